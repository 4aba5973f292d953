import { isCheap } from './cheap-pattern.js';

describe('a pattern for what somebody types', () => {
  it.each([
    '450000',
    'hs ?mau ?0001',
    '.*t(ạ|a)m tr(ú|u).*',
    'V[\\s(]*0100000001[\\s)(]+\\S[^]{3,}',
    '(?![^]*0100000001)[^]*',
    '[^V][^]*',
    '\\d{4}',
    '(?:dong|đồng)',
    '\\p{L}+ \\p{L}+',
    '(ab)+',
    '[(a+)+]',
    '\\(a+\\)+',
  ])('is tried in a moment: %s', (pattern) => expect(isCheap(pattern)).toBe(true));

  it.each([
    '(a+)+',
    '(?:a*)*b',
    '((a+))+',
    '((a|b)c)+',
    '(a|a)*',
    '(a?){40}',
    '(\\d+){12}',
    '([ab]+,){1,9}',
    'a?'.repeat(30),
    '(a|a)'.repeat(30),
    'a*'.repeat(8),
    'a{0,99}'.repeat(8),
    '(.)\\1+',
    '(?<n>a)\\k<n>',
    '(?<=a+)b',
    'a{1000}',
    'a{0,9999}',
  ])('keeps nobody busy for years: %s', (pattern) => expect(isCheap(pattern)).toBe(false));
});
