import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { RuleBuildJob } from '../../src/features/programmes/rule-build.job.js';
import { verifyShares } from '../../src/features/shares/verify-shares.js';
import { PeriodicJobs } from '../../src/platform/jobs/periodic.js';
import { startTestApp, type SignedIn, type TestApp } from '../app.js';
import { aPerson, twoCommunes } from '../builders/builders.js';
import { aProgramme, builtRules, learned, settled, type BuiltProgramme } from '../builders/programme.js';
import { freePort, killed, startProcess, whenBuilt } from '../own-process.js';

const PEOPLE = 3_000;
const RULE = {
  cycle: '2026',
  opensOn: '2026-08-01',
  dueOn: '2026-12-31',
  courses: [{ course: 'vneid' }, { course: 'ai-co-ban' }],
  audience: ['public_employee', 'cadre'],
  unclear: ['civil_servant'],
  units: ['hai-phong'],
};

/** Schools full of people, written straight into the tables, and one rule that reaches them all. */
async function aCity(t: TestApp): Promise<{ programme: BuiltProgramme; city: SignedIn }> {
  t.clock.set('2026-11-20T02:00:00Z');
  await twoCommunes(t);
  await t.db.manager.query(
    `WITH made AS (INSERT INTO person (id, full_name, sort_key)
       SELECT gen_random_uuid(), 'Người ' || n, 'Người ' || n FROM generate_series(1, $1::int) n RETURNING id)
     INSERT INTO membership (person_id, unit_id, category, joined_on, valid_from)
     SELECT made.id, (SELECT id FROM org_unit WHERE slug = 'thcs-a'),
            (ARRAY['public_employee', 'civil_servant', 'contract_worker'])[1 + (random() * 2)::int], '2025-07-01', '2025-07-01' FROM made`,
    [PEOPLE],
  );
  const programme = await aProgramme(t);
  const city = await t.signIn(await aPerson('Thành phố').as('city_manager', 'hai-phong').build(t));
  return { programme, city };
}

const drafted = async (city: SignedIn): Promise<string> =>
  (await city.post('/api/programmes/ky-nang-so-co-ban-2026/rules').send(RULE).expect(202)).body.buildId;

const progress = async (t: TestApp, id: string): Promise<{ done: number; built: boolean }> => {
  const [row] = await t.db.manager.query<{ done: number; built: boolean }[]>(
    'SELECT people_done AS done, built_at IS NOT NULL AS built FROM rule_build WHERE id = $1',
    [id],
  );
  return row as { done: number; built: boolean };
};

const differences = (t: TestApp): Promise<number> =>
  verifyShares(t.database.appUrl, 'Asia/Ho_Chi_Minh', () => undefined);

describe('the build of a drafted rule', () => {
  let t: TestApp;
  let two: TestApp | undefined;
  const children: ChildProcess[] = [];
  afterEach(async () => {
    for (const child of children.splice(0)) await killed(child);
    await two?.close();
    two = undefined;
    await t.close();
  });

  it('is gone through once by two processes that take turns at it, while facts change, and counts like a recount', async () => {
    t = await startTestApp();
    two = await startTestApp({ DATABASE_URL: t.database.appUrl });
    const { programme, city } = await aCity(t);
    const id = await drafted(city);
    const turnOf = (app: TestApp): Promise<void> =>
      app.app.get(PeriodicJobs).take(app.app.get(RuleBuildJob).job);
    let building = true;
    const changing = (async () => {
      for (let n = 0; building; n += 1) {
        const person = await aPerson()
          .in('th-mau', n % 2 === 0 ? 'cadre' : 'civil_servant')
          .build(t);
        await settled(t, person);
        await learned(t, person, programme.courseIds.slice(0, 1 + (n % 4)), '2026-10-01');
      }
    })();
    while (!(await progress(t, id)).built) await Promise.all([turnOf(t), turnOf(two)]);
    building = false;
    await changing;
    const { done } = await progress(t, id);
    const [all] = await t.db.manager.query<{ people: number }[]>(
      'SELECT count(DISTINCT person_id)::int AS people FROM membership',
    );
    expect(done).toBeGreaterThanOrEqual(PEOPLE);
    expect(done).toBeLessThanOrEqual((all as { people: number }).people);
    await city.post(`/api/rule-builds/${id}/activation`).expect(200);
    expect(await differences(t)).toBe(0);
  }, 120_000);

  it('waits for whoever began to write before the draft was there, and misses nobody they add', async () => {
    t = await startTestApp();
    const { city } = await aCity(t);
    const runner = t.db.dataSource.createQueryRunner();
    await runner.startTransaction();
    const [unit] = await runner.query(`SELECT id FROM org_unit WHERE slug = 'thcs-a'`);
    const [late] = await runner.query(
      `INSERT INTO person (id, full_name, sort_key) VALUES ('00000000-0000-4000-8000-000000000001', 'Người đến muộn', 'Người') RETURNING id`,
    );
    const id = await drafted(city);
    await t.app.get(RuleBuildJob).goOn();
    expect(await progress(t, id)).toEqual({ done: 0, built: false });
    // Their transaction never hears of the draft: whatever keeps standing was asked before it was there.
    await runner.query(
      `INSERT INTO membership (person_id, unit_id, category, valid_from) VALUES ($1, $2, 'public_employee', '2026-01-01')`,
      [late.id, unit.id],
    );
    await runner.commitTransaction();
    await runner.release();
    await settled(t);
    await builtRules(t);
    const [kept] = await t.db.manager.query<{ state: string }[]>(
      'SELECT s.state FROM standing s JOIN rule_build b USING (rule_id) WHERE b.id = $1 AND s.person_id = $2',
      [id, late.id],
    );
    expect(kept).toEqual({ state: 'o' });
  }, 60_000);

  whenBuilt(
    'goes on where it was after kill -9 in the middle, by whichever process is there, and counts like a recount',
    async () => {
      t = await startTestApp();
      const { city } = await aCity(t);
      const jobs = { JOBS: 'true' };
      const first = await startProcess(t.database, await freePort(), jobs);
      children.push(first);
      const id = await drafted(city);
      let at = await progress(t, id);
      while (at.done === 0 && !at.built) {
        await sleep(5);
        at = await progress(t, id);
      }
      await killed(first);
      const stopped = await progress(t, id);
      expect(stopped).toEqual({ done: expect.any(Number), built: false });
      expect(stopped.done).toBeGreaterThan(0);
      await city.post(`/api/rule-builds/${id}/activation`).expect(409);
      await sleep(600);
      expect(await progress(t, id)).toEqual(stopped);

      for (let n = 0; n < 2; n += 1) children.push(await startProcess(t.database, await freePort(), jobs));
      while (!(await progress(t, id)).built) await sleep(50);
      expect((await progress(t, id)).done).toBe(PEOPLE);
      await city.post(`/api/rule-builds/${id}/activation`).expect(200);
      expect(await differences(t)).toBe(0);
    },
    120_000,
  );
});
