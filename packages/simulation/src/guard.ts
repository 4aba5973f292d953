/**
 * Keeps real numbers out of a practice. People bring what they have in their pocket: their own card, the code that
 * just came. What looks real is refused with a reason, cleared at once and goes nowhere (docs/decisions/0081).
 */
export const DUMMY_OTP = '123456';
/** Prefix 01 is no subscriber's any more. */
export const DUMMY_PHONE = '0100000001';
/** No place of birth registration has this code, so no personal number begins with it. */
export const DUMMY_PREFIX = '999';

export type Refusal = 'personal-number' | 'card' | 'phone' | 'account' | 'otp';

export const REFUSED: Record<Refusal, string> = {
  'personal-number':
    'Số này giống số định danh thật, nên đã được xóa ngay. Ở đây chỉ dùng số giả bắt đầu bằng 999.',
  card: 'Số này giống số thẻ ngân hàng thật, nên đã được xóa ngay. Đừng gõ số thẻ vào đâu khi đang tập.',
  phone: 'Số này giống số điện thoại thật, nên đã được xóa ngay. Ở đây dùng số giả 0100000001.',
  account: 'Số này giống số tài khoản thật, nên đã được xóa ngay. Ở đây chỉ dùng số giả ghi trên màn hình.',
  otp: 'Mã này có thể là mã thật, nên đã được xóa ngay. Ở đây chỉ nhập mã giả 123456.',
};

/** Shorter numbers are amounts, years, house numbers. A password may well hold a date. */
const SHORTEST = 8;
const SHORTEST_IN_PASSWORD = 10;

/** Numbers are written with spaces, dots and dashes; 45.000.000 is money and stays. */
const DIGITS = /\+?\d(?:[ .-]?\d)*/gu;
const MONEY_OR_DATE = /^(?:\d{1,3}(?:\.\d{3})+|\d{1,2}([.-])\d{1,2}\1\d{4})$/u;

const isPersonalNumber = (digits: string): boolean => /^0\d{2}[0-5]\d{8}$/u.test(digits);
const isPhone = (digits: string): boolean => /^(?:0|84)(?:[35789]\d{8}|2\d{9})$/u.test(digits);

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

export interface Allowed {
  /** Numbers the practice itself made up. */
  dummies?: readonly string[];
  purpose?: 'otp';
  password?: boolean;
}

/** Why this must not be typed here, or null. A beginning of a dummy is fine: people are still typing, or mistaken. */
export function refuse(value: string, allowed: Allowed = {}): Refusal | null {
  const { dummies = [], purpose, password = false } = allowed;
  const known = [DUMMY_PHONE, DUMMY_OTP, ...dummies].map((dummy) => dummy.replace(/\D/gu, ''));
  for (const [found] of value.matchAll(DIGITS)) {
    const digits = found.replace(/\D/gu, '');
    const made = digits.startsWith(DUMMY_PREFIX) || known.some((dummy) => dummy.startsWith(digits));
    if (made || MONEY_OR_DATE.test(found)) continue;
    const refusal = refusalOfNumber(digits, known, password ? SHORTEST_IN_PASSWORD : SHORTEST);
    if (refusal) return refusal;
    if (digits.length >= 4 && digits.length < SHORTEST && isCode(purpose, value)) return 'otp';
  }
  return null;
}

function refusalOfNumber(digits: string, known: readonly string[], shortest: number): Refusal | null {
  if (digits.length < shortest) return null;
  if (isPersonalNumber(digits)) return 'personal-number';
  if (isPhone(digits)) return 'phone';
  if (known.some((dummy) => isSlip(digits, dummy))) return null;
  return digits.length >= 13 && digits.length <= 19 && passesLuhn(digits) ? 'card' : 'account';
}

/** One key too many or too few in a long row of noughts is a slip, which the field itself explains better. */
const isSlip = (digits: string, dummy: string): boolean =>
  dummy.length >= SHORTEST &&
  digits.startsWith(dummy.slice(0, 4)) &&
  Math.abs(digits.length - dummy.length) <= 1;

const isCode = (purpose: Allowed['purpose'], value: string): boolean =>
  purpose === 'otp' || /\botp\b|mã xác (?:nhận|thực)/iu.test(value);
