import { startTestApp, type TestApp } from '../app.js';
import { aPerson, twoCommunes } from '../builders/builders.js';
import { aLocalAccount } from '../local-accounts.js';

describe('a write that another site makes the browser send', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
  });
  afterAll(() => t.close());

  it('is refused without the token of the session, and with that of another', async () => {
    const manager = await t.signIn(await aPerson().as('manager', 'dai-son').build(t));
    const other = await t.signIn(await aPerson().as('manager', 'dai-son').build(t));
    const body = { personId: await aPerson().in('thcs-a').build(t), role: 'helper', unit: 'thcs-a' };
    await t.http.post('/api/grants').set('cookie', manager.cookie).send(body).expect(403);
    await t.http
      .post('/api/grants')
      .set('cookie', manager.cookie)
      .set('x-csrf-token', other.csrf)
      .send(body)
      .expect(403);
    await t.http
      .post('/api/grants')
      .set('cookie', manager.cookie)
      .set('x-csrf-token', manager.csrf)
      .send(body)
      .expect(201);
  });

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://xau.example' },
    { origin: 'null' },
  ])('signs nobody in or out: %j', async (headers) => {
    await aLocalAccount(
      t,
      await aPerson().build(t),
      `nan-nhan-${Object.values(headers)
        .join('')
        .replace(/[^a-z]/g, '')}`,
      'một câu rất dễ nhớ',
    );
    for (const path of ['/api/auth/local', '/api/auth/activate', '/api/auth/logout']) {
      const answer = await t.http
        .post(path)
        .set(headers)
        .send({ username: 'nan-nhan', password: 'một câu rất dễ nhớ', code: '2222-3333-4444' });
      expect(answer.status).toBe(403);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });
});
