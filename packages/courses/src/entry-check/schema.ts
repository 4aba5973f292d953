import { z } from 'zod';
import { ICONS, SCENES } from '../pictures.js';
import { id, isoDate, sentence, sourceSchema, text } from '../schema.js';

/** A short check by picture before the first course. It recommends and decides nothing. */
const common = {
  id,
  prompt: sentence,
  /** The courses that an answer speaks for. */
  about: z.array(id).min(1),
  sourceIds: z.array(id).min(1),
};

export const entryQuestionSchema = z.discriminatedUnion('form', [
  /** "Làm được rồi / Chưa chắc / Chưa biết" under one big picture. */
  z.strictObject({
    ...common,
    form: z.literal('can-do'),
    picture: z.strictObject({ scene: z.enum(SCENES), name: text, alt: sentence }),
  }),
  /** Several pictures, each with its name; one is right. */
  z.strictObject({
    ...common,
    form: z.literal('tap'),
    choices: z
      .array(z.strictObject({ id, icon: z.enum(ICONS), name: text }))
      .min(3)
      .max(4),
    right: id,
    explanation: sentence,
  }),
]);

export const entryCheckSchema = z.strictObject({
  reviewedOn: isoDate,
  reviewBy: isoDate,
  sources: z.array(sourceSchema).min(1),
  questions: z.array(entryQuestionSchema).min(6).max(8),
  /** In the order in which most people learn them. */
  courses: z
    .array(
      z.strictObject({
        slug: id,
        /** Said as the reason when something about it is not known, and when it is not sure. */
        unknown: sentence,
        unsure: sentence,
        /** What is better learned before. */
        after: z.array(id).default([]),
      }),
    )
    .min(1),
});

export type EntryQuestion = z.infer<typeof entryQuestionSchema>;
export type EntryCheck = z.infer<typeof entryCheckSchema>;
export type EntryCheckInput = z.input<typeof entryCheckSchema>;
