export default {
  outside: 'Hết phần xem trước',
  outsideBody: 'Chỉ xem trước được khóa học này. Không có gì được ghi lại.',
  back: 'Về khóa học đang xem',
};
