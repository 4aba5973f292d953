import { Visitor, withVneidApp } from '../vneid.js';

describe('an ID token made for another sign-in', () => {
  const app = withVneidApp();

  it('signs in with the right nonce, or the tests below would prove nothing', async () => {
    const visitor = new Visitor();
    expect(await app().signInWith(visitor)).toBe('/');
    expect(visitor.cookie('bdhvs_session')).toBeDefined();
  });

  it.each([
    ['another', 'mot-nonce-khac'],
    ['an empty', ''],
    ['no', undefined],
  ])('is refused with %s nonce', async (_what, nonce) => {
    app().provider.next = { idToken: (claims) => ({ ...claims, nonce }) };
    const visitor = new Visitor();
    expect(await app().signInWith(visitor)).toBe('/dang-nhap?loi=invalid');
    expect(visitor.cookie('bdhvs_session')).toBeUndefined();
  });
});
