import type { ScreenElement, ScreenSpec } from '../../schema.js';

/** Drawn screens that several lessons show. They follow the app's words, not its looks. */

const homeTiles: ScreenElement[] = [
  { id: 'can-cuoc', kind: 'tile', icon: 'id-card', label: 'Căn cước điện tử' },
  { id: 'vi-giay-to', kind: 'tile', icon: 'wallet', label: 'Ví giấy tờ' },
  { id: 'so-suc-khoe', kind: 'tile', icon: 'health', label: 'Sổ sức khỏe điện tử' },
  { id: 'an-sinh', kind: 'tile', icon: 'people', label: 'An sinh xã hội' },
];

export const homeScreen = (alt: string, highlight?: string): ScreenSpec => ({
  title: 'Trang chủ',
  alt,
  elements: homeTiles,
  highlight,
});

export const welcomeScreen = (alt: string, highlight?: string): ScreenSpec => ({
  title: 'VNeID',
  alt,
  elements: [
    { id: 'so-dinh-danh', kind: 'field', icon: 'id-card', label: 'Số định danh cá nhân' },
    { id: 'mat-khau', kind: 'field', icon: 'lock', label: 'Mật khẩu' },
    { id: 'dang-nhap', kind: 'button', label: 'Đăng nhập' },
    { id: 'quen-mat-khau', kind: 'button', label: 'Quên mật khẩu' },
    { id: 'kich-hoat', kind: 'button', label: 'Kích hoạt tài khoản định danh điện tử' },
  ],
  highlight,
});

export const walletScreen = (alt: string, highlight?: string): ScreenSpec => ({
  title: 'Ví giấy tờ',
  alt,
  elements: [
    { id: 'bao-hiem', kind: 'list-item', icon: 'health', label: 'Thẻ bảo hiểm y tế', value: 'Đã có' },
    { id: 'lai-xe', kind: 'list-item', icon: 'card', label: 'Giấy phép lái xe', value: 'Chưa có' },
    { id: 'tich-hop', kind: 'button', icon: 'upload', label: 'Tích hợp giấy tờ' },
  ],
  highlight,
});

export const newRequestScreen = (alt: string, highlight?: string): ScreenSpec => ({
  title: 'Tích hợp giấy tờ',
  alt,
  elements: [
    { id: 'da-gui', kind: 'list-item', icon: 'clock', label: 'Yêu cầu đã gửi' },
    { id: 'tao-moi', kind: 'button', icon: 'pen', label: 'Tạo mới yêu cầu' },
  ],
  highlight,
});

/** The form before (`empty`) and after the learner has chosen the paper and ticked the box. */
export const requestFormScreen = (
  state: 'empty' | 'chosen' | 'ticked',
  alt: string,
  highlight?: string,
): ScreenSpec => ({
  title: 'Tạo mới yêu cầu',
  alt,
  elements: [
    {
      id: 'loai',
      kind: 'field',
      icon: 'folder',
      label: 'Loại thông tin',
      value: state === 'empty' ? 'Chưa chọn' : 'Giấy phép lái xe',
    },
    {
      id: 'xac-nhan',
      kind: 'checkbox',
      label: 'Tôi xác nhận các thông tin ở trên là đúng',
      value: state === 'ticked' ? 'checked' : undefined,
    },
    { id: 'gui', kind: 'button', icon: 'send', label: 'Gửi yêu cầu' },
    { id: 'quay-lai', kind: 'button', label: 'Quay lại' },
  ],
  highlight,
});

export const passcodeScreen = (alt: string): ScreenSpec => ({
  title: 'Nhập passcode',
  alt,
  elements: [
    { id: 'loi-nhac', kind: 'text', icon: 'lock', label: 'Nhập passcode gồm 6 số' },
    { id: 'ban-phim', kind: 'keypad', label: 'Bàn phím số', value: '••••••' },
  ],
  highlight: 'ban-phim',
});

export const sharingScreen = (app: string, purpose: string, alt: string, highlight?: string): ScreenSpec => ({
  title: 'Xác nhận chia sẻ',
  alt,
  elements: [
    { id: 'ben-nhan', kind: 'list-item', icon: 'building', label: 'Bên nhận', value: app },
    { id: 'thong-tin', kind: 'list-item', icon: 'id-card', label: 'Thông tin chia sẻ', value: purpose },
    { id: 'dong-y', kind: 'button', label: 'Xác nhận chia sẻ' },
    { id: 'tu-choi', kind: 'button', label: 'Từ chối' },
  ],
  highlight,
});
