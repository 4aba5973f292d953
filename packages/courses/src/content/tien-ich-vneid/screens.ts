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

export const passcodeScreen = (alt: string): ScreenSpec => ({
  title: 'Nhập passcode',
  alt,
  elements: [
    { id: 'loi-nhac', kind: 'text', icon: 'lock', label: 'Nhập passcode gồm 6 số' },
    { id: 'ban-phim', kind: 'keypad', label: 'Bàn phím số', value: '••••••' },
  ],
  highlight: 'ban-phim',
});

export const healthBookScreen = (alt: string, highlight?: string): ScreenSpec => ({
  title: 'Sổ sức khỏe điện tử',
  alt,
  elements: [
    { id: 'bao-hiem', kind: 'list-item', icon: 'card', label: 'Thẻ bảo hiểm y tế', value: 'Đã có' },
    { id: 'lan-kham', kind: 'list-item', icon: 'calendar', label: 'Lần khám', value: 'Trạm y tế mẫu' },
    { id: 'don-thuoc', kind: 'list-item', icon: 'file', label: 'Đơn thuốc' },
  ],
  highlight,
});

export const walletScreen = (waiting: string, alt: string, highlight?: string): ScreenSpec => ({
  title: 'Ví giấy tờ',
  alt,
  elements: [
    { id: 'thong-bao', kind: 'list-item', icon: 'bell', label: waiting },
    { id: 'bao-hiem', kind: 'list-item', icon: 'health', label: 'Thẻ bảo hiểm y tế', value: 'Đã có' },
    { id: 'tich-hop', kind: 'button', icon: 'upload', label: 'Tích hợp giấy tờ' },
  ],
  highlight,
});

export const WAITING = 'Bạn đang có thông tin chờ xác nhận tích hợp';
export const NONE_WAITING = '0 thông tin chờ xác nhận';

/** The form that asks for the licence: empty, filled in from the card, and ticked. */
export const licenceForm = (
  state: 'empty' | 'filled' | 'ticked',
  alt: string,
  highlight?: string,
): ScreenSpec => ({
  title: 'Tạo mới yêu cầu',
  alt,
  elements: [
    { id: 'loai', kind: 'field', icon: 'folder', label: 'Loại thông tin', value: 'Giấy phép lái xe' },
    {
      id: 'so',
      kind: 'field',
      icon: 'card',
      label: 'Số giấy phép',
      value: state === 'empty' ? 'Chưa nhập' : '999000000001',
    },
    { id: 'hang', kind: 'field', label: 'Hạng', value: state === 'empty' ? 'Chưa chọn' : 'A1' },
    {
      id: 'xac-nhan',
      kind: 'checkbox',
      label: 'Tôi xác nhận các thông tin ở trên là đúng',
      value: state === 'ticked' ? 'checked' : undefined,
    },
    { id: 'gui', kind: 'button', icon: 'send', label: 'Gửi yêu cầu' },
  ],
  highlight,
});

export const benefitMenu = (alt: string, highlight?: string): ScreenSpec => ({
  title: 'An sinh xã hội',
  alt,
  elements: [
    { id: 'tai-khoan', kind: 'list-item', icon: 'bank', label: 'Tài khoản hưởng an sinh xã hội' },
    { id: 'lich-su', kind: 'list-item', icon: 'clock', label: 'Lịch sử yêu cầu' },
  ],
  highlight,
});

/** With the bank on a card; in a practice without it, so that the buttons stay in view. */
export const benefitForm = (owner: string, number: string, alt: string, highlight?: string): ScreenSpec => ({
  title: 'Tài khoản hưởng an sinh xã hội',
  alt,
  elements: [
    ...(highlight === undefined
      ? []
      : [
          {
            id: 'ngan-hang',
            kind: 'field',
            icon: 'bank',
            label: 'Ngân hàng',
            value: 'Ngân hàng Mẫu',
          } as const,
        ]),
    { id: 'so', kind: 'field', icon: 'card', label: 'Số tài khoản', value: number },
    { id: 'chu', kind: 'field', icon: 'user', label: 'Chủ tài khoản', value: owner },
    { id: 'gui', kind: 'button', icon: 'send', label: 'Gửi yêu cầu' },
    { id: 'sua', kind: 'button', icon: 'pen', label: 'Sửa lại' },
  ],
  highlight,
});
