import { Visitor, withVneidApp } from './vneid.js';

describe('an installation under a path of its host', () => {
  const app = withVneidApp((_provider, origin) => ({ PUBLIC_URL: `${origin}/hoc` }));

  it('signs in and leads back below its own path, with cookies that nothing beside it sees', async () => {
    const visitor = new Visitor();
    const login = `${app().origin}/hoc/api/auth/vneid/login?returnTo=${encodeURIComponent('/khoa-hoc/vneid')}`;
    expect(await app().landing(visitor, login)).toBe('/hoc/khoa-hoc/vneid');
    expect((await visitor.fetch(`${app().origin}/hoc/api/units`)).status).toBe(403);
    expect((await visitor.fetch(`${app().origin}/api/units`)).status).toBe(401);
  });

  it('tells a failure on its own sign-in page', async () => {
    app().provider.next = { signature: 'none' };
    expect(await app().landing(new Visitor(), `${app().origin}/hoc/api/auth/vneid/login`)).toBe(
      '/hoc/dang-nhap?loi=invalid',
    );
  });
});
