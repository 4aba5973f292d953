import { foldKey } from '../people/roster/text.rules.js';

const LONGEST = 60;
/** The address of the page on which programmes are made. */
const RESERVED = new Set(['lap-moi']);

/** "Kỹ năng số cơ bản 2026" → "ky-nang-so-co-ban-2026"; a number behind it where that is taken. */
export function slugOfName(name: string, taken: ReadonlySet<string>): string {
  const words = foldKey(name).split(' ').filter(Boolean);
  let base = '';
  for (const word of words) {
    if (base.length + word.length + 1 > LONGEST) break;
    base = base === '' ? word : `${base}-${word}`;
  }
  // An address of digits alone would be taken for an id.
  if (base.length < 3 || !/[a-z]/.test(base)) base = `ke-hoach${base === '' ? '' : `-${base}`}`;
  if (!taken.has(base) && !RESERVED.has(base)) return base;
  for (let number = 2; ; number += 1) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}
