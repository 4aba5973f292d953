import { startTestApp, type SignedIn, type TestApp } from '../../../test/app.js';
import { aPerson, twoCommunes } from '../../../test/builders/builders.js';
import { putInForce, settled } from '../../../test/builders/programme.js';

const rule = {
  cycle: '2026',
  opensOn: '2026-07-01',
  dueOn: '2026-12-31',
  courses: [{ course: 'hoc-o-noi-khac' }, { course: 'khoa-hai', admittedFrom: '2026-01-01' }],
  audience: ['public_employee', 'cadre'],
  units: ['dai-son'],
};
const draft = {
  slug: 'ke-hoach-dai-son',
  name: 'Kế hoạch của xã Đại Sơn',
  mandateNumber: '12/KH-UBND',
  ownerUnit: 'dai-son',
  rule,
};

const RULES = '/api/programmes/ke-hoach-dai-son/rules';

describe('programmes', () => {
  let t: TestApp;
  let city: SignedIn;
  let manager: SignedIn;
  let foreign: SignedIn;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
    await t.db.manager.query(
      `INSERT INTO course (slug, title, origin, platform) VALUES ('hoc-o-noi-khac', 'Học ở nơi khác', 'external', 'binhdanhocvuso.gov.vn'), ('khoa-hai', 'Khóa hai', 'ours', NULL)`,
    );
    city = await t.signIn(await aPerson('Thành phố').as('city_manager', 'hai-phong').build(t));
    manager = await t.signIn(await aPerson('Quản lý').as('manager', 'dai-son').build(t));
    foreign = await t.signIn(await aPerson('Xã khác').as('manager', 'xa-mau').build(t));
    await settled(
      t,
      await aPerson().in('thcs-a').build(t),
      await aPerson().in('thcs-a', 'contract_worker').build(t),
      await aPerson().in('th-mau').build(t),
    );
  }, 60_000);
  afterAll(() => t.close());

  const total = async (query = ''): Promise<{ obliged: number }> =>
    (await manager.get(`/api/reports/completion?programme=ke-hoach-dai-son${query}`).expect(200)).body.total;

  it('is ordered by the city, counts from the moment its standing is built, and may hold an external course', async () => {
    const created = await putInForce(t, city, '/api/programmes', draft);
    expect(created.body).toMatchObject({
      slug: 'ke-hoach-dai-son',
      audience: 'cán bộ và viên chức',
      dueOn: '2026-12-31',
      courses: [
        { slug: 'hoc-o-noi-khac', external: true },
        { slug: 'khoa-hai', external: false },
      ],
    });
    expect(created.body.rules[0]?.courses[1]).toMatchObject({
      requiredFrom: '2026-07-01',
      admittedFrom: '2026-01-01',
    });
    expect((await total()).obliged).toBe(1);
  });

  it('is seen by those whom it reaches, and by nobody else', async () => {
    expect((await manager.get('/api/programmes').expect(200)).body.items).toHaveLength(1);
    expect((await foreign.get('/api/programmes').expect(200)).body.items).toEqual([]);
    await foreign.get('/api/programmes/ke-hoach-dai-son').expect(404);
    await foreign.get('/api/reports/completion?programme=ke-hoach-dai-son').expect(404);
  });

  it('changes by a new version of its rule; what the old one said stays readable', async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    const before = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const changed = await putInForce(t, city, RULES, {
      ...rule,
      audience: [...rule.audience, 'contract_worker'],
    });
    expect(changed.body.rules.map(({ version, retiredAt }) => [version, retiredAt === null])).toEqual([
      [2, true],
      [1, false],
    ]);
    expect((await total()).obliged).toBe(2);
    expect((await total(`&knownBy=${before}`)).obliged).toBe(1);
  });

  it('keeps each cycle beside the next: a day asks the cycle that holds it', async () => {
    await putInForce(t, city, RULES, { ...rule, endsOn: '2027-01-01' });
    await putInForce(t, city, RULES, {
      ...rule,
      cycle: '2027',
      opensOn: '2027-01-01',
      dueOn: '2027-12-31',
      audience: ['public_employee', 'contract_worker'],
    });
    expect((await total('&asOf=2026-12-31')).obliged).toBe(1);
    expect((await total('&asOf=2027-01-01')).obliged).toBe(2);
  });

  it('is written by the city alone, and within its units', async () => {
    await manager.post('/api/programmes').send(draft).expect(403);
    await city.post('/api/programmes').send(draft).expect(409);
    const wrong = await city
      .post('/api/programmes')
      .send({ ...draft, rule: { ...rule, dueOn: '2026-01-01', courses: [] } })
      .expect(400);
    expect(wrong.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toContain('/rule/courses');
    await city
      .post('/api/programmes')
      .send({ ...draft, slug: 'khac', rule: { ...rule, units: ['khong-co'] } })
      .expect(404);
    const unknown = await city
      .post('/api/programmes')
      .send({ ...draft, slug: 'khac', rule: { ...rule, courses: [{ course: 'la' }] } })
      .expect(400);
    expect(unknown.body.errors[0].pointer).toBe('/rule/courses/0/course');
  });
});
