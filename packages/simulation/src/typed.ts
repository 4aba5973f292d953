import type { Fillable } from './schema.js';

/** What a field takes at most. A keypad takes as many digits as it has places. */
const LONGEST = { digits: 24, password: 40, text: 80, long: 300 } as const;

/** Controls, marks that turn the writing direction, zero-width characters: nobody means to type them. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029\ufeff]/gu;
const PICTURES =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\p{Variation_Selector}|\u20e3/gu;

export type Cleaned = 'letters' | 'pictures' | 'invisible' | 'too-long';

export const CLEANED: Record<Cleaned, string> = {
  letters: 'Ô này chỉ nhận chữ số, nên phần chữ đã được bỏ đi.',
  pictures: 'Hình mặt cười và biểu tượng đã được bỏ đi. Ô này chỉ nhận chữ và số.',
  invisible: 'Có ký tự ẩn trong phần dán vào. Chúng đã được bỏ đi.',
  'too-long': 'Phần dán vào dài quá nên đã được cắt bớt. Xem lại trước khi bấm tiếp.',
};

export function longest(element: Fillable): number {
  return element.kind === 'keypad' ? element.digits : LONGEST[element.input];
}

/** What is kept of a text as typed or pasted, and the first thing that had to go. Any size of text is safe here. */
export function clean(element: Fillable, raw: string): { value: string; cleaned: Cleaned | null } {
  const limit = longest(element);
  // Cut before looking closer: a pasted book must not cost the phone seconds.
  let value = raw.slice(0, limit * 8).normalize('NFC');
  let cleaned: Cleaned | null = null;
  const strip = (what: Cleaned, pattern: RegExp): void => {
    const rest = value.replace(pattern, '');
    if (rest !== value) cleaned ??= what;
    value = rest;
  };
  // A line break is meant in a long text and means nothing elsewhere.
  value = value.replace(/[\r\n\t]+/gu, ' ');
  strip('pictures', PICTURES);
  strip('invisible', INVISIBLE);
  if (element.kind === 'keypad' || element.input === 'digits') {
    value = value.replace(/[\s.-]/gu, '');
    strip('letters', /\D/gu);
  }
  const letters = [...value];
  if (letters.length > limit || raw.length > limit * 8) cleaned = 'too-long';
  return { value: letters.slice(0, limit).join(''), cleaned };
}
