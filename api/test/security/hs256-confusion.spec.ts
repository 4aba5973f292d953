import { Visitor, withVneidApp } from '../vneid.js';

describe('an ID token signed with the public key as if it were a shared secret', () => {
  const app = withVneidApp();

  it('is refused', async () => {
    app().provider.next = { signature: 'hmac-of-public-key' };
    const visitor = new Visitor();
    expect(await app().signInWith(visitor)).toBe('/dang-nhap?loi=invalid');
    expect(visitor.cookie('bdhvs_session')).toBeUndefined();
  });
});
