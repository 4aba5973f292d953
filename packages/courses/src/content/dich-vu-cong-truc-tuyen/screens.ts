import type { ScreenElement, ScreenSpec } from '../../schema.js';

/** Drawn pages of the portal that several lessons show. They follow its words, not its looks. */

const address: ScreenElement = {
  id: 'dia-chi',
  kind: 'field',
  icon: 'globe',
  label: 'Địa chỉ',
  value: 'dichvucong.gov.vn',
};

export const portalScreen = (alt: string, highlight?: string): ScreenSpec => ({
  title: 'Cổng Dịch vụ công quốc gia',
  alt,
  elements: [
    address,
    { id: 'dang-nhap', kind: 'button', icon: 'user', label: 'Đăng nhập' },
    { id: 'tim', kind: 'field', icon: 'search', label: 'Tìm thủ tục' },
    { id: 'tra-cuu', kind: 'tile', icon: 'clock', label: 'Tra cứu hồ sơ' },
    { id: 'phan-anh', kind: 'tile', icon: 'pen', label: 'Phản ánh, kiến nghị' },
  ],
  highlight,
});

export const loginScreen = (alt: string, highlight?: string): ScreenSpec => ({
  title: 'Đăng nhập',
  alt,
  elements: [
    { id: 'nhac', kind: 'text', icon: 'lock', label: 'Chọn cách đăng nhập' },
    { id: 'vneid', kind: 'button', icon: 'id-card', label: 'Tài khoản định danh điện tử (VNeID)' },
    { id: 'quay-lai', kind: 'button', label: 'Quay lại trang trước' },
  ],
  highlight,
});

export const procedureScreen = (alt: string, highlight?: string): ScreenSpec => ({
  title: 'Cấp giấy xác nhận tình trạng hôn nhân',
  alt,
  elements: [
    {
      id: 'thanh-phan',
      kind: 'list-item',
      icon: 'folder',
      label: 'Thành phần hồ sơ',
      value: 'Cần giấy tờ gì',
    },
    { id: 'le-phi', kind: 'list-item', icon: 'money', label: 'Lệ phí', value: 'Phải trả bao nhiêu' },
    { id: 'thoi-han', kind: 'list-item', icon: 'calendar', label: 'Thời hạn', value: 'Bao lâu thì xong' },
    { id: 'nop', kind: 'button', icon: 'send', label: 'Nộp trực tuyến' },
  ],
  highlight,
});

export const authorityScreen = (alt: string, highlight?: string): ScreenSpec => ({
  title: 'Cơ quan thực hiện',
  alt,
  elements: [
    {
      id: 'thanh-pho',
      kind: 'field',
      icon: 'building',
      label: 'Tỉnh, thành phố',
      value: 'Thành phố Hải Phòng',
    },
    { id: 'xa', kind: 'field', icon: 'map-pin', label: 'Xã, phường', value: 'Xã Đại Sơn' },
    { id: 'tiep', kind: 'button', label: 'Tiếp tục' },
  ],
  highlight,
});

export const receiptScreen = (alt: string, highlight?: string): ScreenSpec => ({
  title: 'Đã nộp hồ sơ',
  alt,
  elements: [
    { id: 'thong-bao', kind: 'text', icon: 'check', label: 'Hồ sơ đã được gửi đi' },
    { id: 'ma', kind: 'list-item', icon: 'receipt', label: 'Mã hồ sơ', value: 'HS-MAU-0001' },
    { id: 'luu', kind: 'button', icon: 'camera', label: 'Chụp lại mã hồ sơ' },
    { id: 'dong', kind: 'button', label: 'Đóng trang' },
  ],
  highlight,
});

/** A dossier with the status it stands at; further rows and buttons follow below. */
export const dossierScreen = (
  status: string,
  alt: string,
  more: ScreenElement[],
  highlight?: string,
): ScreenSpec => ({
  title: 'Hồ sơ của tôi',
  alt,
  elements: [
    { id: 'ma', kind: 'list-item', icon: 'receipt', label: 'Mã hồ sơ', value: 'HS-MAU-0001' },
    { id: 'trang-thai', kind: 'list-item', icon: 'clock', label: 'Trạng thái', value: status },
    ...more,
  ],
  highlight,
});
