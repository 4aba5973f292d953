import { DatabaseStage, resetWorld, type Product } from './database-stage.js';
import { COURSES, open, step } from './history.js';
import { recount, type Answer, type Question } from './reference.js';
import { DAYS, day, Dice } from './world.js';

export interface Outcome {
  compared: number;
  disagreement?: { seed: number; step: number; after: string; question: Question; expected: Answer; found: Answer };
}

const PEOPLE = 6;

/** Plays one random history on the product and asks after every step: now, any two dates, and any three. */
export async function playOnDatabase(product: Product, seed: number, steps: number): Promise<Outcome> {
  await resetWorld(product, PEOPLE);
  const stage = new DatabaseStage(product);
  const play = await open(seed, PEOPLE, stage);
  await stage.mark(0);
  const asking = new Dice(seed + 2_000_003);
  let compared = 0;
  for (let at = 0; at < steps; at++) {
    const after = await step(play);
    await stage.mark(play.world.tick);
    for (const kind of ['now', 'past', 'known'] as const) {
      const membershipAsOf = kind === 'now' ? day(play.today) : day(asking.below(DAYS + 15));
      const completionsUpTo = kind === 'now' ? membershipAsOf : day(asking.below(DAYS + 15));
      const knownBy = kind === 'known' ? asking.below(play.world.tick + 1) : play.world.tick;
      const question: Question = {
        unit: asking.pick([1, 1, 2, 3, 4, 5, 7]),
        membershipAsOf,
        completionsUpTo,
        knownBy,
        course: asking.chance(0.5) ? undefined : asking.pick(COURSES),
        category: asking.chance(0.3) ? asking.pick(['cadre', 'civil_servant', 'contract_worker', '']) : undefined,
      };
      const found = await stage.ask(question, kind === 'known' ? stage.moments[knownBy] : undefined);
      const expected = recount(play.world, question);
      compared++;
      if (JSON.stringify(found) !== JSON.stringify(expected)) {
        return { compared, disagreement: { seed, step: at, after, question, expected, found } };
      }
    }
  }
  return { compared };
}
