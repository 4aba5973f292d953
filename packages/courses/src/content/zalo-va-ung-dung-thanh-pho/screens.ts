import type { ScreenSpec } from '../../schema.js';

/** Drawn screens that several lessons show. They follow the apps' words, not their looks. */

export const searchScreen = (alt: string, highlight?: string): ScreenSpec => ({
  title: 'Tìm kiếm',
  alt,
  elements: [
    { id: 'o-tim', kind: 'field', icon: 'search', label: 'Ô tìm kiếm', value: 'UBND xã Đại Sơn' },
    { id: 'muc-oa', kind: 'button', icon: 'building', label: 'Tài khoản OA' },
    { id: 'muc-nguoi', kind: 'button', icon: 'people', label: 'Danh bạ và nhóm' },
  ],
  highlight,
});

/** One true account and two lookalikes. */
export const resultsScreen = (alt: string, highlight?: string): ScreenSpec => ({
  title: 'Tài khoản OA',
  alt,
  elements: [
    {
      id: 'gia-1',
      kind: 'list-item',
      icon: 'user',
      label: 'UBND Đại Sơn Hỗ Trợ 24h',
      value: 'Không có dấu xác thực',
    },
    { id: 'that', kind: 'list-item', icon: 'building', label: 'UBND xã Đại Sơn', value: 'Đã xác thực' },
    {
      id: 'gia-2',
      kind: 'list-item',
      icon: 'user',
      label: 'Uy ban xa Dai Son',
      value: 'Không có dấu xác thực',
    },
  ],
  highlight,
});

export const pageScreen = (alt: string, highlight?: string): ScreenSpec => ({
  title: 'UBND xã Đại Sơn',
  alt,
  elements: [
    { id: 'dau', kind: 'list-item', icon: 'check', label: 'Đã xác thực' },
    { id: 'gioi-thieu', kind: 'list-item', icon: 'file', label: 'Giới thiệu' },
    { id: 'quan-tam', kind: 'button', icon: 'bell', label: 'Quan tâm' },
    { id: 'quay-lai', kind: 'button', label: 'Quay lại' },
  ],
  highlight,
});

export const chatScreen = (alt: string, highlight?: string): ScreenSpec => ({
  title: 'UBND xã Đại Sơn',
  alt,
  elements: [
    {
      id: 'tin-xa',
      kind: 'message',
      from: 'other',
      label: 'Lịch tiếp công dân tháng này: thứ Năm, tại Trung tâm Phục vụ hành chính công xã.',
    },
    { id: 'o-nhap', kind: 'field', icon: 'pen', label: 'Soạn tin' },
    { id: 'gui', kind: 'button', icon: 'send', label: 'Gửi' },
  ],
  highlight,
});

type ReportPart = 'anh' | 'vi-tri' | 'mo-ta';

/** A report from the field, with the parts that are already there. */
export const reportScreen = (have: readonly ReportPart[], alt: string, highlight?: string): ScreenSpec => ({
  title: 'Phản ánh hiện trường',
  alt,
  elements: [
    {
      id: 'anh',
      kind: 'list-item',
      icon: 'camera',
      label: 'Ảnh',
      value: have.includes('anh') ? 'Đã có 1 ảnh' : 'Chưa có',
    },
    {
      id: 'vi-tri',
      kind: 'list-item',
      icon: 'map-pin',
      label: 'Vị trí',
      value: have.includes('vi-tri') ? 'Ngõ 3, thôn Mẫu' : 'Chưa có',
    },
    {
      id: 'mo-ta',
      kind: 'field',
      icon: 'pen',
      label: 'Mô tả',
      value: have.includes('mo-ta') ? 'Đèn đường hỏng từ tối thứ Hai' : undefined,
    },
    { id: 'gui', kind: 'button', icon: 'send', label: 'Gửi phản ánh' },
  ],
  highlight,
});
