export default {
  textSize: 'Cỡ chữ',
  textSizeTitle: 'Chọn cỡ chữ',
  sizeM: 'Chữ vừa',
  sizeL: 'Chữ lớn',
  sizeXl: 'Chữ rất lớn',
  done: 'Xong',
  listen: 'Nghe',
  stopListening: 'Dừng',
  understood: 'Đã hiểu',
  noVoiceTitle: 'Máy này chưa có giọng đọc tiếng Việt',
  noVoiceBody:
    'Có thể thêm giọng đọc trong phần Cài đặt của máy, mục Ngôn ngữ hoặc Chuyển văn bản thành giọng nói.',
  stepOf: 'Bước {{step}} trên {{total}}',
  mainNav: 'Chính',
};
