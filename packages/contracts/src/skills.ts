import { z } from 'zod';

export const mySkillsQuery = z.object({
  /** Which audience of the framework; left out: the one that fits the person's post. */
  audience: z.string().max(80).optional(),
});

/** "Việc tôi làm được": what finished lessons and courses show, and what comes next. */
export const mySkills = z.object({
  framework: z.object({ slug: z.string(), title: z.string(), note: z.string() }),
  audience: z.object({ id: z.string(), name: z.string() }),
  audiences: z.array(z.object({ id: z.string(), name: z.string() })),
  known: z.int(),
  total: z.int(),
  groups: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      skills: z.array(
        z.object({
          id: z.string(),
          /** Goes on after "Đã biết". */
          can: z.string(),
          known: z.boolean(),
          /** What showed it, or what can show it here; null: no course here teaches it. */
          course: z.object({ slug: z.string(), name: z.string() }).nullable(),
        }),
      ),
    }),
  ),
  next: z
    .object({
      can: z.string(),
      course: z.object({ slug: z.string(), name: z.string() }),
      lesson: z.object({ id: z.string(), title: z.string(), minutes: z.int() }).nullable(),
    })
    .nullable(),
});
export type MySkills = z.infer<typeof mySkills>;

export const skillFrameworkSummary = z.object({
  slug: z.string(),
  number: z.int(),
  title: z.string(),
  note: z.string(),
  skills: z.int(),
  loadedAt: z.string(),
  /** It came with the product. */
  shipped: z.boolean(),
  inForce: z.boolean(),
});
export const skillFrameworkList = z.object({ items: z.array(skillFrameworkSummary) });
export type SkillFrameworkList = z.infer<typeof skillFrameworkList>;

/** The file itself is judged by its own schema, so that everything wrong with it is told at once and in words. */
export const skillFrameworkUpload = z.unknown();
export const loadedFramework = z.object({ slug: z.string(), number: z.int(), loaded: z.boolean() });
