import type { Source } from '../../schema.js';

export const REVIEWED_ON = '2026-11-22';
/** The app changes its labels often, so every lesson is looked at again after three months. */
export const REVIEW_BY = '2027-02-22';

export const sources: Source[] = [
  {
    id: 'camthanh',
    label: 'camthanh.quangtri',
    citedAs: 'F camthanh.quangtri',
    kind: 'found',
    mayGoStale: false,
  },
  { id: 'plo', label: 'plo', citedAs: 'F plo', kind: 'found', mayGoStale: false },
  {
    id: 'plo-vnetraffic',
    label: 'plo (VNeTraffic)',
    citedAs: 'F plo VNeTraffic',
    kind: 'found',
    mayGoStale: true,
  },
  { id: 'cafef', label: 'cafef', citedAs: 'F cafef', kind: 'found', mayGoStale: true },
  { id: 'cafef-2025-09', label: 'cafef 9/2025', citedAs: 'F cafef 9/2025', kind: 'found', mayGoStale: true },
  { id: 'afamily', label: 'afamily', citedAs: 'F afamily', kind: 'found', mayGoStale: true },
  { id: 'dean06-hanam', label: 'dean06.hanam', citedAs: 'F dean06.hanam', kind: 'found', mayGoStale: true },
  { id: 'eaphe', label: 'eaphe', citedAs: 'F eaphe', kind: 'found', mayGoStale: true },
  {
    id: 'vneid-web',
    label: 'vneid.gov.vn, theo congan.kontum',
    url: 'https://vneid.gov.vn',
    citedAs: 'https://vneid.gov.vn -> "Kích hoạt tài khoản" [F congan.kontum]',
    kind: 'found',
    mayGoStale: true,
  },
  {
    id: 'kenh14',
    label: 'kenh14/Bộ Công an',
    citedAs: 'F kenh14/Bộ Công an',
    kind: 'found',
    mayGoStale: false,
  },
  {
    id: 'nd-69-2024',
    label: 'Nghị định 69/2024/NĐ-CP',
    citedAs: 'Nghị định 69/2024/NĐ-CP [found]',
    kind: 'found',
    mayGoStale: false,
  },
  { id: 'author', label: 'Người biên soạn', citedAs: 'author’s own', kind: 'author', mayGoStale: false },
];
