import { z } from 'zod';
import { id, isoDate, sentence, sourceSchema, text } from '../schema.js';

/**
 * A swindle that is only played, shown by surprise to who agreed to it. The texts of the swindler are speech and may
 * say what a swindler says; everything else is the product's own word: it explains and never blames.
 */
export const scenarioSchema = z
  .strictObject({
    id,
    form: z.enum(['call', 'message']),
    /** What the swindler is after. */
    asks: z.enum(['code', 'transfer', 'app', 'link']),
    title: text,
    from: z.strictObject({ name: text, number: text }),
    /** What is heard or read, one breath at a time. */
    lines: z.array(sentence).min(2).max(4),
    choices: z
      .array(
        z.strictObject({
          id,
          text,
          answer: z.enum(['refused', 'asked-someone', 'yielded']),
          reply: z.array(sentence).min(1).max(3),
        }),
      )
      .min(3)
      .max(4),
    /** By what one could tell. */
    signs: z.array(sentence).min(2).max(3),
    remember: sentence,
    sourceIds: z.array(id).min(1),
  })
  .refine(
    ({ choices }) =>
      ['refused', 'asked-someone', 'yielded'].every((way) => choices.some((c) => c.answer === way)),
    'all three ways out are offered',
  );

export const rehearsalsSchema = z.strictObject({
  reviewedOn: isoDate,
  reviewBy: isoDate,
  sources: z.array(sourceSchema).min(1),
  scenarios: z.array(scenarioSchema).min(6),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type Rehearsals = z.infer<typeof rehearsalsSchema>;
