export default {
  title: 'Bà con hay vướng ở đâu',
  lead: 'Xem trước khi mở lớp: màn hình nào nhiều người nhầm thì làm mẫu trước. Chỉ có số người, không có tên ai.',
  course: 'Khóa học',
  tryIt: 'Mở bài thực hành để làm mẫu',
  none: 'Chưa có khóa học nào',
};
