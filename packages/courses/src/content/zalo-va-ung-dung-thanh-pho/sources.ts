import type { Source } from '../../schema.js';

export const REVIEWED_ON = '2026-11-22';
/** Labels in the apps change often: every lesson is looked at again within a quarter. */
export const REVIEW_BY = '2027-02-22';
/** The name of the city's app and the steps of a report are still being checked: sooner. */
export const REVIEW_SOON = '2026-12-31';

export const sources: Source[] = [
  { id: 'author', label: 'Người biên soạn', citedAs: 'author’s own', kind: 'author', mayGoStale: false },
  {
    id: 'tim-oa',
    label: 'Cách tìm tài khoản OA trên Zalo, do người biên soạn ghi lại',
    citedAs:
      'Follow "UBND xã Đại Sơn" OA: Zalo search -> tab tài khoản OA -> check tick/name -> "Quan tâm" [M-h] ⏳.',
    kind: 'memory-high',
    mayGoStale: true,
  },
  {
    id: 'bao-cao-dai-son',
    label: 'Báo cáo phong trào “Bình dân học vụ số” của xã Đại Sơn',
    citedAs:
      'Zalo OA UBND xã Đại Sơn với gần 2.000 người theo dõi, Fanpage Đại Sơn ngày mới thu hút trên 5.400 người theo dõi',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'nhom-thon',
    label: 'Báo cáo phong trào “Bình dân học vụ số” của xã Đại Sơn, phần nhóm Zalo của thôn',
    citedAs: 'xã duy trì các nhóm Zalo, kênh thông tin số của thôn',
    kind: 'found',
    mayGoStale: false,
  },
  {
    id: 'smart-hai-phong',
    label: 'Báo cáo phong trào “Bình dân học vụ số” của xã Đại Sơn, về Smart Hải Phòng',
    citedAs: 'App: seed says "Smart Hải Phòng"',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'haiphongnews',
    label: 'haiphongnews',
    citedAs: 'press says "Hải Phòng Smart" for field-reflection [F haiphongnews] - verify store name ⏳',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'phan-anh',
    label: 'Người biên soạn, đang chờ kiểm tra lại trên ứng dụng',
    citedAs: 'send phản ánh hiện trường: ảnh + vị trí + mô tả; follow status [M-m]',
    kind: 'memory-medium',
    mayGoStale: true,
  },
  {
    id: 'so-156-5656',
    label: 'vietbao, plo, vietnamnet, về số 156 và 5656',
    citedAs: '156 or 5656 free; SMS "V (số)(nội dung)" to 5656 for calls [F vietbao, plo, vietnamnet]',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'du-lieu-ca-nhan',
    label: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 và Nghị định 356/2025/NĐ-CP',
    citedAs:
      'Sensitive: VNeID user name and password, images of cards, tracking of service use, health, location [found].',
    kind: 'found',
    mayGoStale: false,
  },
];
