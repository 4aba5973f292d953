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
  /** The practice on the simulated phone, where the course has one; it is fetched when it is opened. */
  practice: z
    .object({ id: z.string(), title: z.string(), minutes: z.int(), device: z.enum(['phone', 'computer']) })
    .nullable(),
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

/** On which screens of a practice people fail: counts only. null where fewer than `atLeast` people were there. */
export const practiceInsight = z.object({
  courseSlug: z.string(),
  practiceId: z.string().nullable(),
  title: z.string().nullable(),
  atLeast: z.int(),
  /** How far back telemetry is kept. */
  days: z.int(),
  screens: z.array(
    z.object({
      id: z.string(),
      /** What the learner is asked to do there. */
      instruction: z.string(),
      people: z.int().nullable(),
      /** How many of these people made a mistake there. */
      mistaken: z.int().nullable(),
      mistakes: z.int().nullable(),
      hints: z.int().nullable(),
      shown: z.int().nullable(),
      /** How many of these people left the practice there. */
      left: z.int().nullable(),
      medianSeconds: z.number().nullable(),
    }),
  ),
});
export type PracticeInsight = z.infer<typeof practiceInsight>;
