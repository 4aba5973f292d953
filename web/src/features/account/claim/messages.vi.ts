export default {
  title: 'Trên máy này có việc học của khách',
  work: 'Từ ngày {{since}}, có người học ở đây khi chưa đăng nhập và đã xong {{count}} bài.',
  workBegun: 'Từ ngày {{since}}, có người học ở đây khi chưa đăng nhập.',
  ask: 'Có phải của {{name}} không?',
  whatHappens: 'Nếu đúng, việc học ấy được ghi vào tên này. Nếu không, việc học vẫn giữ cho chủ của nó.',
  mine: 'Đúng, là của tôi',
  notMine: 'Không phải của tôi',
  claimed: 'Đã nhận về. {{count}} bài đã xong được ghi vào tên này.',
  claimedBegun: 'Đã nhận về. Việc học được ghi vào tên này.',
  failed: 'Chưa nhận được vì máy chủ chưa trả lời. Việc học vẫn còn nguyên trên máy. Xin thử lại.',
};
