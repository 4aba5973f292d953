import type { Tx } from '../../src/platform/database/database.js';
import type { Difference } from '../../src/features/shares/share-verification.service.js';
import { personId, resetWorld, type Product } from './database-stage.js';
import { COURSES, UNITS } from './history.js';
import { day, Dice } from './world.js';

export interface StressOutcome {
  operations: number;
  checks: number;
  differences: Difference[];
}

const PEOPLE = 5;
/** A deadlock or a lost race on a constraint: the product's caller tries again; here the next draw does. */
const RETRIED = new Set(['40P01', '23P01', '23505', '40001']);

/**
 * Several writers change the same few people at once, and a rule is rewritten under them, while counters are folded and
 * everything is recounted in snapshots taken in the middle of it.
 */
export async function stress(
  product: Product,
  writers: number,
  operationsEach: number,
  seed: number,
): Promise<StressOutcome> {
  await resetWorld(product, PEOPLE);
  product.clock.set(`${day(25)}T03:00:00Z`);
  await product.admin.query(
    `INSERT INTO unit_parent (unit_id, parent_id, valid_from) SELECT n, 1, '2026-01-01' FROM unnest($1::int[]) n`,
    [UNITS.slice(1)],
  );
  await putRule(product, 0);

  const outcome: StressOutcome = { operations: 0, checks: 0, differences: [] };
  let writing = true;
  const check = async (): Promise<void> => {
    const { differences } = await product.verification.verify();
    outcome.checks++;
    outcome.differences.push(...differences);
  };
  const beside = (async () => {
    for (let turn = 1; writing; turn++) {
      await product.db.transaction((tx) => product.fold.fold(tx));
      await check();
      if (turn % 4 === 0) await putRule(product, turn);
    }
  })();
  await Promise.all(
    Array.from({ length: writers }, async (_writer, n) => {
      const dice = new Dice(seed * 100 + n);
      for (let i = 0; i < operationsEach && outcome.differences.length === 0; i++) {
        try {
          await product.db.transaction((tx) => write(product, tx, dice));
          outcome.operations++;
        } catch (error) {
          if (!RETRIED.has((error as { code?: string }).code ?? '')) throw error;
        }
      }
    }),
  );
  writing = false;
  await beside;
  await check();
  return outcome;
}

async function putRule(product: Product, turn: number): Promise<void> {
  await product.rules.put(1, {
    cycle: '2026',
    opensOn: day(turn % 3),
    closesOn: day(45),
    endsOn: 'infinity',
    courses: COURSES.slice(0, 2 + (turn % 2)).map((courseId) => ({
      courseId,
      from: day(turn % 3),
      admitFrom: day(0),
    })),
    audience: ['cadre', 'civil_servant'],
    unclear: ['contract_worker'],
    unitIds: [1],
    quizAlone: turn % 2 === 0,
  });
}

/** One fact and its refresh, as a feature would write it. */
async function write(product: Product, tx: Tx, dice: Dice): Promise<void> {
  const person = personId(dice.below(PEOPLE));
  const on = day(dice.below(50));
  const lot = dice.below(10);
  if (lot < 4) {
    const courseId = dice.pick(COURSES);
    if (lot < 3) {
      await tx.query(
        `INSERT INTO completion (person_id, course_id, completed_at, effective_on, confirmed, trust, quiz_alone, admitted_by_rule)
         VALUES ($1, $2, $3::date, $3::date, $4, 'system', $5, CASE WHEN $5 THEN 1 END)`,
        [person, courseId, on, lot < 2, dice.chance(0.25)],
      );
    } else {
      await tx.query(
        `UPDATE completion SET superseded_at = clock_timestamp() WHERE person_id = $1 AND course_id = $2 AND superseded_at = 'infinity'`,
        [person, courseId],
      );
    }
    return product.hooks.onCompletionChanged(tx, { personId: person, courseId });
  }
  if (lot < 6) {
    await tx.query(
      `INSERT INTO exemption (programme_id, person_id, reason, decision_number, approver, valid_from)
       VALUES (1, $1, 'Nghỉ ốm', '7/QĐ-UBND', 'Chủ tịch UBND xã', $2)`,
      [person, on],
    );
    return product.hooks.onExemptionChanged(tx, { personId: person });
  }
  if (lot < 7) {
    await tx.query(
      `UPDATE exemption SET superseded_at = clock_timestamp() WHERE person_id = $1 AND superseded_at = 'infinity'`,
      [person],
    );
    return product.hooks.onExemptionChanged(tx, { personId: person });
  }
  await tx.query(
    `UPDATE membership SET superseded_at = clock_timestamp() WHERE person_id = $1 AND superseded_at = 'infinity'`,
    [person],
  );
  await tx.query(
    'INSERT INTO membership (person_id, unit_id, category, valid_from) VALUES ($1, $2, $3, $4)',
    [
      person,
      dice.pick(UNITS.slice(1)),
      dice.pick(['cadre', 'civil_servant', 'contract_worker', 'part_time_grassroots', null]),
      on,
    ],
  );
  return product.hooks.onMembershipChanged(tx, [person]);
}
