import type { Source } from '../../schema.js';

export const REVIEWED_ON = '2026-11-22';
/** The app, its lists of banks and the decrees change often: every lesson is looked at again within a quarter. */
export const REVIEW_BY = '2027-02-22';
/** Lessons with a step that its author has not yet seen on a phone are looked at again sooner. */
export const REVIEW_SOON = '2026-12-31';

export const sources: Source[] = [
  { id: 'author', label: 'Người biên soạn', citedAs: 'author’s own', kind: 'author', mayGoStale: false },
  {
    id: 'bvtrungvuong',
    label: 'bvtrungvuong',
    citedAs: 'level 2, app >= 2.1.10 [F bvtrungvuong]',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'qd-byt-2024',
    label: 'Quyết định 1332 và 2733/QĐ-BYT (2024)',
    citedAs: 'QĐ 1332 & 2733/QĐ-BYT (2024)',
    kind: 'found',
    mayGoStale: false,
  },
  {
    id: 'qd-31-byt',
    label: 'Quyết định 31/QĐ-BYT, ngày 6/1/2026',
    citedAs: 'QĐ 31/QĐ-BYT 6/1/2026 paper-equivalent [F]',
    kind: 'found',
    mayGoStale: false,
  },
  {
    id: 'mo-so-suc-khoe',
    label: 'Người biên soạn, đang chờ kiểm tra lại trên ứng dụng',
    citedAs:
      'Home -> "Sổ sức khỏe điện tử" -> passcode -> "Xác nhận" [M-m] ⏳ ; thẻ BHYT must be integrated first.',
    kind: 'memory-medium',
    mayGoStale: true,
  },
  {
    id: 'dantri-gplx',
    label: 'Dân trí, ngày 17/1/2026',
    citedAs:
      '"Ví giấy tờ" -> notice "Bạn đang có thông tin chờ xác nhận tích hợp…" -> PIN -> "Giấy phép lái xe" [F dantri 17/1/2026]',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'cho-dong-bo',
    label: 'Hướng dẫn đã đăng công khai, về “0 thông tin chờ xác nhận”',
    citedAs: '"0 thông tin chờ xác nhận" = not synced yet, retry [F]',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'gplx-hop-le',
    label: 'Thông tin đã đăng công khai, về giấy phép lái xe trên VNeID',
    citedAs: 'GPLX on VNeID at traffic check? valid [F].',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'doi-the-pet',
    label: 'Người biên soạn, đang chờ kiểm tra lại về bằng lái giấy bìa',
    citedAs: 'Old paper (bìa) licences must first be exchanged to PET [M-m]',
    kind: 'memory-medium',
    mayGoStale: true,
  },
  {
    id: 'an-sinh',
    label: 'VnExpress và Dân trí, tháng 8/2025',
    citedAs:
      '"An sinh xã hội" -> "Tài khoản hưởng an sinh xã hội" -> passcode -> ngân hàng, số tài khoản, (CMND 9 số if account opened with it) -> "Gửi yêu cầu" -> chờ xác thực [F vnexpress, dantri 8/2025]',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'baomoi',
    label: 'Báo Mới',
    citedAs: 'VND account, same owner, active [F baomoi] ⏳ bank list.',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'chi-tra',
    label: 'Người biên soạn, đang chờ kiểm tra lại với xã',
    citedAs: 'For those with no phone: người đại diện/ cash at điểm chi trả.',
    kind: 'memory-medium',
    mayGoStale: true,
  },
  {
    id: 'bao-cao-dai-son',
    label: 'Báo cáo phong trào “Bình dân học vụ số” của xã Đại Sơn',
    citedAs: 'hướng dẫn người dân sử dụng VNeID, tích hợp Sổ sức khỏe điện tử',
    kind: 'found',
    mayGoStale: false,
  },
  {
    id: 'du-lieu-ca-nhan',
    label: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 và Nghị định 356/2025/NĐ-CP',
    citedAs:
      'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 and Nghị định 356/2025/NĐ-CP, both in force from 1/1/2026',
    kind: 'found',
    mayGoStale: false,
  },
];
