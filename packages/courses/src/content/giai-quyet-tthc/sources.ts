import type { Source } from '../../schema.js';

export const REVIEWED_ON = '2026-11-22';
/** Rules and screens of the system change: every lesson is looked at again within a quarter. */
export const REVIEW_BY = '2027-02-22';

export const sources: Source[] = [
  { id: 'author', label: 'Người biên soạn', citedAs: 'author’s own', kind: 'author', mayGoStale: false },
  {
    id: 'vai-tro',
    label: 'Các vai trong một hồ sơ, do người biên soạn ghi lại',
    citedAs:
      'Roles: công chức một cửa tiếp nhận; chuyên môn xử lý; lãnh đạo duyệt/ký số; văn thư; trả kết quả',
    kind: 'author',
    mayGoStale: true,
  },
  {
    id: 'nd-118-2025',
    label: 'Nghị định 118/2025/NĐ-CP, được sửa bởi Nghị định 309/2026/NĐ-CP',
    citedAs: 'NĐ 118/2025/NĐ-CP (9/6/2025, from 1/7/2025), amended by NĐ 309/2026/NĐ-CP (5/8/2026) [F repos]',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'tt-03-2025',
    label: 'Thông tư 03/2025/TT-VPCP',
    citedAs: 'TT 03/2025/TT-VPCP [F]',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'nd-309-dieu-8',
    label: 'Nghị định 309/2026/NĐ-CP, Điều 8',
    citedAs: 'check identity (VNeID/đọc chip per NĐ 309 Đ8 [F repo])',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'tiep-nhan',
    label: 'Các việc khi tiếp nhận, do người biên soạn ghi lại',
    citedAs: 'Tiếp nhận: check identity, thành phần, số hóa, Giấy tiếp nhận và hẹn trả',
    kind: 'author',
    mayGoStale: true,
  },
  {
    id: 'trang-thai',
    label: 'Hệ thống giải quyết thủ tục hành chính của nhiều tỉnh',
    citedAs: '10 Đã trả kết quả [F, many provincial systems]',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'qd-31-byt',
    label: 'Quyết định 31/QĐ-BYT ngày 6/1/2026',
    citedAs: 'QĐ 31/QĐ-BYT 6/1/2026 paper-equivalent [F]',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'qua-han',
    label: 'Việc cần làm khi quá hạn, do người biên soạn ghi lại',
    citedAs: 'Quá hạn: Phiếu xin lỗi và hẹn lại; báo cáo; Late? apology + new date in writing',
    kind: 'author',
    mayGoStale: true,
  },
  {
    id: 'tai-khoan-rieng',
    label: 'Giữ tài khoản và màn hình, do người biên soạn ghi lại',
    citedAs:
      'Security: own account, khóa màn hình, no password sharing; Colleague on leave - use his account? No.',
    kind: 'author',
    mayGoStale: false,
  },
  {
    id: 'du-lieu-ca-nhan',
    label: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 và Nghị định 356/2025/NĐ-CP',
    citedAs:
      'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 and Nghị định 356/2025/NĐ-CP, both in force from 1/1/2026; breach likely to do harm: notify the authority within 72 hours [found]',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'bao-cao-dai-son',
    label: 'Báo cáo phong trào “Bình dân học vụ số” của xã Đại Sơn',
    url: 'https://binhdanhocvuso.gov.vn',
    citedAs:
      'hướng dẫn sử dụng Hệ thống thông tin giải quyết thủ tục hành chính trên nền tảng Bình dân học vụ số; https://binhdanhocvuso.gov.vn (seed)',
    kind: 'found',
    mayGoStale: true,
  },
];
