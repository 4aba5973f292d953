import { Visitor, withVneidApp } from '../vneid.js';

describe('keys of the provider', () => {
  const app = withVneidApp();

  it('are fetched once and kept', async () => {
    await app().signInWith(new Visitor());
    const before = app().provider.keyRequests;
    await app().signInWith(new Visitor());
    await app().signInWith(new Visitor());
    expect(app().provider.keyRequests).toBe(before);
  });

  it('are fetched again at once for an unknown key, so that a rotation turns nobody away', async () => {
    await app().signInWith(new Visitor());
    app().provider.rotate();
    expect(await app().signInWith(new Visitor())).toBe('/');
    app().provider.rotate();
    expect(await app().signInWith(new Visitor())).toBe('/');
  });

  it('do not let a key in that the provider does not publish', async () => {
    app().provider.next = { signature: 'of-another-key' };
    expect(await app().signInWith(new Visitor())).toBe('/dang-nhap?loi=invalid');
  });
});
