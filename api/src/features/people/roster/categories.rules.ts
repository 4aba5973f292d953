import type { StaffCategory } from '@bdhvs/contracts';
import { foldKey } from './text.rules.js';

const WORDS: Record<StaffCategory, readonly string[]> = {
  cadre: ['cb', 'can bo', 'can bo xa', 'can bo chuyen trach', 'cadre'],
  civil_servant: ['cc', 'cong chuc', 'cong chuc xa', 'civil servant'],
  public_employee: ['vc', 'vien chuc', 'public employee'],
  contract_worker: [
    'hdld',
    'ldhd',
    'hd',
    'hop dong',
    'hop dong lao dong',
    'lao dong hop dong',
    'nguoi lao dong',
    'nld',
    'nhan vien hop dong',
    'hd 111',
    'hd nd 111',
    'hop dong 111',
    'hd 68',
    'hop dong 68',
    'hop dong nd 111',
    'contract worker',
  ],
  part_time_grassroots: [
    'khong chuyen trach',
    'kct',
    'nhdkct',
    'hdkct',
    'nguoi hoat dong khong chuyen trach',
    'hoat dong khong chuyen trach',
    'can bo khong chuyen trach',
    'can bo ban chuyen trach',
    'ban chuyen trach',
    'nguoi khong chuyen trach',
    'part time grassroots',
  ],
};

const BY_KEY = new Map(
  Object.entries(WORDS).flatMap(([category, words]) =>
    words.map((word) => [word, category as StaffCategory] as const),
  ),
);

/** Exact words first; then a longer phrase that holds one of them, the most telling first. */
export function parseCategory(text: string): StaffCategory | null {
  const key = foldKey(text);
  const exact = BY_KEY.get(key) ?? BY_KEY.get(key.replace(/ /g, ''));
  if (exact) return exact;
  if (/khong chuyen trach/.test(key)) return 'part_time_grassroots';
  if (/hop dong/.test(key)) return 'contract_worker';
  const found = [/\bcan bo\b/, /\bcong chuc\b/, /\bvien chuc\b/].map((word) => word.test(key));
  // "Cán bộ, công chức" names two: guessing would put the person into a wrong audience.
  if (found.filter(Boolean).length !== 1) return null;
  return found[0] ? 'cadre' : found[1] ? 'civil_servant' : 'public_employee';
}

export function parseSex(text: string): 'male' | 'female' | null {
  const plain = text.normalize('NFC').trim().toLowerCase();
  if (['nam', 'male', 'm', 'trai', 'ông'].includes(plain)) return 'male';
  if (['nữ', 'nư', 'nu', 'female', 'f', 'gái', 'bà'].includes(plain)) return 'female';
  return null;
}
