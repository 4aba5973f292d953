export default {
  product: 'Bình dân học vụ số',
  sections: 'Các mục',
  myLearning: 'Trang học của tôi',
  signOut: 'Đăng xuất',
};
