import { Visitor, withVneidApp } from '../vneid.js';

describe('an ID token that says it needs no signature', () => {
  const app = withVneidApp();

  it('is refused', async () => {
    app().provider.next = { signature: 'none' };
    const visitor = new Visitor();
    expect(await app().signInWith(visitor)).toBe('/dang-nhap?loi=invalid');
    expect(visitor.cookie('bdhvs_session')).toBeUndefined();
  });
});
