import { aPerson, twoCommunes } from '../../../test/builders/builders.js';
import { startTestApp, type TestApp } from '../../../test/app.js';
import { ProgrammeRules } from '../programmes/programme-rules.service.js';
import { ObligationsQuery } from './obligations.query.js';
import { ShareHooks } from './share-hooks.service.js';

describe('what a person must learn', () => {
  let t: TestApp;
  let courses: number[];
  beforeAll(async () => {
    t = await startTestApp();
    const units = await twoCommunes(t);
    const rows = await t.db.manager.query<{ id: number }[]>(
      `INSERT INTO course (slug, title) VALUES ('course-one', 'Một'), ('course-two', 'Hai') RETURNING id`,
    );
    courses = rows.map(({ id }) => id);
    const [programme] = await t.db.manager.query<{ id: number }[]>(
      `INSERT INTO programme (slug, name, owner_unit_id) VALUES ('ky-nang', 'Kỹ năng', $1) RETURNING id`,
      [units['hai-phong']],
    );
    const rules = t.app.get(ProgrammeRules);
    const ruleId = await t.db.transaction((tx) =>
      rules.draft(tx, (programme as { id: number }).id, {
        cycle: '2026',
        opensOn: '2026-07-01',
        closesOn: '2026-12-31',
        endsOn: 'infinity',
        courses: courses.map((courseId) => ({ courseId, from: '2026-07-01', admitFrom: '2026-07-01' })),
        audience: ['public_employee'],
        unclear: [],
        unitIds: [units['hai-phong'] as number],
        quizAlone: false,
      }),
    );
    await rules.build(ruleId);
    await t.db.transaction((tx) => rules.activate(tx, ruleId));
  }, 60_000);
  afterAll(() => t.close());

  const obligationsOf = (personId: string) =>
    t.app.get(ObligationsQuery).obligationsOf(personId, '2026-11-22');
  const join = async (category: 'public_employee' | 'part_time_grassroots'): Promise<string> => {
    const person = await aPerson().in('thcs-a', category).build(t);
    await t.db.transaction((tx) => t.app.get(ShareHooks).onMembershipChanged(tx, [person]));
    return person;
  };

  it('is every course of the programme for somebody in its audience, open until learned', async () => {
    const person = await join('public_employee');
    expect(await obligationsOf(person)).toEqual([
      expect.objectContaining({
        programmeSlug: 'ky-nang',
        courseSlug: 'course-one',
        dueOn: '2026-12-31',
        doneOn: null,
      }),
      expect.objectContaining({ courseSlug: 'course-two', doneOn: null }),
    ]);
  });

  it('shows the day on which a course was completed', async () => {
    const person = await join('public_employee');
    await t.db.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO completion (person_id, course_id, completed_at, effective_on, trust) VALUES ($1, $2, '2026-10-05T03:00:00Z', '2026-10-05', 'system')`,
        [person, courses[0]],
      );
      await t.app
        .get(ShareHooks)
        .onCompletionChanged(tx, { personId: person, courseId: courses[0] as number });
    });
    expect((await obligationsOf(person)).map((obligation) => obligation.doneOn)).toEqual([
      '2026-10-05',
      null,
    ]);
  });

  it('is nothing for somebody whose unit the rule does not reach, however its standing is kept', async () => {
    const stranger = await aPerson().in('xa-mau', 'public_employee').build(t);
    await t.db.transaction((tx) => t.app.get(ShareHooks).onMembershipChanged(tx, [stranger]));
    expect(await obligationsOf(stranger)).toHaveLength(2);
    const [one] = await t.db.manager.query<{ id: number }[]>(
      `INSERT INTO programme (slug, name, owner_unit_id) SELECT 'cua-dai-son', 'Của Đại Sơn', id FROM org_unit WHERE slug = 'dai-son' RETURNING id`,
    );
    const [root] = await t.db.manager.query<{ id: number }[]>(
      `SELECT id FROM org_unit WHERE slug = 'dai-son'`,
    );
    await t.app.get(ProgrammeRules).put((one as { id: number }).id, {
      cycle: '2026',
      opensOn: '2026-07-01',
      closesOn: '2026-10-31',
      endsOn: 'infinity',
      courses: [{ courseId: courses[0] as number, from: '2026-07-01', admitFrom: '2026-07-01' }],
      audience: ['public_employee'],
      unclear: [],
      unitIds: [(root as { id: number }).id],
      quizAlone: false,
    });
    expect(await obligationsOf(stranger)).toHaveLength(2);
    const inside = await join('public_employee');
    // Invariant 17: two programmes, one course: both reasons are told, the earliest due date first.
    expect(
      (await obligationsOf(inside)).map(({ programmeSlug, courseSlug, dueOn }) => [
        programmeSlug,
        courseSlug,
        dueOn,
      ]),
    ).toEqual([
      ['cua-dai-son', 'course-one', '2026-10-31'],
      ['ky-nang', 'course-one', '2026-12-31'],
      ['ky-nang', 'course-two', '2026-12-31'],
    ]);
  });

  it('is nothing for somebody outside the audience', async () => {
    expect(await obligationsOf(await join('part_time_grassroots'))).toEqual([]);
  });
});
