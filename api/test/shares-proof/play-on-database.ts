import { DatabaseStage, resetWorld, type Product } from './database-stage.js';
import { COURSES, open, step, UNITS } from './history.js';
import { recount, type Answer, type Question } from './reference.js';
import { DAYS, day, Dice } from './world.js';

export interface Outcome {
  compared: number;
  disagreement?: {
    seed: number;
    step: number;
    after: string;
    question: Question;
    expected: Answer;
    found: Answer;
  };
}

const PEOPLE = 6;

/** Plays one random history on the product. After every step all of now is compared, and a random triple of dates. */
export async function playOnDatabase(product: Product, seed: number, steps: number): Promise<Outcome> {
  await resetWorld(product, PEOPLE);
  const stage = new DatabaseStage(product);
  const play = await open(seed, PEOPLE, stage);
  await stage.mark(play.world.tick);
  const asking = new Dice(seed + 2_000_003);
  let compared = 0;
  for (let at = 0; at < steps; at++) {
    const after = await step(play);
    await stage.mark(play.world.tick);
    const compare = (question: Question, found: Answer): Outcome | undefined => {
      const expected = recount(play.world, question);
      compared++;
      if (JSON.stringify(found) === JSON.stringify(expected)) return undefined;
      return { compared, disagreement: { seed, step: at, after, question, expected, found } };
    };

    const today = day(play.today);
    const now = { membershipAsOf: today, completionsUpTo: today };
    const picture = await stage.picture(1, now);
    for (const unit of UNITS) {
      for (const course of [undefined, ...COURSES]) {
        const wrong = compare(
          { ...now, unit, course, knownBy: play.world.tick },
          picture?.answer(unit, course) ?? nobody,
        );
        if (wrong) return wrong;
      }
    }

    for (const known of [false, true]) {
      const knownBy = known ? asking.below(play.world.tick + 1) : play.world.tick;
      const question: Question = {
        unit: asking.pick([1, 1, 2, 3, 4, 5, 7]),
        membershipAsOf: day(asking.below(DAYS + 15)),
        completionsUpTo: day(asking.below(DAYS + 15)),
        knownBy,
        course: asking.chance(0.5) ? undefined : asking.pick(COURSES),
        category: asking.chance(0.3)
          ? asking.pick(['cadre', 'civil_servant', 'contract_worker', ''])
          : undefined,
      };
      const wrong = compare(question, await stage.ask(question, known ? stage.moments[knownBy] : undefined));
      if (wrong) return wrong;
    }
  }
  return { compared };
}

const nobody: Answer = { obliged: 0, completed: 0, pending: 0, exempt: 0, exemptCompleted: 0, unresolved: 0 };
