/** What goes into Zalo is for the people of a unit and stays Vietnamese, whatever language the page is in. */
export const zaloWords = {
  hello: 'Kính gửi các anh, chị {{unit}},',
  helloOne: 'Kính gửi anh, chị phụ trách {{unit}},',
  state: 'Kế hoạch “{{programme}}” của đơn vị còn {{count}} người chưa học xong.',
  due: 'Hạn là {{date}}, còn {{count}} ngày.',
  dueToday: 'Hôm nay, {{date}}, là ngày cuối.',
  overdue: 'Hạn là {{date}}, đã qua {{count}} ngày; vẫn học và được tính.',
  allMissing: 'còn cả {{of}} khóa',
  missing: 'còn {{courses}}',
  how: 'Vào học: {{address}} (đăng nhập bằng VNeID). Mỗi bài 5–10 phút, dừng lúc nào cũng được, lần sau học tiếp.',
  thanks: 'Anh, chị nào đã xong thì thôi ạ. Cần giúp, xin nhắn lại để được hướng dẫn. Trân trọng cảm ơn.',
  thanksOne: 'Nhờ anh, chị nhắc giúp từng người. Ai cần hướng dẫn, xin nhắn lại. Trân trọng cảm ơn.',
};
