import { startTestApp, type TestApp } from './app.js';
import { aPerson, twoCommunes } from './builders/builders.js';

describe('the platform', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
  });
  afterAll(() => t.close());

  it('is live, and ready while the database answers', async () => {
    await t.http.get('/api/health/live').expect(200, { status: 'ok' });
    await t.http.get('/api/health/ready').expect(200, { status: 'ok' });
  });

  it('answers a request without a session with a problem that says so', async () => {
    const answer = await t.http.get('/api/units').expect(401);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ type: 'urn:bdhvs:problem:session-needed', status: 401 });
  });

  it('shows a manager the units of the own subtree and no other', async () => {
    const manager = await aPerson().in('phong-vhxh').as('manager', 'dai-son').build(t);
    const answer = await (await t.signIn(manager)).get('/api/units').expect(200);
    expect(answer.body.items.map((unit: { slug: string }) => unit.slug)).toEqual([
      'dai-son',
      'phong-vhxh',
      'thcs-a',
      'thon-3',
    ]);
  });

  it('denies a signed-in learner without the permission', async () => {
    const learner = await aPerson().in('thcs-a').build(t);
    await (await t.signIn(learner)).get('/api/units').expect(403);
  });

  it('ends a session that was idle longer than its limit', async () => {
    const manager = await aPerson().as('manager', 'dai-son').build(t);
    t.clock.set('2026-11-22T02:00:00Z');
    const session = await t.signIn(manager);
    t.clock.advance(14 * 60_000);
    await session.get('/api/units').expect(200);
    t.clock.advance(14 * 60_000);
    await session.get('/api/units').expect(200);
    t.clock.advance(15 * 60_000 + 1_000);
    await session.get('/api/units').expect(401);
  });

  it('answers an unreadable body and an unknown path with problem details', async () => {
    const session = await t.signIn(await aPerson().as('manager', 'dai-son').build(t));
    const unknown = await session.get('/api/no-such-thing').expect(404);
    expect(unknown.headers['content-type']).toContain('application/problem+json');
    const broken = await t.http
      .post('/api/auth/local')
      .set('content-type', 'application/json')
      .send('{"a":')
      .expect(400);
    expect(broken.headers['content-type']).toContain('application/problem+json');
  });

  it('takes an empty body that calls itself JSON for none', async () => {
    const answer = await t.http
      .post('/api/auth/logout')
      .set('content-type', 'application/json')
      .set('content-length', '0');
    expect(answer.status).not.toBe(400);
  });

  it('describes every route in the OpenAPI document with its permission', async () => {
    const answer = await t.http.get('/api/openapi.json').expect(200);
    expect(answer.body.paths['/api/units'].get).toMatchObject({ 'x-permission': 'units.read' });
  });
});
