import { loadSample } from '../src/sample/load-sample.js';
import { startTestApp, type TestApp } from './app.js';

interface Standing {
  obliged: number;
  done: number;
}

describe('the sample', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp({ SAMPLE: 'dai-son' });
    t.clock.set('2026-11-22T03:00:00Z');
    await loadSample(t.app, t.config, () => undefined);
  }, 120_000);
  afterAll(() => t.close());

  const standingOf = async (commune: string): Promise<Standing> => {
    const [row] = await t.db.manager.query<Standing[]>(
      `SELECT count(*)::int AS obliged, count(*) FILTER (WHERE s.all_done <= '2026-11-22')::int AS done
         FROM standing s JOIN unit_parent p ON p.unit_id = s.unit_id JOIN org_unit u ON u.id = p.parent_id
        WHERE u.slug = $1 AND s.state = 'o' AND s.from_on <= '2026-11-22' AND s.to_on > '2026-11-22'`,
      [commune],
    );
    return row as Standing;
  };

  it('holds the 329 people of xã Đại Sơn and the 32 of xã Mẫu', async () => {
    const [row] = await t.db.manager.query(
      `SELECT count(*)::int AS people FROM membership WHERE is_primary AND superseded_at = 'infinity'`,
    );
    expect(row).toEqual({ people: 329 + 32 });
  });

  it('obliges 296 people of xã Đại Sơn, of whom about three quarters have finished', async () => {
    const standing = await standingOf('dai-son');
    expect(standing.obliged).toBe(296);
    expect(standing.done / standing.obliged).toBeGreaterThan(0.6);
    expect(standing.done / standing.obliged).toBeLessThan(0.85);
  });

  it('leaves the learners of the sandbox something to do', async () => {
    const rows = await t.db.manager.query(
      `SELECT p.full_name FROM completion c JOIN person p ON p.id = c.person_id WHERE p.full_name IN ('Phạm Thị Minh Xuyến', 'Phạm Ngọc Oanh')`,
    );
    expect(rows).toEqual([]);
  });

  it('has a certificate for every course that somebody finished, issued on the day of the result', async () => {
    const [row] = await t.db.manager.query(
      `SELECT count(*)::int AS finished, count(k.id)::int AS confirmed, count(*) FILTER (WHERE k.issued_at > c.recorded_at)::int AS late
         FROM (SELECT DISTINCT ON (person_id, course_version_id) * FROM completion WHERE trust = 'system' AND superseded_at = 'infinity'
                ORDER BY person_id, course_version_id, completed_at, id) c
         LEFT JOIN certificate k ON k.person_id = c.person_id AND k.course_version_id = c.course_version_id`,
    );
    expect(row.finished).toBeGreaterThan(500);
    expect(row).toEqual({ finished: row.finished, confirmed: row.finished, late: 0 });
  });

  it('adds nothing when it is loaded again', async () => {
    const count = async () =>
      (
        await t.db.manager.query(
          'SELECT (SELECT count(*) FROM learning_event) AS e, (SELECT count(*) FROM person) AS p',
        )
      )[0];
    const before = await count();
    await loadSample(t.app, t.config, () => undefined);
    expect(await count()).toEqual(before);
  });
});
