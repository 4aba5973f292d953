import type { Source } from '../../schema.js';

export const REVIEWED_ON = '2026-11-22';
/** The portal changes its pages often, so every lesson is looked at again after three months. */
export const REVIEW_BY = '2027-02-22';

export const sources: Source[] = [
  {
    id: 'cong-dvc',
    label: 'dichvucong.gov.vn',
    url: 'https://dichvucong.gov.vn',
    citedAs: 'One portal https://dichvucong.gov.vn [F repos]; "Đăng nhập" (top right) -> VNeID (level 2) [F]',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'nd-118-2025',
    label: 'Nghị định 118/2025/NĐ-CP',
    citedAs: 'NĐ 118/2025/NĐ-CP (9/6/2025, from 1/7/2025) [F repos]',
    kind: 'found',
    mayGoStale: false,
  },
  {
    id: 'nd-309-2026',
    label: 'Nghị định 309/2026/NĐ-CP',
    citedAs: 'NĐ 309/2026/NĐ-CP (5/8/2026) [F repos]',
    kind: 'found',
    mayGoStale: false,
  },
  {
    id: 'ct-24',
    label: 'Chỉ thị 24/CT-TTg, theo namhonglinh.hatinh',
    citedAs: 'Chỉ thị 24/CT-TTg [F namhonglinh.hatinh]',
    kind: 'found',
    mayGoStale: true,
  },
  { id: 'namhonglinh', label: 'namhonglinh', citedAs: 'F namhonglinh', kind: 'found', mayGoStale: true },
  {
    id: 'trang-thai',
    label: 'Hệ thống giải quyết thủ tục hành chính của nhiều tỉnh',
    citedAs: 'F, many provincial systems',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'hai-cap',
    label: 'Chính quyền địa phương hai cấp từ ngày 1/7/2025',
    citedAs: 'choose TP Hải Phòng > xã Đại Sơn - no district since 1/7/2025 [found]',
    kind: 'found',
    mayGoStale: false,
  },
  {
    id: 'ket-qua',
    label: 'Người biên soạn, đang chờ kiểm tra lại trên Cổng',
    citedAs: 'Result: electronic copy, Kho dữ liệu cá nhân; "Phản ánh, kiến nghị" [M-m]',
    kind: 'memory-medium',
    mayGoStale: true,
  },
  { id: 'author', label: 'Người biên soạn', citedAs: 'author’s own', kind: 'author', mayGoStale: false },
];
