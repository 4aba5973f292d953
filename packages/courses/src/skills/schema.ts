import { z } from 'zod';
import { id, isoDate, sentence, sourceSchema, text } from '../schema.js';

/**
 * A framework of skills as a file: framework → audience → group → skill. Another one, of a ministry or a city, is
 * loaded beside it and takes its place; nothing in the product knows a skill by name.
 */
export const skillSchema = z.strictObject({
  id,
  /** Goes on after "Đã biết": "cài ứng dụng từ kho ứng dụng của máy". Small first letter, no mark at the end. */
  can: text.max(160),
  /** What shows it: any one of these. Lessons left out: the whole course. */
  shownBy: z
    .array(z.strictObject({ course: id, lessons: z.array(id).min(1).optional() }))
    .min(1)
    .max(10),
  sourceIds: z.array(id).min(1),
});

export const frameworkSchema = z.strictObject({
  slug: id,
  title: text.max(200),
  /** Whose framework it is and where it comes from. */
  note: sentence.max(600),
  reviewedOn: isoDate,
  reviewBy: isoDate,
  sources: z.array(sourceSchema).min(1).max(100),
  audiences: z
    .array(
      z.strictObject({
        id,
        name: text.max(160),
        /** Whose framework this is by their post; nobody else's post leads here by itself. */
        staff: z.boolean().default(false),
        groups: z
          .array(z.strictObject({ id, name: text.max(160), skills: z.array(skillSchema).min(1).max(60) }))
          .min(1)
          .max(40),
      }),
    )
    .min(1)
    .max(12),
});

export type Skill = z.infer<typeof skillSchema>;
export type SkillFramework = z.infer<typeof frameworkSchema>;
export type SkillFrameworkInput = z.input<typeof frameworkSchema>;
