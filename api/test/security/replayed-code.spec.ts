import { Visitor, withVneidApp } from '../vneid.js';

describe('a way back that is used again', () => {
  const app = withVneidApp();

  it('signs nobody in a second time, in the same browser', async () => {
    const visitor = new Visitor();
    const wayBack = await app().wayBackOf(visitor);
    expect(await app().landing(visitor, wayBack)).toBe('/');
    const open = await app().sessions();
    expect(await app().landing(visitor, wayBack)).toBe('/dang-nhap?loi=expired');
    expect(await app().sessions()).toBe(open);
  });

  it('signs in once when it is sent twenty times at once', async () => {
    const visitor = new Visitor();
    const wayBack = await app().wayBackOf(visitor);
    const landings = await Promise.all(Array.from({ length: 20 }, () => app().landing(visitor, wayBack)));
    expect(landings.filter((landing) => landing === '/')).toHaveLength(1);
    expect(new Set(landings)).toEqual(new Set(['/', '/dang-nhap?loi=expired']));
  });

  it('does not take the code of an earlier sign-in, even from a provider that does', async () => {
    app().provider.next = { careless: true };
    const first = new Visitor();
    const usedCode = new URL(await app().wayBackOf(first)).searchParams.get('code') ?? '';
    const second = new Visitor();
    const wayBack = new URL(await app().wayBackOf(second));
    wayBack.searchParams.set('code', usedCode);
    expect(await app().landing(second, wayBack.href)).toBe('/dang-nhap?loi=invalid');
  });

  it('cannot redeem a stolen code without the verifier', async () => {
    const victim = new Visitor();
    const stolen = new URL(await app().wayBackOf(victim)).searchParams.get('code') ?? '';
    const thief = new Visitor();
    const wayBack = new URL(await app().wayBackOf(thief));
    wayBack.searchParams.set('code', stolen);
    expect(await app().landing(thief, wayBack.href)).toBe('/dang-nhap?loi=invalid');
    expect(thief.cookie('bdhvs_session')).toBeUndefined();
  });
});
