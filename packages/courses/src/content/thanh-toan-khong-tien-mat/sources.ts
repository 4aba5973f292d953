import type { Source } from '../../schema.js';

export const REVIEWED_ON = '2026-11-22';
/** Limits and bank rules change often: every lesson is looked at again within a quarter. */
export const REVIEW_BY = '2027-02-22';

export const sources: Source[] = [
  {
    id: 'author',
    label: 'Người biên soạn',
    citedAs: 'author’s own',
    kind: 'author',
    mayGoStale: false,
  },
  {
    id: 'vietqr',
    label: 'Cách quét VietQR thường gặp, do người biên soạn ghi lại',
    citedAs: 'VietQR: quét mã -> check tên người nhận + số tiền + nội dung -> xác nhận [M-h]',
    kind: 'memory-high',
    mayGoStale: false,
  },
  {
    id: 'thong-tu-50',
    label: 'Thông tư 50/2024/TT-NHNN (từ 1/1/2025), được sửa bởi Thông tư 77/2025',
    citedAs:
      'Rule of QĐ 2345/QĐ-NHNN (1/7/2024) now inside Thông tư 50/2024/TT-NHNN (from 1/1/2025), amended by TT 77/2025 [F repos, uongbi.gov.vn]',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'kenh14-bo-cong-an',
    label: 'Bộ Công an, báo Kênh 14 đăng ngày 21/10/2025',
    citedAs: 'F kenh14 21/10/2025',
    kind: 'found',
    mayGoStale: false,
  },
  {
    id: 'thoi-bao-tai-chinh',
    label: 'Thời báo Tài chính',
    citedAs: 'F thoibaotaichinh',
    kind: 'found',
    mayGoStale: false,
  },
  {
    id: 'vneid-an-sinh',
    label: 'Báo VnExpress và Dân trí, tháng 8/2025',
    citedAs: 'F vnexpress, dantri 8/2025',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'baomoi-an-sinh',
    label: 'Báo Mới, về tài khoản nhận an sinh xã hội',
    citedAs: 'VND account, same owner, active [F baomoi]',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'bao-cao-dai-son',
    label: 'Báo cáo phong trào “Bình dân học vụ số” của xã Đại Sơn',
    citedAs: 'school fees and social benefits to own account (seed)',
    kind: 'found',
    mayGoStale: false,
  },
];
