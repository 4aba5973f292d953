import { startTestApp, type SignedIn, type TestApp } from '../app.js';
import { aPerson, twoCommunes } from '../builders/builders.js';
import { aProgramme, builtRules } from '../builders/programme.js';

const NO_BUILD = '019e0000-0000-7000-8000-000000000000';
const rule = {
  cycle: '2026',
  opensOn: '2026-07-01',
  dueOn: '2026-12-31',
  courses: [{ course: 'vneid' }],
  audience: ['cadre'],
  units: ['xa-mau'],
};
const draft = { name: 'Kế hoạch xã Mẫu', ownerUnit: 'xa-mau', rule };

/** Ordering what others must learn: by those who may not order at all, and by those who may, for units of others. */
describe('drafts of programmes', () => {
  let t: TestApp;
  let city: SignedIn;
  let elsewhere: SignedIn;
  let buildId: string;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
    await aProgramme(t);
    city = await t.signIn(await aPerson('Thành phố').as('city_manager', 'hai-phong').build(t));
    elsewhere = await t.signIn(await aPerson('Nơi khác').as('city_manager', 'dai-son').build(t));
    buildId = (await city.post('/api/programmes').send(draft).expect(202)).body.buildId;
    await builtRules(t);
  }, 60_000);
  afterAll(() => t.close());

  const ROUTES = [
    ['get', '/api/rule-builds'],
    ['get', '/api/rule-builds/:id'],
    ['get', '/api/rule-builds/:id/preview'],
    ['post', '/api/rule-builds/:id/activation'],
    ['post', '/api/rule-builds/:id/discard'],
    ['post', '/api/programmes'],
    ['post', '/api/programmes/ky-nang-so-co-ban-2026/rules'],
  ] as const;

  it.each(ROUTES)('are out of reach for whoever may not order: %s %s', async (method, path) => {
    for (const role of ['learner', 'helper', 'leader', 'manager', 'author', 'operator'] as const) {
      const session = await t.signIn(await aPerson().in('th-mau').as(role, 'xa-mau').build(t));
      await session[method](path.replace(':id', buildId)).expect(403);
    }
    await t.http[method](path.replace(':id', buildId)).expect(401);
  });

  it.each(ROUTES.slice(1, 5))(
    'of other units are answered to a city manager like drafts that do not exist: %s %s',
    async (method, path) => {
      const theirs = await elsewhere[method](path.replace(':id', buildId)).expect(404);
      const nobodys = await elsewhere[method](path.replace(':id', NO_BUILD)).expect(404);
      expect({ ...theirs.body, requestId: '' }).toEqual({ ...nobodys.body, requestId: '' });
    },
  );

  it('are not listed to a city manager of other units, and none is made for them', async () => {
    expect((await elsewhere.get('/api/rule-builds').expect(200)).body.items).toEqual([]);
    await elsewhere.post('/api/programmes').send(draft).expect(404);
    await elsewhere
      .post('/api/programmes')
      .send({ ...draft, ownerUnit: 'dai-son' })
      .expect(404);
    await elsewhere
      .post('/api/programmes')
      .send({ ...draft, ownerUnit: 'dai-son', rule: { ...rule, units: ['dai-son'], replacesDraft: buildId } })
      .expect(404);
    // The programme of the city reaches their commune, so they read it; it is not theirs to rewrite.
    await elsewhere.get('/api/programmes/ky-nang-so-co-ban-2026').expect(200);
    await elsewhere
      .post('/api/programmes/ky-nang-so-co-ban-2026/rules')
      .send({ ...rule, units: ['dai-son'] })
      .expect(404);
    expect((await city.get(`/api/rule-builds/${buildId}`).expect(200)).body.state).toBe('built');
  });

  it('reach no further than the grant: a grant without the subtree orders nothing for what lies below', async () => {
    const narrow = await t.signIn(await aPerson().as('city_manager', 'xa-mau', false).build(t));
    const refused = await narrow.post('/api/programmes').send(draft).expect(400);
    expect(refused.body.errors[0].pointer).toBe('/rule/units/0');
  });

  it('name a number of units that a tree can have: a list without end is refused before it is looked up', async () => {
    const units = Array<string>(100_000).fill('hai-phong');
    const refused = await city
      .post('/api/programmes')
      .send({ ...draft, rule: { ...rule, units } })
      .expect(400);
    expect(refused.body.errors[0].pointer).toBe('/rule/units');
  });
});
