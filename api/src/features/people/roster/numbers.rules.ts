import { cleanText } from './text.rules.js';

export type ParsedNumber =
  | { kind: 'empty' }
  | { kind: 'number'; number: string }
  | { kind: 'invalid'; digits: number; why: InvalidNumber };
export type InvalidNumber = 'letters' | 'old-card' | 'lost-digits' | 'too-short' | 'too-long';

/**
 * Twelve digits, as issued. A spreadsheet that took the number for a quantity dropped the zeros in front:
 * they are put back only where none is left, because "09908012345" lost some other digit, and guessing
 * which would give the row to a stranger.
 */
export function parsePersonalNumber(text: string): ParsedNumber {
  const typed = cleanText(text).replace(/^'/, '');
  if (typed === '' || /^[-.]+$/.test(typed)) return { kind: 'empty' };
  const compact = typed.replace(/[\s.,\-_/]/g, '');
  const digits = compact.replace(/\D/g, '').length;
  if (!/^\d+$/.test(compact)) return { kind: 'invalid', digits, why: 'letters' };
  if (digits === 12) return { kind: 'number', number: compact };
  if (digits > 12) return { kind: 'invalid', digits, why: 'too-long' };
  if (digits === 9) return { kind: 'invalid', digits, why: 'old-card' };
  const zerosLost = !compact.startsWith('0') && digits >= 10;
  if (zerosLost) return { kind: 'number', number: compact.padStart(12, '0') };
  return { kind: 'invalid', digits, why: digits >= 10 ? 'lost-digits' : 'too-short' };
}

export interface NumberFacts {
  birthYear: number | null;
  sex: 'male' | 'female' | null;
}

/** What the number itself says: the fourth digit is century and sex, the next two the birth year. */
export function factsOfNumber(number: string): NumberFacts {
  const century = Number(number[3]);
  if (!/^\d{12}$/.test(number) || century > 5) return { birthYear: null, sex: null };
  return {
    birthYear: 1900 + 100 * Math.floor(century / 2) + Number(number.slice(4, 6)),
    sex: century % 2 === 0 ? 'male' : 'female',
  };
}

export type ParsedPhone = { phone: string | null; valid: boolean };

/** +84 912 345 678, 84912345678, 0912.345.678 and 912345678 (its 0 lost) are one number. */
export function parsePhone(text: string): ParsedPhone {
  const typed = cleanText(text);
  if (typed === '' || /^[-.]+$/.test(typed)) return { phone: null, valid: true };
  const first = typed.split(/[;,/]|\s-\s/)[0] ?? '';
  const digits = first
    .replace(/^\s*\(?\+?\s*84\)?(?=[\s.-]?\d)/, (found) => (found.includes('+') ? '0' : found))
    .replace(/\D/g, '');
  const national = digits
    .replace(/^0084/, '0')
    .replace(/^84(?=\d{9}$)/, '0')
    .replace(/^00(?=[1-9]\d{8}$)/, '0')
    .replace(/^(?=[1-9]\d{8}$)/, '0');
  return /^0\d{9,10}$/.test(national) ? { phone: national, valid: true } : { phone: null, valid: false };
}

export function parseEmail(text: string): { email: string | null; valid: boolean } {
  const typed = cleanText(text).replace(/^mailto:/i, '');
  if (typed === '' || /^[-.]+$/.test(typed)) return { email: null, valid: true };
  const valid =
    typed.length <= 254 && /^[^\s@<>"'(),;:\\]+@[^\s@<>"'(),;:\\.]+(\.[^\s@<>"'(),;:\\.]+)+$/.test(typed);
  return valid ? { email: typed, valid } : { email: null, valid };
}
