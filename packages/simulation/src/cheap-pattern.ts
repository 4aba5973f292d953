/** Lengths with four digits have no place in what somebody types. */
const LONG = /\{\d{4}|,\d{4}/u;
/** A group in which there is more than one way stands as this letter, which no pattern may hold itself. */
const WAYS = '\ue000';
const MOST_CHOICES = 6;
const MOST_REPEATS = 3;

/**
 * Whether a pattern is tried out in a moment, whatever is typed. A few letters such as "(a+)+" or "(a|a)(a|a)…" keep a
 * machine busy for years: the server that judges an uploaded course, and every phone that learns it. So what repeats
 * holds nothing that repeats or chooses, and there is little of both.
 */
export function isCheap(pattern: string): boolean {
  if (pattern.includes(WAYS) || /\\[1-9k]/u.test(pattern)) return false;
  let rest = pattern
    .replace(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|[^])/gu, 'x')
    .replace(/\[[^\]]*\]/gu, 'x')
    .replace(/\(\?[:=!]/gu, '(');
  const count = (what: RegExp): number => [...rest.matchAll(what)].length;
  if (rest.includes('(?') || LONG.test(rest)) return false;
  if (count(/[?|]/gu) > MOST_CHOICES || count(/[*+]|\{\d+,\d*\}/gu) > MOST_REPEATS) return false;
  for (let before = ''; before !== rest;) {
    if (/\ue000[*+{]/u.test(rest)) return false;
    before = rest;
    rest = rest.replace(/\(([^()]*)\)/gu, (_group, inside: string) =>
      /[*+?|{\ue000]/u.test(inside) ? WAYS : 'x',
    );
  }
  return true;
}
