import type { Source } from '../../schema.js';

export const REVIEWED_ON = '2026-11-22';
/** Tricks, numbers and sites change: every lesson is looked at again within a quarter. */
export const REVIEW_BY = '2027-02-22';

export const sources: Source[] = [
  { id: 'author', label: 'Người biên soạn', citedAs: 'author’s own', kind: 'author', mayGoStale: false },
  {
    id: 'nam-kieu',
    label: 'Năm kiểu lừa hay gặp, do người biên soạn ghi lại',
    citedAs:
      'Five frauds: giả công an/viện kiểm sát, khóa SIM, việc nhẹ lương cao, người thân cấp cứu, app/VNeID giả; SIM lock threat "bấm phím"? hang up, call operator',
    kind: 'author',
    mayGoStale: true,
  },
  {
    id: 'kenh14',
    label: 'Bộ Công an, theo kenh14 ngày 21/10/2025',
    citedAs: 'Police never work by video call and never ask transfer/OTP [F kenh14 21/10/2025]',
    kind: 'found',
    mayGoStale: false,
  },
  {
    id: 'cai-tu-kho',
    label: 'plo, cafef, về nơi cài VNeID',
    citedAs:
      'CH Play / App Store, publisher "Trung tâm Dữ liệu quốc gia về dân cư"; never an APK or a link [F plo, cafef]',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'cong-dich-vu-cong',
    label: 'Cổng Dịch vụ công quốc gia',
    url: 'https://dichvucong.gov.vn',
    citedAs: 'dichvucong.gov.vn - .gov.vn is state; dichvucong-gov.com? fake: not .gov.vn',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'thong-tu-50',
    label: 'Thông tư 50/2024/TT-NHNN (từ 1/1/2025), được sửa bởi Thông tư 77/2025',
    citedAs: 'banks may not send links in SMS/e-mail (TT 50) [F]',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'bao-cao-dai-son',
    label: 'Báo cáo phong trào “Bình dân học vụ số” của xã Đại Sơn',
    citedAs: 'Wifi tại 11 nhà văn hóa trên địa bàn (seed)',
    kind: 'found',
    mayGoStale: false,
  },
  {
    id: 'so-156-5656',
    label: 'vietbao, plo, vietnamnet, về số 156 và 5656',
    citedAs:
      'Report: 156 or 5656 free; SMS "V (số)(nội dung)" to 5656 for calls [F vietbao, plo, vietnamnet]',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'canh-bao',
    label: 'Trang cảnh báo canhbao.khonggianmang.vn, theo dinre.mae.gov.vn năm 2024',
    url: 'https://canhbao.khonggianmang.vn',
    citedAs: 'https://canhbao.khonggianmang.vn [F dinre.mae.gov.vn 2024]',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'tin-nhiem',
    label: 'Trang tra cứu tinnhiemmang.vn, theo sggp tháng 1/2025',
    url: 'https://tinnhiemmang.vn/website-lua-dao',
    citedAs: 'lookup https://tinnhiemmang.vn/website-lua-dao [F sggp 1/2025]',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'doi-co-quan',
    label: 'Việc an ninh mạng chuyển về Bộ Công an (A05), do người biên soạn ghi lại',
    citedAs: 'Cyber duties moved to Bộ Công an (A05) in 2025, so NCSC sites may change ⏳[M-h]',
    kind: 'memory-high',
    mayGoStale: true,
  },
  {
    id: 'truc-ban',
    label: 'Trực ban hình sự C02: 069.2348560',
    citedAs: 'trực ban hình sự C02 069.2348560 [F]',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'to-giac',
    label: 'dantri, về mục “Tố giác tội phạm” trên VNeID',
    citedAs: 'VNeID "Tố giác tội phạm" [F dantri]',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'thoibaotaichinh',
    label: 'thoibaotaichinh, về việc cần làm sau khi mất tiền',
    citedAs:
      'After loss: bank hotline -> công an -> keep evidence; no "lấy lại tiền" services (also fraud) [F thoibaotaichinh]',
    kind: 'found',
    mayGoStale: false,
  },
];
