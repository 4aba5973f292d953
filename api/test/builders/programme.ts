import type { ProgrammeDetail } from '@bdhvs/contracts/programmes';
import { RuleBuildJob } from '../../src/features/programmes/rule-build.job.js';
import { ProgrammeRules, type NewRule } from '../../src/features/programmes/programme-rules.service.js';
import { ShareHooks } from '../../src/features/shares/share-hooks.service.js';
import type { SignedIn, TestApp } from '../app.js';

export interface BuiltProgramme {
  id: number;
  ruleId: number;
  /** In the order of the rule. */
  courseIds: number[];
}

/** A programme of the city over four courses, due 31/12/2026, for everybody but the part-time staff of the villages. */
export async function aProgramme(
  t: TestApp,
  changes: Partial<NewRule> & { courses?: never } = {},
  slug = 'ky-nang-so-co-ban-2026',
): Promise<BuiltProgramme> {
  const courses = [
    ['vneid', 'VNeID'],
    ['dich-vu-cong-truc-tuyen', 'Dịch vụ công trực tuyến'],
    ['thanh-toan-khong-tien-mat', 'Thanh toán không dùng tiền mặt'],
    ['ai-co-ban', 'AI cơ bản'],
  ];
  const found = await t.db.manager.query<{ id: number }[]>(
    `WITH given AS (SELECT * FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS g (slug, title, place)),
          made AS (INSERT INTO course (slug, title) SELECT slug, title FROM given ON CONFLICT (slug) DO NOTHING RETURNING id, slug)
     SELECT coalesce(m.id, c.id) AS id FROM given g LEFT JOIN made m USING (slug) LEFT JOIN course c USING (slug) ORDER BY g.place`,
    [courses.map(([course]) => course), courses.map(([, title]) => title)],
  );
  const courseIds = found.map(({ id }) => id);
  const [root] = await t.db.manager.query<{ id: number }[]>(
    `SELECT id FROM org_unit WHERE slug = 'hai-phong'`,
  );
  const rootId = (root as { id: number }).id;
  const [programme] = await t.db.manager.query<{ id: number }[]>(
    `INSERT INTO programme (slug, name, mandate_number, owner_unit_id) VALUES ($1, 'Kỹ năng số cơ bản 2026', '12/KH-UBND', $2) RETURNING id`,
    [slug, rootId],
  );
  const id = (programme as { id: number }).id;
  const opensOn = changes.opensOn ?? '2026-07-01';
  const ruleId = await t.app.get(ProgrammeRules).put(id, {
    cycle: '2026',
    opensOn,
    closesOn: '2026-12-31',
    endsOn: 'infinity',
    courses: courseIds.map((courseId) => ({ courseId, from: opensOn, admitFrom: opensOn })),
    audience: ['cadre', 'civil_servant', 'public_employee', 'contract_worker'],
    unclear: [],
    unitIds: [rootId],
    quizAlone: false,
    ...changes,
  });
  return { id, ruleId, courseIds };
}

/** Results of a person, each with the refresh that a feature would call; trust 'system' and confirmed unless said. */
export async function learned(
  t: TestApp,
  personId: string,
  courseIds: readonly number[],
  on: string,
  how: { confirmed?: boolean; trust?: 'system' | 'document' | 'declared' } = {},
): Promise<void> {
  await t.db.transaction(async (tx) => {
    for (const courseId of courseIds) {
      await tx.query(
        `INSERT INTO completion (person_id, course_id, completed_at, effective_on, confirmed, trust) VALUES ($1, $2, $3::date, $3::date, $4, $5)`,
        [personId, courseId, on, how.confirmed ?? true, how.trust ?? 'system'],
      );
      await t.app.get(ShareHooks).onCompletionChanged(tx, { personId, courseId });
    }
  });
}

/** Tells the shares about people whom a builder wrote straight into the tables. */
export async function settled(t: TestApp, ...personIds: string[]): Promise<void> {
  await t.db.transaction((tx) => t.app.get(ShareHooks).onMembershipChanged(tx, personIds));
}

/** Lets the job of builds take its turns until nothing is left to build. */
export async function builtRules(t: TestApp): Promise<void> {
  const unbuilt = async (): Promise<boolean> => {
    const open = await t.db.manager.query<unknown[]>(
      'SELECT 1 FROM rule_build b JOIN programme_rule r ON r.id = b.rule_id WHERE b.built_at IS NULL AND r.retired_at IS NULL',
    );
    return open.length > 0;
  };
  while (await unbuilt()) await t.app.get(RuleBuildJob).goOn();
}

/** Drafts what is given, builds it and puts it in force, as a city's manager does. */
export async function putInForce(
  t: TestApp,
  city: SignedIn,
  path: string,
  draft: object,
): Promise<{ body: ProgrammeDetail }> {
  const { body } = await city.post(path).send(draft).expect(202);
  await builtRules(t);
  return city.post(`/api/rule-builds/${body.buildId}/activation`).expect(200);
}
