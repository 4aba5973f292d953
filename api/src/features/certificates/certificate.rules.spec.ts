import fc from 'fast-check';
import { CODE_ALPHABET } from '../people/accounts/activation-code.rules.js';
import { makeCertificateCode, readCertificateCode, showCertificateCode } from './certificate-code.rules.js';
import { certificateState, validUntil } from './certificate-state.rules.js';
import { maskedName } from './masked-name.rules.js';

const code = fc.uint8Array({ minLength: 64, maxLength: 64 }).map(makeCertificateCode);
const letter = fc.constantFrom(...CODE_ALPHABET);

describe('the code of a certificate', () => {
  it('is read again however it is typed', () => {
    fc.assert(
      fc.property(code, (made) => {
        const shown = showCertificateCode(made);
        expect(shown).toMatch(/^[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){2}$/);
        for (const typed of [
          made,
          shown,
          ` ${shown.toLowerCase()} `,
          shown.replaceAll('-', ' – '),
          `https://hoc.example.vn/xac-nhan/${shown}`,
          `\u200E${shown}\u200F`,
        ])
          expect(readCertificateCode(typed)).toBe(made);
      }),
    );
  });

  it('tells any one changed character apart', () => {
    fc.assert(
      fc.property(code, fc.nat({ max: 11 }), letter, (made, place, other) => {
        fc.pre(made[place] !== other);
        expect(readCertificateCode(made.slice(0, place) + other + made.slice(place + 1))).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });

  it('tells two neighbours that changed places apart', () => {
    fc.assert(
      fc.property(code, fc.nat({ max: 10 }), (made, place) => {
        const [a = '', b = ''] = [made[place], made[place + 1]];
        fc.pre(a !== b);
        const swapped = made.slice(0, place) + b + a + made.slice(place + 2);
        expect(readCertificateCode(swapped)).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    '',
    ' ',
    'ABCD',
    '🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓',
    'O0I1-L0O1-IL00',
    'Ă'.repeat(12),
    'A'.repeat(100_000),
    '../../etc/passwd',
  ])('is not %#', (typed) => {
    expect(readCertificateCode(typed)).toBeUndefined();
  });

  it('is not made of too little chance', () => {
    expect(() => makeCertificateCode(new Uint8Array(5))).toThrow();
  });
});

describe('a masked name', () => {
  it.each([
    ['Nguyễn Văn An', 'Nguyễn V** A**'],
    ['Đặng Ánh', 'Đặng Á**'],
    ['  Công Tằng   Tôn Nữ Ngọc Ánh ', 'Công T** T** N** N** Á**'],
    ['Ánh', 'Á**'],
    ['Nguyễn Ánh'.normalize('NFD'), 'Nguyễn Á**'],
    ['H’Hen Niê', 'H’Hen N**'],
  ])('of %s is %s', (name, masked) => {
    expect(maskedName(name)).toBe(masked);
  });
});

describe('the state of a certificate', () => {
  const revokedAt = new Date();
  it.each([
    [{ revokedAt: null, validUntil: null }, 'valid'],
    [{ revokedAt: null, validUntil: '2026-11-22' }, 'valid'],
    [{ revokedAt: null, validUntil: '2026-11-21' }, 'expired'],
    [{ revokedAt, validUntil: null }, 'revoked'],
    [{ revokedAt, validUntil: '2026-11-21' }, 'revoked'],
  ])('%#: %o is %s', (facts, state) => {
    expect(certificateState(facts, '2026-11-22')).toBe(state);
  });

  it.each([
    ['2026-08-03', null, null],
    ['2026-08-03', 12, '2027-08-02'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-01-01', 1, '2026-01-31'],
    ['2026-12-15', 24, '2028-12-14'],
  ])('completed on %s and valid for %s months, it is valid until %s', (day, months, until) => {
    expect(validUntil(day, months)).toBe(until);
  });
});
