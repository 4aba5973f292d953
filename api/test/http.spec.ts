import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestApp, type TestApp } from './app.js';
import { aPerson, twoCommunes } from './builders/builders.js';

const page = `<!doctype html><html><head><base href="/" /><meta name="site" content="" /></head><body></body></html>`;

describe('the web app behind a sub-path', () => {
  let t: TestApp;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bdhvs-web-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), page);
    writeFileSync(join(folder, 'assets', 'a-1234.js'), 'export {}');
    t = await startTestApp({
      WEB_DIR: folder,
      PUBLIC_URL: 'https://xa.example.vn/hoc',
      SAMPLE: 'dai-son',
      TRUSTED_PROXIES: '127.0.0.1',
    });
    await twoCommunes(t);
  });
  afterAll(async () => {
    await t.close();
    rmSync(folder, { recursive: true });
  });

  it('answers any page address with the page, its base and the mark of the sample', async () => {
    const { text, headers } = await t.http.get('/hoc/khoa-hoc/vneid').expect(200);
    expect(text).toContain('<base href="/hoc/" />');
    expect(text).toContain('&quot;sample&quot;:&quot;dai-son&quot;');
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('keeps files named by their content for a year and answers 404 for one that is not there', async () => {
    const file = await t.http.get('/hoc/assets/a-1234.js').expect(200);
    expect(file.headers['cache-control']).toContain('immutable');
    await t.http.get('/hoc/assets/a-9999.js').expect(404);
  });

  it('allows scripts from its own origin only, inline ones never', async () => {
    const policy = (await t.http.get('/hoc/').expect(200)).headers['content-security-policy'] as string;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('lets nothing stand in a frame but a draft, and that in its author’s page alone', async () => {
    const policyOf = async (path: string): Promise<string> =>
      (await t.http.get(path).expect(200)).headers['content-security-policy'] as string;
    expect(await policyOf('/hoc/tac-gia/xem-truoc/vneid/khoa-hoc/vneid')).toContain("frame-ancestors 'self'");
    for (const path of ['/hoc/', '/hoc/tac-gia', '/hoc/khoa-hoc/vneid', '/hoc/quan-ly/xem-truoc/'])
      expect(await policyOf(path)).toContain("frame-ancestors 'none'");
  });

  it('serves the API under the sub-path and sends cookies there only', async () => {
    await t.http.get('/hoc/api/health/live').expect(200);
    const session = await t.signIn(await aPerson().as('manager', 'dai-son').build(t));
    await session.get('/hoc/api/units').expect(200);
  });
});

describe('a write', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
  });
  afterAll(() => t.close());

  it('from a page of another origin is refused before anything is read', async () => {
    const answer = await t.http.post('/api/auth/logout').set('sec-fetch-site', 'cross-site').send({});
    expect(answer.status).toBe(403);
  });
});
