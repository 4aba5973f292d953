import { Visitor, withVneidApp } from '../vneid.js';

describe('an ID token whose signature does not hold', () => {
  const app = withVneidApp();

  it.each(['broken', 'of-another-key'] as const)('is refused when it is %s', async (signature) => {
    app().provider.next = { signature };
    expect(await app().signInWith(new Visitor())).toBe('/dang-nhap?loi=invalid');
  });

  it('leaves no account and no person behind', async () => {
    app().provider.next = { signature: 'broken' };
    app().provider.person = { ...app().provider.person, sub: 'ke-gia-mao', SoDinhDanh: '099190999999' };
    await app().signInWith(new Visitor());
    const rows = await app().db.manager.query(`SELECT 1 FROM account WHERE subject = 'ke-gia-mao'`);
    expect(rows).toEqual([]);
  });
});
