import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from '../../../test/database.js';
import { openProduct, type Product } from '../../../test/shares-proof/database-stage.js';
import { loadMutant, mutatedText, type Mutant } from '../../../test/shares-proof/mutants.js';
import { playOnDatabase } from '../../../test/shares-proof/play-on-database.js';
import { stress } from '../../../test/shares-proof/stress.js';

/** Enough to be caught many times over; the first disagreement ends a mutant. */
const HISTORIES = 40;

const inSql: Mutant[] = [
  {
    name: 'a result that waits counts as done',
    from: "min(c.effective_on) FILTER (WHERE c.confirmed), 'infinity'",
    to: "min(c.effective_on), 'infinity'",
  },
  {
    name: 'a revoked result stays',
    from: "c.course_id = the_course AND c.superseded_at = 'infinity'",
    to: 'c.course_id = the_course',
  },
  {
    name: 'a quiz alone counts under every rule',
    from: ' AND (q.quiz_alone OR NOT c.quiz_alone)',
    to: '',
  },
  {
    name: 'all courses are done when the first is',
    from: 'SELECT max(day) FROM unnest(new_done)',
    to: 'SELECT min(day) FROM unnest(new_done)',
  },
  { name: 'the old day is not taken back', from: 'c.done[c.position], -1)', to: 'c.done[c.position], 0)' },
  {
    name: 'a completion before joining counts at once',
    from: 'greatest(v.first_on, c.from_on)',
    to: 'v.first_on',
  },
  { name: 'who left still counts', from: 'c.to_on, -v.sign)', to: 'c.to_on, 0)' },
  {
    name: 'the exempt count as completed',
    from: "FILTER (WHERE c.state = 'e' AND NOT w.of_reached), 0),",
    to: "FILTER (WHERE c.state = 'x' AND NOT w.of_reached), 0),",
  },
].map((mutant) => ({ ...mutant, file: '../../migrations/0007-shares.ts' }));

const inQueries: Mutant[] = [
  {
    name: 'a quiz alone was known to count under every rule',
    file: 'member-rows.sql.ts',
    from: "'AND NOT r.quiz_alone'",
    to: "''",
  },
  {
    name: 'a fold overwrites what it should add to',
    file: 'share-fold.service.ts',
    from: 'done = n.done + excluded.done,',
    to: 'done = excluded.done,',
  },
  {
    name: 'a fold takes what is not due',
    file: 'share-fold.service.ts',
    from: 'WHERE on_date <= $1::date RETURNING',
    to: 'WHERE on_date <= $1::date + 1 RETURNING',
  },
  {
    name: 'changes since the last fold are not read',
    file: 'completion-share.query.ts',
    from: 'WHERE ${conditions} AND ${due}',
    to: 'WHERE ${conditions} AND false AND ${due}',
  },
  {
    name: 'the last day of a membership is read twice',
    file: 'member-rows.sql.ts',
    from: 's.to_on > ${day}',
    to: 's.to_on >= ${day}',
  },
  {
    name: 'a superseded membership is still known',
    file: 'member-rows.sql.ts',
    from: 'AND m.recorded_at <= ${known} AND m.superseded_at > ${known}',
    to: 'AND m.recorded_at <= ${known}',
  },
  {
    name: 'a later result was always known',
    file: 'member-rows.sql.ts',
    from: 'AND r.recorded_at <= ${known} AND',
    to: 'AND',
  },
  {
    name: 'a reversed exemption is still known',
    file: 'member-rows.sql.ts',
    from: 'AND e.recorded_at <= ${known} AND e.superseded_at > ${known}',
    to: 'AND e.recorded_at <= ${known}',
  },
  {
    name: 'the tree of today answers for every day',
    file: 'picture.rules.ts',
    from: 'return onTheDay\n    .subtree(asked)',
    to: 'return today\n    .subtree(asked)',
  },
  {
    name: 'the roots of the rule are forgotten',
    file: 'picture.rules.ts',
    from: 'ruled.some((below) => below.has(unit)) && ',
    to: '',
  },
  {
    name: 'a rule that retired is still read',
    file: '../programmes/programme-rules.service.ts',
    from: 'AND ($3::timestamptz IS NOT NULL OR retired_at IS NULL)',
    to: '',
  },
];

describe('the proof on PostgreSQL can fail', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  }, 60_000);
  afterEach(() => {
    jest.resetModules();
  });
  afterAll(() => database.drop());

  it.each(inSql.map((mutant) => [mutant.name, mutant] as const))(
    'catches in SQL: %s',
    async (_name, mutant) => {
      const product = await openProduct(database);
      try {
        await product.admin.query(functionIn(mutatedText(mutant)));
        await expectCaught(product, playOnDatabase);
      } finally {
        await product.admin.query(
          functionIn(readFileSync(join(process.cwd(), 'api/src/migrations/0007-shares.ts'), 'utf8')),
        );
        await product.close();
      }
    },
    60_000,
  );

  it.each(inQueries.map((mutant) => [mutant.name, mutant] as const))(
    'catches in a query: %s',
    async (_name, mutant) => {
      const { product, play } = await withMutant(database, mutant);
      try {
        await expectCaught(product, play);
      } finally {
        await product.close();
      }
    },
    60_000,
  );

  it('catches under writers at once: a refresh that does not lock', async () => {
    const mutant: Mutant = {
      name: 'no lock',
      file: 'share-refresh.service.ts',
      from: ' ORDER BY id FOR NO KEY UPDATE',
      to: '',
    };
    const { product, underStress } = await withMutant(database, mutant);
    try {
      for (let seed = 1; seed <= 10; seed++) {
        const outcome = await underStress(product, 8, 60, seed).catch((error: { code?: string }) => ({
          differences: [error.code],
        }));
        if (outcome.differences.length > 0) return;
      }
      throw new Error('ten storms did not notice');
    } finally {
      await product.close();
    }
  }, 60_000);
});

async function expectCaught(product: Product, play: typeof playOnDatabase): Promise<void> {
  for (let seed = 1; seed <= HISTORIES; seed++) {
    if ((await play(product, seed, 40)).disagreement) return;
  }
  throw new Error(`${HISTORIES} random histories did not notice`);
}

/** The statement that makes the function, cut out of the migration's text. */
function functionIn(migration: string): string {
  const start = migration.indexOf('CREATE FUNCTION refresh_completion_share');
  return migration
    .slice(start, migration.indexOf('END $$;', start) + 'END $$;'.length)
    .replace('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION');
}

/** The product loaded afresh with one of its files mutated. */
async function withMutant(
  database: TestDatabase,
  mutant: Mutant,
): Promise<{ product: Product; play: typeof playOnDatabase; underStress: typeof stress }> {
  jest.resetModules();
  jest.doMock(join(__dirname, mutant.file.replace(/\.ts$/, '')), () => loadMutant(mutant));
  const stage = await import('../../../test/shares-proof/database-stage.js');
  const { playOnDatabase: play } = await import('../../../test/shares-proof/play-on-database.js');
  const { stress: underStress } = await import('../../../test/shares-proof/stress.js');
  return { product: await stage.openProduct(database), play, underStress };
}
