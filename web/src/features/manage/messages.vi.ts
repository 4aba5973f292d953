export default {
  people: 'Người học',
  units: 'Đơn vị',
  programmes: 'Kế hoạch học tập',
  exemptions: 'Miễn, tạm hoãn',
  grants: 'Phân quyền',
  slips: 'Phiếu kích hoạt',
  links: 'Duyệt liên kết tài khoản',
  accounts: 'Tài khoản',
  stumbles: 'Hay vướng ở đâu',
  machines: 'Kết nối máy',
  audit: 'Nhật ký',
};
