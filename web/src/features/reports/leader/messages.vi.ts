export default {
  title: 'Tình hình học tập',
  menu: ', mở các mục khác',
  fullOverview: 'Tổng quan đầy đủ',
  myLearning: 'Trang học của tôi',
  signOut: 'Đăng xuất',
  mostLeft: 'Còn nhiều người nhất',
  left: 'còn',
  trend: 'Xu hướng',
  seeLeft: 'Xem {{count}} người còn lại',
};
