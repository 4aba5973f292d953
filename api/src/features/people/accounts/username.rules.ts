/**
 * A name to sign in with, made from the person's: the given name and the first letters of the rest, "xuyenptm".
 * Taken ones get a number. It only has to be easy to tell over the phone; nothing is ever linked by it.
 */
export function suggestUsername(fullName: string, taken: ReadonlySet<string>): string {
  const words = fullName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z ]/g, '')
    .split(/\s+/)
    .filter(Boolean);
  const given = words.pop() ?? '';
  const made = (given + words.map((word) => word[0]).join('')).slice(0, 24);
  const base = made.length < 3 ? `hocvien${made}` : made;
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) if (!taken.has(`${base}${number}`)) return `${base}${number}`;
}
