import { ProgrammeRules } from './programme-rules.service.js';
import { startTestApp, type SignedIn, type TestApp } from '../../../test/app.js';
import { aPerson, twoCommunes } from '../../../test/builders/builders.js';
import { aProgramme, builtRules, putInForce, settled } from '../../../test/builders/programme.js';

const RULES = '/api/programmes/ky-nang-so-co-ban-2026/rules';
const rule = {
  cycle: '2026',
  opensOn: '2026-07-01',
  dueOn: '2026-12-31',
  courses: [{ course: 'vneid' }],
  audience: ['public_employee', 'cadre'],
  units: ['hai-phong'],
};
const draft = {
  name: 'An toàn số cho xã Mẫu',
  mandateNumber: '12/KH-UBND',
  mandateOn: '2026-11-02',
  ownerUnit: 'hai-phong',
  rule: { ...rule, units: ['xa-mau'] },
};

describe('a drafted rule', () => {
  let t: TestApp;
  let city: SignedIn;
  let leader: SignedIn;
  beforeAll(async () => {
    t = await startTestApp({ IDLE_STAFF_MINUTES: '43200' });
    t.clock.set('2026-11-22T03:00:00Z');
    await twoCommunes(t);
    await aProgramme(t);
    city = await t.signIn(await aPerson('Thành phố').as('city_manager', 'hai-phong').build(t));
    leader = await t.signIn(await aPerson('Lãnh đạo').as('leader', 'hai-phong').build(t));
    const people = [];
    for (const category of ['public_employee', 'public_employee', 'cadre', 'contract_worker'] as const)
      people.push(await aPerson().in('thcs-a', category).build(t));
    people.push(await aPerson().in('th-mau', 'cadre').build(t));
    await settled(t, ...people);
  }, 60_000);
  afterAll(() => t.close());

  const obliged = async (): Promise<number> =>
    (await city.get('/api/reports/completion?programme=ky-nang-so-co-ban-2026').expect(200)).body.total
      .obliged;
  const start = async (path: string, body: object): Promise<string> =>
    (await city.post(path).send(body).expect(202)).body.buildId;
  const state = async (id: string): Promise<string> =>
    (await city.get(`/api/rule-builds/${id}`).expect(200)).body.state;

  it('answers at once, counts nothing until it stands, and is switched in one step with an audit row', async () => {
    const id = await start(RULES, rule);
    expect((await city.get(`/api/rule-builds/${id}`).expect(200)).body).toMatchObject({
      state: 'building',
      programme: { slug: 'ky-nang-so-co-ban-2026', inForce: true },
      rule: { version: 2, audience: 'cán bộ và viên chức' },
      progress: { done: 0, all: 0 },
      replaces: [{ version: 1, cycle: '2026', opensOn: '2026-07-01', endsOn: null }],
      outdated: false,
    });
    const early = await city.post(`/api/rule-builds/${id}/activation`).expect(409);
    expect(early.body.type).toContain('rule-building');
    await city.get(`/api/rule-builds/${id}/preview`).expect(409);
    await builtRules(t);
    expect((await city.get('/api/rule-builds').expect(200)).body.items).toMatchObject([
      { id, state: 'built', progress: { done: 5, all: 5 } },
    ]);
    expect(await obliged()).toBe(5);
    const activated = await city.post(`/api/rule-builds/${id}/activation`).expect(200);
    expect(activated.body.rules.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
    expect(await obliged()).toBe(4);
    expect((await city.get('/api/rule-builds').expect(200)).body.items).toEqual([]);
    const [row] = await t.db.manager.query(
      `SELECT subject_type, detail FROM audit_entry WHERE action = 'programme.rule-activated'`,
    );
    expect(row).toMatchObject({
      subject_type: 'programme',
      detail: { people: 5, replacedRuleIds: [expect.any(Number)] },
    });
  });

  it('is refused a second time, and after it was discarded', async () => {
    const id = await start(RULES, rule);
    await builtRules(t);
    await city.post(`/api/rule-builds/${id}/discard`).expect(204);
    expect(await state(id)).toBe('discarded');
    expect((await city.post(`/api/rule-builds/${id}/activation`).expect(409)).body.type).toContain(
      'rule-discarded',
    );
    await city.post(`/api/rule-builds/${id}/discard`).expect(409);
    await city.get(`/api/rule-builds/${id}/preview`).expect(409);
    const again = await start(RULES, rule);
    // What was discarded leaves no hole in the numbers that officials see.
    expect((await city.get(`/api/rule-builds/${again}`).expect(200)).body.rule.version).toBe(3);
    await builtRules(t);
    await city.post(`/api/rule-builds/${again}/activation`).expect(200);
    expect((await city.post(`/api/rule-builds/${again}/activation`).expect(409)).body.type).toContain(
      'rule-activated',
    );
    expect((await city.post(`/api/rule-builds/${again}/discard`).expect(409)).body.type).toContain(
      'rule-activated',
    );
  });

  it('leaves nothing behind when it is discarded in the middle, and is said in the audit log', async () => {
    const id = await start(RULES, rule);
    await city.post(`/api/rule-builds/${id}/discard`).expect(204);
    await builtRules(t);
    expect(await state(id)).toBe('discarded');
    const [kept] = await t.db.manager.query(
      'SELECT count(*)::int AS rows FROM standing s JOIN rule_build b USING (rule_id) WHERE b.id = $1',
      [id],
    );
    expect(kept.rows).toBe(0);
    const told = await t.db.manager.query(
      `SELECT 1 FROM audit_entry WHERE action = 'programme.rule-discarded'`,
    );
    expect(told.length).toBeGreaterThanOrEqual(1);
  });

  it('stands alone: a second one for the programme replaces it or is refused', async () => {
    const first = await start(RULES, rule);
    const refused = await city.post(RULES).send(rule).expect(409);
    expect(refused.body.type).toContain('rule-drafted-already');
    const second = await start(RULES, { ...rule, audience: ['cadre'], replacesDraft: first });
    expect([await state(first), await state(second)]).toEqual(['discarded', 'building']);
    await city.post(`/api/rule-builds/${second}/discard`).expect(204);
  });

  it('is not put in force over a version that its author never saw', async () => {
    const id = await start(RULES, rule);
    await builtRules(t);
    const rules = t.app.get(ProgrammeRules);
    const [now] = await rules.active(t.db.manager);
    const { id: _id, version: _version, programmeId, ...same } = now!;
    await rules.put(programmeId, same);
    expect((await city.get(`/api/rule-builds/${id}`).expect(200)).body.outdated).toBe(true);
    expect((await city.post(`/api/rule-builds/${id}/activation`).expect(409)).body.type).toContain(
      'rule-outdated',
    );
    await city.post(`/api/rule-builds/${id}/discard`).expect(204);
  });

  it('of a new programme is seen by nobody who may not write it, and its name is free again when discarded', async () => {
    const id = await start('/api/programmes', draft);
    const before = (await leader.get('/api/programmes').expect(200)).body.items;
    expect(before.map(({ slug }: { slug: string }) => slug)).toEqual(['ky-nang-so-co-ban-2026']);
    await leader.get('/api/programmes/an-toan-so-cho-xa-mau').expect(404);
    await leader.get('/api/rule-builds').expect(403);
    expect((await city.get(`/api/rule-builds/${id}`).expect(200)).body.programme).toMatchObject({
      slug: 'an-toan-so-cho-xa-mau',
      mandateNumber: '12/KH-UBND',
      mandateOn: '2026-11-02',
      inForce: false,
    });
    await city.post(`/api/rule-builds/${id}/discard`).expect(204);
    const { body } = await putInForce(t, city, '/api/programmes', draft);
    expect(body).toMatchObject({ slug: 'an-toan-so-cho-xa-mau-2', audience: 'cán bộ và viên chức' });
    expect((await leader.get('/api/programmes').expect(200)).body.items).toHaveLength(2);
  });

  it('of a new programme is drafted anew as a whole; once in force it is not', async () => {
    const first = await start('/api/programmes', { ...draft, name: 'Đợt thử' });
    const second = await start('/api/programmes', {
      ...draft,
      name: 'Đợt thử, sửa tên',
      rule: { ...draft.rule, replacesDraft: first },
    });
    expect(await state(first)).toBe('discarded');
    await builtRules(t);
    await city.post(`/api/rule-builds/${second}/activation`).expect(200);
    const change = await start('/api/programmes/dot-thu-sua-ten/rules', draft.rule);
    const refused = await city
      .post('/api/programmes')
      .send({ ...draft, rule: { ...draft.rule, replacesDraft: change } })
      .expect(409);
    expect(refused.body.type).toContain('programme-in-force');
    expect(await state(change)).toBe('building');
    await city.post(`/api/rule-builds/${change}/discard`).expect(204);
  });

  it('names a unit that does not lie below the one that orders it', async () => {
    const wrong = await city
      .post('/api/programmes')
      .send({ ...draft, ownerUnit: 'dai-son' })
      .expect(400);
    expect(wrong.body.errors[0].pointer).toBe('/rule/units/0');
  });
});
