export default {
  screens: 'Màn hình thực hành hay nhầm',
  noPractice: 'Khóa học này chưa có bài thực hành.',
  noScreens: 'Chưa có màn hình nào đủ {{count}} người làm và có người nhầm.',
  screen: 'Việc phải làm',
  mistaken: 'Người nhầm',
  ofPeople: '{{part}}/{{whole}} người',
  share: 'Tỷ lệ',
  leftHere: 'Bỏ dở ở đây',
};
