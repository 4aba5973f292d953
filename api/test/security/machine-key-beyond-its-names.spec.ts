import { machinePermissions, permissions } from '@bdhvs/contracts';
import { startTestApp, type SignedIn, type TestApp } from '../app.js';
import { aPerson, twoCommunes } from '../builders/builders.js';

const bearer = (token: string): [string, string] => ['authorization', `Bearer ${token}`];

describe('a key for programs', () => {
  let t: TestApp;
  let operator: SignedIn;
  let token: string;
  const keyFor = async (allowed: string[]): Promise<string> => {
    const { body } = await operator
      .post('/api/machines')
      .send({ name: 'Máy của ai đó', unit: 'dai-son', permissions: allowed, expiresOn: '2026-12-31' })
      .expect(201);
    return body.token;
  };

  beforeAll(async () => {
    t = await startTestApp();
    t.clock.set('2026-11-22T08:00:00Z');
    await twoCommunes(t);
    operator = await t.signIn(await aPerson('Người Vận Hành').as('operator', 'dai-son').build(t));
    token = await keyFor(['units.read']);
  });
  afterAll(() => t.close());

  it('opens nothing that it does not name, nor anything of a person’s own', async () => {
    for (const path of [
      '/api/people',
      '/api/accounts',
      '/api/audit',
      '/api/machines',
      '/api/me',
      '/api/me/home',
    ])
      await t.http
        .get(path)
        .set(...bearer(token))
        .expect(403);
  });

  it('never writes, whatever it names', async () => {
    const all = await keyFor([...machinePermissions]);
    await t.http
      .post('/api/people/019e0000-0000-7000-8000-000000000000/transfer')
      .set(...bearer(all))
      .send({})
      .expect(403);
    await t.http
      .post('/api/machines')
      .set(...bearer(all))
      .send({})
      .expect(403);
  });

  it('cannot be asked for with a right to write', () => {
    expect(machinePermissions.filter((name) => !/\.(read|people)$/.test(name))).toEqual([]);
    expect(machinePermissions.every((name) => (permissions as readonly string[]).includes(name))).toBe(true);
  });

  it('does not reach the other commune, nor is one made for it', async () => {
    const reader = await keyFor(['reports.read', 'people.read']);
    await t.http
      .get('/api/people?unit=xa-mau')
      .set(...bearer(reader))
      .expect(404);
    await t.http
      .get('/api/reports/completion?unit=xa-mau')
      .set(...bearer(reader))
      .expect(404);
    await operator
      .post('/api/machines')
      .send({ name: 'Máy của ai đó', unit: 'xa-mau', permissions: ['units.read'], expiresOn: '2026-12-31' })
      .expect(404);
  });

  it('is not made for what lies below a unit by an operator of that unit alone', async () => {
    const alone = await t.signIn(await aPerson('Vận Hành Một Cấp').as('operator', 'dai-son', false).build(t));
    const { body } = await alone
      .post('/api/machines')
      .send({
        name: 'Máy của ai đó',
        unit: 'dai-son',
        permissions: ['people.read'],
        expiresOn: '2026-12-31',
      })
      .expect(400);
    expect(body.errors).toMatchObject([{ pointer: '/unit' }]);
  });

  it('is guessed by nobody: another key of the same form, an empty one, a session’s token', async () => {
    for (const guess of [
      `bdhvs_${'A'.repeat(43)}`,
      'bdhvs_',
      operator.token,
      `bdhvs_${operator.token}`,
      "' OR 1=1 --",
    ])
      await t.http
        .get('/api/units')
        .set(...bearer(guess))
        .expect(401);
  });

  it('is not mixed with a session: a wrong key beside a good cookie is refused', async () => {
    await operator
      .get('/api/units')
      .set(...bearer(`bdhvs_${'B'.repeat(43)}`))
      .expect(401);
  });
});
