import type { Source } from '../../schema.js';

export const REVIEWED_ON = '2026-11-22';
/** Tools and rules about AI move fast: every lesson is looked at again within a quarter. */
export const REVIEW_BY = '2027-02-22';

export const sources: Source[] = [
  { id: 'author', label: 'Người biên soạn', citedAs: 'author’s own', kind: 'author', mayGoStale: false },
  {
    id: 'luat-ai',
    label: 'Luật Trí tuệ nhân tạo 134/2025/QH15',
    citedAs: 'Law: Luật Trí tuệ nhân tạo 134/2025/QH15, from 1/3/2026 [F repos only]',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'ai-cong-dong',
    label: 'Cổng đào tạo AI cho cộng đồng',
    url: 'https://aicongdong.ptit.edu.vn',
    citedAs: 'Free course named in seed: https://aicongdong.ptit.edu.vn ⏳',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'du-lieu-cong-vu',
    label: 'Nguyên tắc giữ tài liệu công vụ, do người biên soạn ghi lại',
    citedAs: 'officials: no state-secret/internal/citizen data [M-h]',
    kind: 'memory-high',
    mayGoStale: false,
  },
  {
    id: 'du-lieu-ca-nhan',
    label: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 và Nghị định 356/2025/NĐ-CP',
    citedAs:
      'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 and Nghị định 356/2025/NĐ-CP, both in force from 1/1/2026 [found]',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'cong-dich-vu-cong',
    label: 'Cổng Dịch vụ công quốc gia',
    url: 'https://dichvucong.gov.vn',
    citedAs: 'One portal https://dichvucong.gov.vn; dichvucong.gov.vn - .gov.vn is state',
    kind: 'found',
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
    id: 'so-156-5656',
    label: 'vietbao, plo, vietnamnet, về số 156 và 5656',
    citedAs: '156 or 5656 free [F vietbao, plo, vietnamnet]',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'thoibaotaichinh',
    label: 'thoibaotaichinh, về việc cần làm sau khi mất tiền',
    citedAs: 'bank hotline -> công an -> keep evidence [F thoibaotaichinh]',
    kind: 'found',
    mayGoStale: false,
  },
];
