import pg from 'pg';
import { startTestApp, type TestApp } from '../../../test/app.js';
import { aPerson, twoCommunes } from '../../../test/builders/builders.js';
import { aProgramme, learned, settled } from '../../../test/builders/programme.js';
import { verifyShares } from './verify-shares.js';

describe('npm run verify:shares', () => {
  let t: TestApp;
  let admin: pg.Client;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
    const programme = await aProgramme(t);
    const people = [await aPerson().in('thcs-a').build(t), await aPerson().in('th-mau', 'cadre').build(t)];
    await settled(t, ...people);
    await learned(t, people[0]!, programme.courseIds, '2026-10-01');
    admin = new pg.Client({ connectionString: t.database.superuserUrl });
    await admin.connect();
  }, 60_000);
  afterAll(async () => {
    await admin.end();
    await t.close();
  });

  const said: string[] = [];
  const verify = (): Promise<number> =>
    verifyShares(t.database.appUrl, 'Asia/Ho_Chi_Minh', (line) => said.push(line));

  it('invariant 25: answers 0 when counters, standing and facts agree', async () => {
    expect(await verify()).toBe(0);
    expect(said.at(-1)).toMatch(/^Khớp: 1 quy tắc, 2 người, \d+ ô số liệu\.$/);
  });

  it.each([
    [
      'a counter',
      `INSERT INTO share_delta SELECT rule_id, 0, unit_id, category, '2026-01-01', 1, 0, 0, 0, 0, 0 FROM standing LIMIT 1`,
      'counters',
    ],
    [
      'a counter of a day to come',
      `INSERT INTO share_delta SELECT rule_id, 0, unit_id, category, '2099-01-01', 0, 0, 0, 1, 0, 0 FROM standing LIMIT 1`,
      'counters',
    ],
    ['a standing', `UPDATE standing SET all_done = '2026-09-01' WHERE all_done < 'infinity'`, 'standing'],
    [
      'a fact behind the back of the product',
      `DELETE FROM completion WHERE id = (SELECT min(id) FROM completion)`,
      'standing',
    ],
    [
      'a post behind the back of the product',
      `UPDATE membership SET category = 'contract_worker' WHERE id = (SELECT min(id) FROM membership)`,
      'facts',
    ],
  ])(
    'invariant 25: answers 1 when somebody tampered with %s, and says where',
    async (_what, tamper, kind) => {
      const before = await snapshotOf(admin);
      await admin.query(tamper);
      expect(await verify()).toBe(1);
      const report = JSON.parse(said.at(-2) as string) as { differences: { what: string }[] };
      expect(report.differences.map(({ what }) => what)).toContain(kind);
      await restore(admin, before);
      expect(await verify()).toBe(0);
    },
  );
});

const TABLES = ['standing', 'share_delta', 'share_now', 'completion', 'membership'];

/** In one snapshot, because the fold may move deltas into counters at any moment. */
async function snapshotOf(admin: pg.Client): Promise<Map<string, string>> {
  const kept = new Map<string, string>();
  await admin.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  for (const table of TABLES) {
    const { rows } = await admin.query<{ rows: string }>(
      `SELECT coalesce(json_agg(t), '[]')::text AS rows FROM ${table} t`,
    );
    kept.set(table, rows[0]!.rows);
  }
  await admin.query('COMMIT');
  return kept;
}

async function restore(admin: pg.Client, kept: Map<string, string>): Promise<void> {
  await admin.query(`BEGIN; LOCK TABLE ${TABLES.join(', ')}`);
  for (const [table, rows] of kept) {
    await admin.query(`DELETE FROM ${table}`);
    await admin.query(
      `INSERT INTO ${table} OVERRIDING SYSTEM VALUE SELECT * FROM json_populate_recordset(NULL::${table}, $1::json)`,
      [rows],
    );
  }
  await admin.query('COMMIT');
}
