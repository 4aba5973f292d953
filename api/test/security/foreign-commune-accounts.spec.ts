import { startTestApp, type SignedIn, type TestApp } from '../app.js';
import { aPerson, twoCommunes } from '../builders/builders.js';

const NOBODY = '019e0000-0000-7000-8000-000000000000';

describe('people of another commune', () => {
  let t: TestApp;
  let manager: SignedIn;
  let operatorHere: SignedIn;
  let foreigner: string;
  let foreignGrant: number;
  let foreignAccount: string;

  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
    manager = await t.signIn(await aPerson('Người Quản Lý').as('manager', 'dai-son').build(t));
    operatorHere = await t.signIn(await aPerson('Người Vận Hành').as('operator', 'dai-son').build(t));
    foreigner = await aPerson('Người Xã Bên').in('th-mau').as('helper', 'th-mau').build(t);
    await t.signIn(foreigner);
    const [grant] = await t.db.manager.query<{ id: number }[]>(
      'SELECT id FROM role_grant WHERE person_id = $1',
      [foreigner],
    );
    const [account] = await t.db.manager.query<{ id: string }[]>(
      'SELECT id FROM account WHERE person_id = $1',
      [foreigner],
    );
    foreignGrant = grant?.id ?? 0;
    foreignAccount = account?.id ?? '';
  });
  afterAll(() => t.close());

  it('grants.write: cannot be given a role, nor one at their units, nor lose one, and are answered like nobody', async () => {
    const own = await aPerson().in('thcs-a').build(t);
    const here = await manager
      .post('/api/grants')
      .send({ personId: foreigner, role: 'helper', unit: 'dai-son' })
      .expect(404);
    const nobody = await manager
      .post('/api/grants')
      .send({ personId: NOBODY, role: 'helper', unit: 'dai-son' })
      .expect(404);
    expect({ ...here.body, requestId: '' }).toEqual({ ...nobody.body, requestId: '' });
    await manager.post('/api/grants').send({ personId: own, role: 'helper', unit: 'xa-mau' }).expect(404);
    await manager.post('/api/grants').send({ personId: own, role: 'helper', unit: 'hai-phong' }).expect(404);
    await manager
      .post(`/api/grants/${foreignGrant}/revoke`)
      .send({ reason: 'Không phải việc của tôi' })
      .expect(404);
    await manager.get('/api/grants?unit=xa-mau').expect(404);
  });

  it('slips.issue: get no slip and stand in no list', async () => {
    await manager.get('/api/slips?unit=th-mau').expect(404);
    await manager.post('/api/slips').send({ unit: 'th-mau' }).expect(404);
    await manager
      .post('/api/slips')
      .send({ unit: 'dai-son', personIds: [foreigner] })
      .expect(404);
    const { body } = await manager.get('/api/slips?unit=dai-son&limit=200').expect(200);
    expect(JSON.stringify(body)).not.toContain(foreigner);
  });

  it('accounts.manage: cannot be shut out by an operator of one commune, who does not see them', async () => {
    const { body } = await operatorHere.get('/api/accounts?q=Xã Bên').expect(200);
    expect(body.items).toEqual([]);
    for (const deed of ['disable', 'enable', 'end-sessions']) {
      await operatorHere
        .post(`/api/accounts/${foreignAccount}/${deed}`)
        .send({ reason: 'Không phải việc của tôi' })
        .expect(404);
    }
  });

  it('links.review: have their reviews decided at home', async () => {
    await manager
      .post(`/api/link-reviews/${NOBODY}/decision`)
      .send({ decision: 'linked', reason: 'Không có thật' })
      .expect(404);
  });

  it.each([
    ['get', '/api/grants'],
    ['get', '/api/slips?unit=dai-son'],
    ['get', '/api/link-reviews'],
    ['get', '/api/accounts'],
    ['post', '/api/grants'],
    ['post', '/api/slips'],
  ] as const)('are out of reach for a learner, a helper and a leader: %s %s', async (method, path) => {
    for (const role of ['learner', 'helper', 'leader'] as const) {
      const session = await t.signIn(await aPerson().in('thcs-a').as(role, 'dai-son').build(t));
      await session[method](path).expect(403);
    }
    await t.http[method](path).expect(401);
  });
});
