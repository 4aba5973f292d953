export default {
  sessionEnded: 'Mời đăng nhập lại',
  answersKept: '{{count}} câu đã trả lời vẫn còn nguyên trên máy.',
  itemsKept: '{{count}} mục đã học vẫn còn nguyên trên máy, đăng nhập lại là gửi tiếp.',
  nothingLost: 'Phiên đăng nhập đã hết. Trang này vẫn giữ nguyên.',
  vneid: 'Đăng nhập bằng VNeID',
  localAccount: 'Dùng tài khoản đơn vị cấp',
};
