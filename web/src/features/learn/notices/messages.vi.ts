export default {
  title: 'Đính chính',
  since: 'Đính chính từ ngày {{day}}:',
};
