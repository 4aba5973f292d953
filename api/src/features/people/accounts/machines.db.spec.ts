import { startTestApp, type SignedIn, type TestApp } from '../../../../test/app.js';
import { aPerson, twoCommunes } from '../../../../test/builders/builders.js';

const bearer = (token: string): [string, string] => ['authorization', `Bearer ${token}`];
const wish = {
  name: 'Hệ thống báo cáo của Sở',
  unit: 'dai-son',
  permissions: ['units.read', 'reports.read'],
  expiresOn: '2026-12-31',
};

describe('keys for programs', () => {
  let t: TestApp;
  let operator: SignedIn;

  beforeAll(async () => {
    t = await startTestApp();
    t.clock.set('2026-11-22T08:00:00Z');
    await twoCommunes(t);
    operator = await t.signIn(await aPerson('Người Vận Hành').as('operator', 'dai-son').build(t));
  });
  afterAll(() => t.close());

  it('open what they name, below their unit, and are told once', async () => {
    const { body: made } = await operator.post('/api/machines').send(wish).expect(201);
    expect(made.token).toMatch(/^bdhvs_[A-Za-z0-9_-]{43}$/);
    const { body } = await t.http
      .get('/api/units')
      .set(...bearer(made.token))
      .expect(200);
    const slugs = body.items.map(({ slug }: { slug: string }) => slug);
    expect(slugs).toContain('thcs-a');
    expect(slugs).not.toContain('xa-mau');

    const listed = await operator.get('/api/machines').expect(200);
    expect(JSON.stringify(listed.body)).not.toContain(made.token.slice(6));
    expect(listed.body.items[0]).toMatchObject({
      name: wish.name,
      state: 'open',
      lastUsedAt: '2026-11-22T08:00:00.000Z',
    });
    const [kept] = await t.db.manager.query<{ text: string }[]>(
      'SELECT machine_client::text AS text FROM machine_client',
    );
    expect(kept?.text).not.toContain(made.token.slice(6));
  });

  it('are dead at once when revoked, and from the day after their last', async () => {
    const { body: revoked } = await operator.post('/api/machines').send(wish).expect(201);
    await operator.post(`/api/machines/${revoked.id}/revoke`).send({ reason: 'Lộ khóa' }).expect(204);
    await t.http
      .get('/api/units')
      .set(...bearer(revoked.token))
      .expect(401);
    await operator.post(`/api/machines/${revoked.id}/revoke`).send({ reason: 'Lần nữa' }).expect(409);

    const { body: short } = await operator
      .post('/api/machines')
      .send({ ...wish, expiresOn: '2026-11-22' })
      .expect(201);
    await t.http
      .get('/api/units')
      .set(...bearer(short.token))
      .expect(200);
    t.clock.set('2026-11-22T17:00:00Z');
    await t.http
      .get('/api/units')
      .set(...bearer(short.token))
      .expect(401);
    t.clock.set('2026-11-22T08:00:00Z');
  });

  it('leave audit rows: who made and revoked them, and what they read', async () => {
    await aPerson('Người Trong Xã').in('thcs-a').build(t);
    const { body: made } = await operator
      .post('/api/machines')
      .send({ ...wish, permissions: ['people.read'] })
      .expect(201);
    await t.http
      .get('/api/people')
      .set(...bearer(made.token))
      .expect(200);
    const rows = await t.db.manager.query<{ action: string }[]>(
      'SELECT action FROM audit_entry WHERE subject_id = $1::text OR actor_person_id::text = $1 ORDER BY id',
      [made.id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['machine.made', 'people.list-read']);
    const log = await operator.get('/api/audit?action=people.list-read').expect(200);
    expect(log.body.items[0]).toMatchObject({ actorName: wish.name });
  });

  it('name the field that is wrong', async () => {
    const bad = async (change: Record<string, unknown>): Promise<string[]> => {
      const { body } = await operator.post('/api/machines').send({ ...wish, ...change });
      return (body.errors ?? []).map(({ pointer }: { pointer: string }) => pointer);
    };
    expect(await bad({ expiresOn: '2026-11-21' })).toEqual(['/expiresOn']);
    expect(await bad({ expiresOn: '2028-01-01' })).toEqual(['/expiresOn']);
    expect(await bad({ permissions: [] })).toEqual(['/permissions']);
    expect(await bad({ permissions: ['people.write'] })).toEqual(['/permissions/0']);
    expect(await bad({ name: ' ' })).toEqual(['/name']);
  });
});
