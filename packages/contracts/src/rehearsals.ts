import { z } from 'zod';
import { rehearsalPlaces } from './learning.js';

/** "Thỉnh thoảng gọi thử, bác có đồng ý không?" and what follows from the answer, for the person alone. */
export const myRehearsals = z.object({
  consent: z.object({
    state: z.enum(['unasked', 'given', 'refused']),
    /** When the answer that holds was given. */
    since: z.string().nullable(),
  }),
  /** False for whoever is under 18 or whose birth date is not known: then nothing is asked and nothing is sent. */
  eligible: z.boolean(),
  /** Has met a rehearsal in a practice: then the question is asked once. */
  practised: z.boolean(),
  /** A surprise that is due now. */
  surprise: z.object({ scenarioId: z.string() }).nullable(),
});
export type MyRehearsals = z.infer<typeof myRehearsals>;

export const rehearsalConsent = z.object({ agreed: z.boolean() });

/** A surprise as it is played: drawn as a call or as a message. */
export const rehearsalScenario = z.object({
  id: z.string(),
  form: z.enum(['call', 'message']),
  /** What the swindler is after. */
  asks: z.enum(['code', 'transfer', 'app', 'link']),
  title: z.string(),
  from: z.object({ name: z.string(), number: z.string() }),
  lines: z.array(z.string()),
  choices: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      answer: z.enum(['refused', 'asked-someone', 'yielded']),
      /** Said kindly afterwards: why this was good, or what to do instead. */
      reply: z.array(z.string()),
    }),
  ),
  signs: z.array(z.string()),
  remember: z.string(),
  sources: z.array(z.object({ label: z.string(), url: z.string().nullable() })),
});
export type RehearsalScenario = z.infer<typeof rehearsalScenario>;

export const rehearsalParams = z.object({ id: z.string().max(80) });

export const rehearsalRateQuery = z.object({ months: z.coerce.number().int().min(1).max(36).default(12) });

/** Counts of people for authors, newest month first. A group smaller than `atLeast` shows no numbers at all. */
export const rehearsalRates = z.object({
  atLeast: z.int(),
  items: z.array(
    z.object({
      /** YYYY-MM in the deployment's time zone. */
      month: z.string(),
      scenarioId: z.string(),
      /** null: a scenario inside a practice. */
      title: z.string().nullable(),
      where: z.enum(rehearsalPlaces),
      /** Each person once, by the first answer of the month. All four are null together: fewer than `atLeast` people. */
      people: z.int().nullable(),
      refused: z.int().nullable(),
      askedSomeone: z.int().nullable(),
      yielded: z.int().nullable(),
    }),
  ),
});
export type RehearsalRates = z.infer<typeof rehearsalRates>;
