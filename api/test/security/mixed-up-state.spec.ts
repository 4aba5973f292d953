import { Visitor, withVneidApp } from '../vneid.js';

describe('a way back with the wrong state', () => {
  const app = withVneidApp();

  async function tampered(change: (wayBack: URL) => void): Promise<string> {
    const visitor = new Visitor();
    const wayBack = new URL(await app().wayBackOf(visitor));
    change(wayBack);
    return app().landing(visitor, wayBack.href);
  }

  it.each<[string, (wayBack: URL) => void]>([
    ['changed', (url) => url.searchParams.set('state', `${url.searchParams.get('state')}x`)],
    ['left out', (url) => url.searchParams.delete('state')],
    ['empty', (url) => url.searchParams.set('state', '')],
    ['given twice', (url) => url.searchParams.append('state', 'khac')],
    ['very long', (url) => url.searchParams.set('state', 'a'.repeat(4000))],
  ])('signs nobody in when it is %s', async (_what, change) => {
    expect(await tampered(change)).toBe('/dang-nhap?loi=expired');
  });

  it.each<[string, (wayBack: URL) => void]>([
    ['left out', (url) => url.searchParams.delete('code')],
    ['given twice', (url) => url.searchParams.append('code', 'khac')],
  ])('signs nobody in when the code is %s', async (_what, change) => {
    expect(await tampered(change)).toBe('/dang-nhap?loi=expired');
  });

  it('signs nobody in with the way back of another browser: a victim cannot be led into an account of the attacker', async () => {
    const attacker = new Visitor();
    const wayBack = await app().wayBackOf(attacker);
    const victim = new Visitor();
    await app().wayBackOf(victim);
    expect(await app().landing(victim, wayBack)).toBe('/dang-nhap?loi=expired');
    expect(victim.cookie('bdhvs_session')).toBeUndefined();
    expect(await app().landing(attacker, wayBack)).toBe('/');
  });

  it('lets two tabs of one browser sign in side by side', async () => {
    const visitor = new Visitor();
    const one = await app().wayBackOf(visitor);
    const two = await app().wayBackOf(visitor);
    expect(await app().landing(visitor, one)).toBe('/');
    expect(await app().landing(visitor, two)).toBe('/');
  });

  it('signs nobody in after the quarter of an hour is over', async () => {
    app().clock.set('2026-11-22T03:00:00Z');
    const visitor = new Visitor();
    const wayBack = await app().wayBackOf(visitor);
    app().clock.advance(15 * 60_000);
    expect(await app().landing(visitor, wayBack)).toBe('/dang-nhap?loi=expired');
  });

  it('believes a refusal only with a state of its own, and uses the state up', async () => {
    const refuse = (url: URL): void => {
      url.searchParams.delete('code');
      url.searchParams.set('error', 'access_denied');
    };
    expect(await tampered(refuse)).toBe('/dang-nhap?loi=refused');
    expect(await tampered((url) => (refuse(url), url.searchParams.set('state', 'khac')))).toBe(
      '/dang-nhap?loi=expired',
    );
    const visitor = new Visitor();
    const wayBack = new URL(await app().wayBackOf(visitor));
    const refused = new URL(wayBack);
    refuse(refused);
    expect(await app().landing(visitor, refused.href)).toBe('/dang-nhap?loi=refused');
    expect(await app().landing(visitor, wayBack.href)).toBe('/dang-nhap?loi=expired');
  });

  it('keeps neither state nor browser key in clear', async () => {
    const visitor = new Visitor();
    const state = new URL(await app().wayBackOf(visitor)).searchParams.get('state') ?? '';
    const rows = JSON.stringify(await app().db.manager.query('SELECT * FROM sign_in_request'));
    expect(rows).not.toContain(state);
    expect(rows).not.toContain(visitor.cookie('bdhvs_sign_in'));
  });
});
