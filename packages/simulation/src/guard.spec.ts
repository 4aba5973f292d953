import fc from 'fast-check';
import { act } from './engine.js';
import { DUMMY_OTP, DUMMY_PHONE, refuse, REFUSED } from './guard.js';
import { market } from './market.fixture.js';
import { authorsPath } from './solve.js';
import { begin } from './state.js';
import { clean } from './typed.js';

describe('real numbers in a practice', () => {
  it.each([
    ['a personal number', '031055001234', 'personal-number'],
    ['a personal number with spaces', '031 055 001 234', 'personal-number'],
    ['a personal number of Lào Cai, which begins like the dummy phone', '010055000123', 'personal-number'],
    ['a personal number inside a sentence', 'Tôi tên Hoa, số 031155001234 nhé', 'personal-number'],
    ['a card number', '4111 1111 1111 1111', 'card'],
    ['a mobile number', '0912345678', 'phone'],
    ['a mobile number as it is written abroad', '+84 912 345 678', 'phone'],
    ['a number of a landline', '0225 3822 822', 'phone'],
    ['an account number', '19036888888', 'account'],
    ['a code told in a sentence', 'mã OTP là 482913', 'otp'],
  ] as const)('%s is refused', (_, value, refusal) => {
    expect(refuse(value)).toBe(refusal);
    expect(REFUSED[refusal]).toMatch(/đã được xóa ngay/u);
  });

  it('a code is refused where a code is asked for', () => {
    expect(refuse('482913', { purpose: 'otp' })).toBe('otp');
    expect(refuse('482913')).toBeNull();
  });

  it.each([
    ['the dummy personal number', '999055000001'],
    ['an account that begins with 999', '9990001234567'],
    ['the dummy phone', DUMMY_PHONE],
    ['the dummy phone with one nought too many', '01000000001'],
    ['money', 'trả 12.000.000 đồng'],
    ['a date', 'ngày 22-11-2026'],
    ['a hotline', 'gọi 156 hoặc 5656, gấp thì 113'],
    ['a strong password with a year', 'Lua@Vang2026'],
    ['words', 'Đèn đường ngõ 12 bị hỏng'],
  ])('%s is let through', (_, value) => {
    expect(refuse(value)).toBeNull();
  });

  it('the dummy code is let through, and its beginning, while it is typed', () => {
    for (const value of [DUMMY_OTP, '1234', '12']) expect(refuse(value, { purpose: 'otp' })).toBeNull();
  });

  it('numbers made up for one practice are let through there only', () => {
    expect(refuse('20261122001')).toBe('account');
    expect(refuse('20261122001', { dummies: ['20261122001'] })).toBeNull();
  });

  it('no twelve digits of a place in Việt Nam pass, however they are written', () => {
    const place = fc.integer({ min: 1, max: 96 }).map((code) => String(code).padStart(3, '0'));
    const rest = fc.stringMatching(/^[0-5]\d{8}$/);
    fc.assert(
      fc.property(place, rest, fc.constantFrom('', ' ', '.', '-'), (code, tail, gap) => {
        const digits = `${code}${tail}`;
        const written = `${digits.slice(0, 4)}${gap}${digits.slice(4, 8)}${gap}${digits.slice(8)}`;
        expect(refuse(written)).toBe('personal-number');
      }),
    );
  });

  it('are cleared from the field at once, told why, and are no mistake of the learner', () => {
    const path = authorsPath(market) ?? [];
    const at = path.slice(0, 1).reduce((state, { action }) => act(market, state, action), begin(market));
    const typed = act(market, at, { type: 'type', element: 'so-tien', text: '031055001234' });
    const left = act(market, typed, { type: 'leave', element: 'so-tien' });
    expect(JSON.stringify(left)).not.toContain('031055001234');
    expect(left.message).toMatchObject({ kind: 'refused', element: 'so-tien' });
    expect(left.tallies).toEqual({});
    const pressed = act(market, typed, { type: 'press', element: 'chuyen' });
    expect(JSON.stringify(pressed)).not.toContain('031055001234');
  });
});

describe('text as it is pasted', () => {
  const field = market.screens[3]?.elements[3];
  const digits = market.screens[1]?.elements[2];
  if (field?.kind !== 'field' || digits?.kind !== 'field')
    throw new Error('other fields than the test was written for');

  it.each([
    ['loses emoji', 'Đèn hỏng 😀👍🏽', 'Đèn hỏng ', 'pictures'],
    ['loses marks that turn the direction', 'Đèn\u202e hỏng\u200f', 'Đèn hỏng', 'invisible'],
    ['loses zero-width characters', 'Đè\u200bn', 'Đèn', 'invisible'],
    ['is put together to NFC', 'Đèn'.normalize('NFD'), 'Đèn', null],
    ['keeps a line break as a space', 'Đèn\nhỏng', 'Đèn hỏng', null],
  ])('%s', (_, raw, value, cleaned) => {
    expect(clean(field, raw)).toEqual({ value, cleaned });
  });

  it('is cut when somebody pastes 100 KB, without a pause', () => {
    const before = performance.now();
    const { value, cleaned } = clean(field, 'đèn hỏng 😀\u202e '.repeat(8_000));
    expect(performance.now() - before).toBeLessThan(200);
    expect([...value].length).toBeLessThanOrEqual(300);
    expect(cleaned).toBe('too-long');
  });

  it('keeps the digits of a number and tells that letters went', () => {
    expect(clean(digits, '45.000')).toEqual({ value: '45000', cleaned: null });
    expect(clean(digits, '45 nghìn')).toEqual({ value: '45', cleaned: 'letters' });
  });

  it('never is longer than the field takes, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (raw) => {
        const { value } = clean(field, raw);
        expect([...value].length).toBeLessThanOrEqual(300);
        expect(value).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
    );
  });
});
