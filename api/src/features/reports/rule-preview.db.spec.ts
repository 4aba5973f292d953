import type { RulePreview } from '@bdhvs/contracts/reports';
import { startTestApp, type SignedIn, type TestApp } from '../../../test/app.js';
import { aPerson, twoCommunes } from '../../../test/builders/builders.js';
import {
  aProgramme,
  builtRules,
  learned,
  settled,
  type BuiltProgramme,
} from '../../../test/builders/programme.js';

const SLUG = 'ky-nang-so-co-ban-2026';
const rule = {
  cycle: '2026',
  opensOn: '2026-07-01',
  dueOn: '2026-12-31',
  courses: [{ course: 'vneid' }],
  audience: ['cadre', 'public_employee', 'part_time_grassroots'],
  unclear: ['contract_worker'],
  units: ['hai-phong'],
};

describe('the preview of a drafted rule', () => {
  let t: TestApp;
  let city: SignedIn;
  let programme: BuiltProgramme;
  beforeAll(async () => {
    t = await startTestApp({ IDLE_STAFF_MINUTES: '43200' });
    t.clock.set('2026-11-22T03:00:00Z');
    await twoCommunes(t);
    programme = await aProgramme(t);
    city = await t.signIn(await aPerson('Thành phố').as('city_manager', 'hai-phong').build(t));
    const build = async (unit: string, category: Parameters<ReturnType<typeof aPerson>['in']>[1]) =>
      aPerson().in(unit, category).build(t);
    const staff = {
      learner: await build('thcs-a', 'public_employee'),
      other: await build('thcs-a', 'cadre'),
      exempt: await build('thcs-a', 'cadre'),
      worker: await build('th-mau', 'contract_worker'),
      servant: await build('th-mau', 'civil_servant'),
      village: await build('thon-3', 'part_time_grassroots'),
    };
    await t.db.manager.query(
      `INSERT INTO exemption (programme_id, person_id, reason, decision_number, approver, valid_from)
       VALUES ($1, $2, 'Nghỉ thai sản', '45/QĐ-UBND', 'Chủ tịch UBND xã', '2026-09-01')`,
      [programme.id, staff.exempt],
    );
    await settled(t, ...Object.values(staff));
    await learned(t, staff.learner, programme.courseIds.slice(0, 1), '2026-10-01');
    await learned(t, staff.exempt, programme.courseIds.slice(0, 1), '2026-10-01');
  }, 60_000);
  afterAll(() => t.close());

  const previewOf = async (body: object): Promise<RulePreview> => {
    const { buildId } = (await city.post(`/api/programmes/${SLUG}/rules`).send(body).expect(202)).body;
    await builtRules(t);
    const preview = (await city.get(`/api/rule-builds/${buildId}/preview`).expect(200)).body;
    await city.post(`/api/rule-builds/${buildId}/discard`).expect(204);
    return preview;
  };

  it('counts who becomes obliged, who leaves and who can no longer be placed, and both shares before and after', async () => {
    const preview = await previewOf(rule);
    expect(preview).toMatchObject({
      membershipAsOf: '2026-11-22',
      comparedWith: { version: 1, cycle: '2026' },
      unit: { name: 'Thành phố Hải Phòng' },
      pausedUntilOpening: 0,
    });
    expect(preview.total).toEqual({
      before: { obliged: 4, completed: 0, pending: 0, exempt: 1, unresolved: 0, share: 0, shareRaw: 0 },
      after: { obliged: 3, completed: 1, pending: 0, exempt: 1, unresolved: 1, share: 0.3333, shareRaw: 0.5 },
      joining: 1,
      leaving: 1,
      unresolvedJoining: 1,
    });
    expect(
      preview.rows.map(({ name, joining, leaving, unresolvedJoining }) => [
        name,
        joining,
        leaving,
        unresolvedJoining,
      ]),
    ).toEqual([
      ['Xã Đại Sơn', 1, 0, 0],
      ['Xã Mẫu', 0, 1, 1],
    ]);
  });

  it('says the same as the report says once the draft is in force', async () => {
    const { buildId } = (await city.post(`/api/programmes/${SLUG}/rules`).send(rule).expect(202)).body;
    await builtRules(t);
    const preview: RulePreview = (await city.get(`/api/rule-builds/${buildId}/preview`).expect(200)).body;
    await city.post(`/api/rule-builds/${buildId}/activation`).expect(200);
    const report = (await city.get(`/api/reports/completion?by=unit&programme=${SLUG}`).expect(200)).body;
    expect(report.total).toEqual(preview.total.after);
    const withPeople = report.rows.filter(
      (row: { obliged: number; unresolved: number }) => row.obliged + row.unresolved > 0,
    );
    expect(
      withPeople.map(({ key, label: _label, ...counts }: { key: string; label: string }) => [key, counts]),
    ).toEqual(preview.rows.map(({ unitId, after }) => [unitId, after]));
  });

  it('of one commune shows what lies below it', async () => {
    const { buildId } = (
      await city
        .post('/api/programmes')
        .send({ name: 'Riêng xã Đại Sơn', ownerUnit: 'hai-phong', rule: { ...rule, units: ['dai-son'] } })
        .expect(202)
    ).body;
    await builtRules(t);
    const preview: RulePreview = (await city.get(`/api/rule-builds/${buildId}/preview`).expect(200)).body;
    expect(preview.comparedWith).toBeNull();
    expect(preview.total).toMatchObject({ before: null, joining: 4, leaving: 0 });
    expect(preview.rows.map(({ name }) => name)).toEqual(['Trường THCS A', 'Thôn 3']);
  });

  it('says how many would be asked nothing until a draft opens that replaces a running rule at once', async () => {
    const preview = await previewOf({
      ...rule,
      cycle: '2027',
      opensOn: '2027-01-01',
      dueOn: '2027-12-31',
    });
    expect(preview.membershipAsOf).toBe('2027-01-01');
    expect(preview.pausedUntilOpening).toBe(3);
  });
});
