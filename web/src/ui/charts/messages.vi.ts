export default {
  month: 'T{{month}}',
  target: 'Mục tiêu 100%',
  due: 'Hạn {{date}}',
  trendLabel:
    'Biểu đồ: tỷ lệ hoàn thành từ {{first}} ngày {{firstDay}} đến {{last}} ngày {{lastDay}}. Mục tiêu 100% vào ngày {{due}}.',
  trendNothing: 'Biểu đồ chưa có số liệu. Mục tiêu 100% vào ngày {{due}}.',
  done: 'Đã xong',
  share: 'Tỷ lệ',
  left: 'Còn',
  ofDone: ' đã hoàn thành, ',
  ofLeft: 'còn ',
  people: ' người',
};
