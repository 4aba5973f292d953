import { z } from 'zod';

/** The short check by picture before the first course: the questions, and the courses they may lead to. */
export const entryCheck = z.object({
  questions: z.array(
    z.discriminatedUnion('form', [
      z.object({
        id: z.string(),
        form: z.literal('can-do'),
        prompt: z.string(),
        about: z.array(z.string()),
        picture: z.object({ scene: z.string(), name: z.string(), alt: z.string() }),
      }),
      z.object({
        id: z.string(),
        form: z.literal('tap'),
        prompt: z.string(),
        about: z.array(z.string()),
        choices: z.array(z.object({ id: z.string(), icon: z.string(), name: z.string() })),
        right: z.string(),
        explanation: z.string(),
      }),
    ]),
  ),
  courses: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      icon: z.string().nullable(),
      minutes: z.int(),
      lessonCount: z.int(),
      unknown: z.string(),
      unsure: z.string(),
      after: z.array(z.string()),
    }),
  ),
});
export type EntryCheck = z.infer<typeof entryCheck>;
