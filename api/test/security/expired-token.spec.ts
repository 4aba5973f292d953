import { Visitor, withVneidApp } from '../vneid.js';

describe('an ID token out of its time', () => {
  const app = withVneidApp();
  const now = (): number => Math.floor(Date.now() / 1000);

  it.each([
    ['expired', () => ({ exp: now() - 120 })],
    ['without an end', () => ({ exp: undefined })],
    ['without a beginning', () => ({ iat: undefined })],
    ['issued an hour ago', () => ({ iat: now() - 3600 })],
    ['issued in an hour', () => ({ iat: now() + 3600 })],
    ['valid from tomorrow', () => ({ nbf: now() + 86_400 })],
  ])('is refused: %s', async (_what, change) => {
    app().provider.next = { idToken: (claims) => ({ ...claims, ...change() }) };
    expect(await app().signInWith(new Visitor())).toBe('/dang-nhap?loi=invalid');
  });
});
