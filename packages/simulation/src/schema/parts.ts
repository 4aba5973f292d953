import { z } from 'zod';
import { isCheap } from '../cheap-pattern.js';

/** What every part of a simulation is made of. */

export const id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
const text = z.string().trim().min(1).max(400);
/** A sentence, or a few short ones; it ends with a mark, so that read-aloud pauses where the page does. */
export const sentence = text.regex(/[.?!…:”]$/u, 'a sentence ends with a mark');
/** Text of at most so many characters. */
export const words = (most: number) => z.string().trim().min(1).max(most);
export const label = words(120);
export const pattern = z
  .string()
  .min(1)
  .max(200)
  .refine(isCheap, 'a pattern that is tried in a moment: few repetitions, none inside another');

/** True when every variable named has one of the values given. */
export const conditionSchema = z
  .array(z.strictObject({ variable: id, is: z.array(id).min(1) }))
  .min(1)
  .max(4);

/** `refused`: said no or hung up. `asked-someone`: asked a person they trust first. `yielded`: gave it. */
export const rehearsalSchema = z.strictObject({
  scenario: id,
  answer: z.enum(['refused', 'asked-someone', 'yielded']),
});

const outcomeShape = {
  /** This was not it: what it was, and how to recognise the right one. Counts as a mistake; never shames. */
  mistake: sentence.optional(),
  /** Something to tell that is no mistake. */
  say: sentence.optional(),
  /** New values of variables. */
  set: z.record(id, id).optional(),
  /** Success criteria reached by this. */
  earn: z.array(id).min(1).optional(),
  /** A rehearsal was answered; only the first answer in a run is recorded. */
  rehearsal: rehearsalSchema.optional(),
  /** The screen that follows. Without it the learner stays here. */
  go: id.optional(),
  /** The practice is over. */
  finish: z.literal(true).optional(),
};
const doesSomething = (outcome: object): boolean =>
  Object.values(outcome).some((value) => value !== undefined);

export const outcomeSchema = z
  .strictObject(outcomeShape)
  .refine(doesSomething, 'something has to happen')
  .refine(({ go, finish }) => !(go && finish), 'either another screen or the end');

/** What happens instead when its condition holds. The first that holds counts. */
export const caseSchema = z.strictObject({ ...outcomeShape, when: conditionSchema });
