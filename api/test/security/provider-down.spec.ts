import { Visitor, withVneidApp } from '../vneid.js';

describe('a provider that is down', () => {
  it('is told as such before anybody is sent there, and works again once it is back', async () => {
    app().provider.next = { down: ['discovery'] };
    expect(await app().signInWith(new Visitor())).toBe('/dang-nhap?loi=unavailable');
    app().provider.next = {};
    expect(await app().signInWith(new Visitor())).toBe('/');
  });

  const app = withVneidApp();

  it.each(['token', 'userinfo'] as const)(
    'is told as such when its %s endpoint fails, and lets one try again',
    async (part) => {
      const visitor = new Visitor();
      app().provider.next = { down: [part] };
      expect(await app().signInWith(visitor)).toBe('/dang-nhap?loi=unavailable');
      app().provider.next = {};
      expect(await app().signInWith(visitor)).toBe('/');
    },
  );

  it('is told as such when its keys cannot be had', async () => {
    app().provider.rotate();
    app().provider.next = { down: ['keys'] };
    expect(await app().signInWith(new Visitor())).toBe('/dang-nhap?loi=unavailable');
    app().provider.next = {};
    expect(await app().signInWith(new Visitor())).toBe('/');
  });

  it('is told as such when nothing listens there', async () => {
    const visitor = new Visitor();
    const wayBack = await app().wayBackOf(visitor);
    await app().provider.stop();
    expect(await app().landing(visitor, wayBack)).toBe('/dang-nhap?loi=unavailable');
  });
});
