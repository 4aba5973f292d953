export default {
  hint: 'Gõ tên, không cần dấu, rồi chọn một người',
  found: 'Chọn một người',
  none: 'Không có ai tên “{{search}}” trong phạm vi của bạn.',
  more: 'Còn người khác cùng tên. Gõ thêm để thu hẹp.',
  other: 'Chọn người khác',
};
