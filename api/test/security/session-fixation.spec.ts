import { Visitor, withVneidApp } from '../vneid.js';

describe('a session', () => {
  const app = withVneidApp();

  it('gets a new token at each sign-in, and the old one ends', async () => {
    const visitor = new Visitor();
    await app().signInWith(visitor);
    const first = visitor.cookie('bdhvs_session');
    await app().signInWith(visitor);
    const second = visitor.cookie('bdhvs_session');
    expect(second).not.toBe(first);
    const units = (token: string | undefined) =>
      app().http.get('/api/units').set('cookie', `bdhvs_session=${token}`);
    await units(first).expect(401);
    await units(second).expect(403);
  });

  it('is not taken over from a token that somebody planted', async () => {
    const planted = 'A'.repeat(43);
    const answer = await app().http.get('/api/units').set('cookie', `bdhvs_session=${planted}`);
    expect(answer.status).toBe(401);
    const visitor = new Visitor();
    await app().signInWith(visitor);
    expect(visitor.cookie('bdhvs_session')).not.toBe(planted);
  });

  it('ends at sign-out, and signing out twice is no error', async () => {
    const visitor = new Visitor();
    await app().signInWith(visitor);
    const token = visitor.cookie('bdhvs_session');
    expect((await visitor.fetch(`${app().origin}/api/auth/logout`, { method: 'POST' })).status).toBe(204);
    expect(visitor.cookie('bdhvs_session')).toBeUndefined();
    await app().http.get('/api/units').set('cookie', `bdhvs_session=${token}`).expect(401);
    expect((await visitor.fetch(`${app().origin}/api/auth/logout`, { method: 'POST' })).status).toBe(204);
  });

  it('travels in a cookie that scripts cannot read and other sites do not send', async () => {
    const visitor = new Visitor();
    const wayBack = await app().wayBackOf(visitor);
    const answer = await visitor.fetch(wayBack);
    const line = answer.headers.getSetCookie().find((cookie) => cookie.startsWith('bdhvs_session='));
    expect(line).toMatch(/; Path=\/;/);
    expect(line).toMatch(/; HttpOnly/);
    expect(line).toMatch(/; SameSite=Lax/);
    expect(line).not.toMatch(/Max-Age|Expires/);
  });

  it('is kept under a hash: the table holds no token', async () => {
    const visitor = new Visitor();
    await app().signInWith(visitor);
    const token = visitor.cookie('bdhvs_session') ?? '';
    const [row] = await app().db.manager.query<{ all: string }[]>(
      `SELECT json_agg(session)::text AS all FROM session`,
    );
    expect(row?.all).not.toContain(token);
    expect(row?.all).not.toContain(Buffer.from(token).toString('hex'));
  });
});
