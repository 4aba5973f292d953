import fc from 'fast-check';
import { CODE_ALPHABET, makeCode, readCode, showCode } from './activation-code.rules.js';
import { suggestUsername } from './username.rules.js';

describe('activation codes', () => {
  const bytes = fc
    .uint8Array({ minLength: 36, maxLength: 36 })
    .filter((array) => [...array].filter((byte) => byte < 248).length >= 12);

  it('are read back from what is printed, in small letters, with spaces or long hyphens', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = makeCode(random);
        const printed = showCode(code);
        expect(printed).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
        for (const typed of [
          printed,
          printed.toLowerCase(),
          printed.replaceAll('-', ' – '),
          ` ${printed.replaceAll('-', '')} `,
        ]) {
          expect(readCode(typed)).toEqual(code);
        }
      }),
    );
  });

  it('hold nothing that is mistaken for something else', () => {
    for (const letter of '0O1IL') expect(CODE_ALPHABET).not.toContain(letter);
  });

  it('favour no letter', () => {
    const seen = new Map<string, number>();
    for (let byte = 0; byte < 248; byte += 1) {
      const letter = showCode(makeCode(new Uint8Array(12).fill(byte)))[0] ?? '';
      seen.set(letter, (seen.get(letter) ?? 0) + 1);
    }
    expect(new Set(seen.values())).toEqual(new Set([8]));
  });

  it.each(['', 'ABCD', 'ABCD-EFGH-JKM0', 'ABCD-EFGH-JKMNP', 'ABCD EFGH JKMÑ', "ABCD-EFGH-JK'--"])(
    'are not read from %j',
    (typed) => {
      expect(readCode(typed)).toBeUndefined();
    },
  );
});

describe('suggested user names', () => {
  it.each([
    ['Phạm Thị Minh Xuyến', 'xuyenptm'],
    ['Đỗ Đức', 'ducd'],
    ['Y', 'hocvieny'],
    ['  ', 'hocvien'],
  ])('turn %j into %s', (name, expected) => {
    expect(suggestUsername(name, new Set())).toBe(expected);
  });

  it('get a number when taken', () => {
    expect(suggestUsername('Phạm Thị Minh Xuyến', new Set(['xuyenptm', 'xuyenptm2']))).toBe('xuyenptm3');
  });
});
