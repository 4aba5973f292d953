import { Visitor, withVneidApp } from '../vneid.js';

describe('a userinfo answer about somebody else', () => {
  const app = withVneidApp();

  it.each([
    ['of another subject', { sub: 'nguoi-khac' }],
    ['without a subject', { sub: undefined }],
  ])('is refused: %s', async (_what, change) => {
    app().provider.next = { userinfo: (claims) => ({ ...claims, ...change }) };
    const visitor = new Visitor();
    expect(await app().signInWith(visitor)).toBe('/dang-nhap?loi=invalid');
    expect(visitor.cookie('bdhvs_session')).toBeUndefined();
  });

  it('is refused when it tells no number or no name', async () => {
    app().provider.person = { ...app().provider.person, sub: 'nguoi-thieu-so' };
    app().provider.next = { userinfo: (claims) => ({ ...claims, SoDinhDanh: undefined }) };
    expect(await app().signInWith(new Visitor())).toBe('/dang-nhap?loi=incomplete');
  });
});
