const HIDDEN = '**';

/**
 * "Nguyễn V** A**": the family name, which millions share, and the first letters of the others. Whoever holds the
 * paper recognises the name on it; whoever only has the code learns nobody's name. The length is not told either.
 */
export function maskedName(fullName: string): string {
  const [family = '', ...given] = fullName.normalize('NFC').trim().split(/\s+/u);
  if (given.length === 0) return hide(family);
  return [family, ...given.map(hide)].join(' ');
}

function hide(word: string): string {
  const [first = ''] = word;
  return `${first}${HIDDEN}`;
}
