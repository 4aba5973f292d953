import { z } from 'zod';
import { uuid } from './common.js';

export const courseSummary = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  origin: z.enum(['ours', 'external']),
  /** Where an external course is learned. */
  platform: z.string().nullable(),
  summary: z.string().nullable(),
  icon: z.string().nullable(),
  minutes: z.int().nullable(),
  lessonCount: z.int(),
  courseVersionId: z.string().nullable(),
  versionNumber: z.int().nullable(),
});
export type CourseSummary = z.infer<typeof courseSummary>;
export const courseList = z.object({ items: z.array(courseSummary) });

export const courseOutline = z.object({
  courseVersionId: z.string(),
  courseId: z.string(),
  slug: z.string(),
  number: z.int(),
  title: z.string(),
  summary: z.string(),
  icon: z.string(),
  minutes: z.int(),
  reviewedOn: z.string(),
  lessons: z.array(z.object({ id: z.string(), title: z.string(), outcome: z.string(), minutes: z.int() })),
  /** What the final quiz is like; its questions come with an attempt, its keys after submission. */
  finalQuiz: z.object({
    drawn: z.int(),
    passMark: z.int(),
    attemptLimit: z.int().nullable(),
    coolDownMinutes: z.int(),
  }),
});
export type CourseOutline = z.infer<typeof courseOutline>;

export const courseDetail = courseSummary.extend({ outline: courseOutline.nullable() });
export type CourseDetail = z.infer<typeof courseDetail>;

/** Which version one has begun, where it was begun before signing in; absent: the newest. */
export const enrolmentRequest = z
  .object({ courseVersionId: uuid.optional() })
  .nullish()
  .transform((body) => body ?? {});
export const enrolmentResult = z.object({ courseVersionId: z.string(), enrolledAt: z.string() });
