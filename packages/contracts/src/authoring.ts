import { z } from 'zod';
import { dateOnly, uuid } from './common.js';

export const packageFinding = z.object({
  /** Errors stand in the way of publication, warnings do not. */
  severity: z.enum(['error', 'warning']),
  /** RFC 6901, into course.json. */
  pointer: z.string(),
  /** The same place for people: "Bài 2, thẻ 3, đoạn 1". */
  place: z.string(),
  message: z.string(),
});
export type PackageFinding = z.infer<typeof packageFinding>;

export const courseChange = z.object({
  how: z.enum(['added', 'changed', 'removed', 'moved']),
  part: z.enum(['course', 'lesson', 'card', 'practice', 'check', 'question', 'quiz', 'source', 'simulation']),
  lesson: z.string().nullable(),
  number: z.int().nullable(),
  title: z.string(),
  texts: z.array(z.object({ before: z.string().nullable(), after: z.string().nullable() })),
});
export type CourseChange = z.infer<typeof courseChange>;

export const staleFact = z.object({
  courseSlug: z.string(),
  courseTitle: z.string(),
  part: z.enum(['lesson', 'check', 'question', 'source']),
  id: z.string(),
  title: z.string(),
  lesson: z.int().nullable(),
  reviewedOn: z.string(),
  reviewBy: z.string(),
  /** Whole days until then; negative when it is past. */
  daysLeft: z.int(),
  /** Sources behind it that are known to change. */
  sources: z.array(z.string()),
});
export type StaleFact = z.infer<typeof staleFact>;

const NOTICE_LENGTH = 400;

/** What learners see of a correction: the sentence, where it belongs and since when. */
export const learnerNotice = z.object({
  id: z.string(),
  text: z.string(),
  lessonId: z.string().nullable(),
  cardId: z.string().nullable(),
  from: z.string(),
});
export type LearnerNotice = z.infer<typeof learnerNotice>;
export const learnerNotices = z.object({ items: z.array(learnerNotice) });
export type LearnerNotices = z.infer<typeof learnerNotices>;

export const authorNotice = learnerNotice.extend({
  courseSlug: z.string(),
  courseTitle: z.string(),
  /** The versions that it lies over, both included. */
  firstVersion: z.int(),
  lastVersion: z.int(),
  lessonTitle: z.string().nullable(),
  cardTitle: z.string().nullable(),
  lastDay: z.string().nullable(),
  status: z.enum(['in-force', 'ahead', 'ended']),
  laidAt: z.string(),
  laidBy: z.string().nullable(),
  endedAt: z.string().nullable(),
});
export type AuthorNotice = z.infer<typeof authorNotice>;

export const newNotice = z
  .object({
    text: z
      .string()
      .trim()
      .min(10, 'Hãy viết rõ điều cần đính chính, ít nhất 10 ký tự.')
      .max(NOTICE_LENGTH, `Lời đính chính dài nhất ${NOTICE_LENGTH} ký tự.`)
      // What is pasted may hold letters that nobody sees: they could show another sentence than is kept.
      .regex(
        /^[^\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*$/,
        'Có ký tự ẩn trong lời đính chính. Hãy gõ lại.',
      )
      .transform((text) => text.normalize('NFC')),
    firstVersion: z.int().min(1),
    lastVersion: z.int().min(1),
    lessonId: z.string().max(80).nullable().default(null),
    cardId: z.string().max(80).nullable().default(null),
    from: dateOnly,
    lastDay: dateOnly.nullable().default(null),
  })
  .refine((notice) => notice.firstVersion <= notice.lastVersion, {
    path: ['lastVersion'],
    message: 'Phiên bản cuối phải từ phiên bản đầu trở đi.',
  })
  .refine((notice) => notice.lastDay === null || notice.from <= notice.lastDay, {
    path: ['lastDay'],
    message: 'Ngày cuối phải từ ngày bắt đầu trở đi.',
  })
  .refine((notice) => notice.cardId === null || notice.lessonId !== null, {
    path: ['cardId'],
    message: 'Hãy chọn bài học của thẻ này.',
  });
export type NewNotice = z.infer<typeof newNotice>;

export const courseDraft = z.object({
  /** Another upload is another draft: what was looked at is what goes out. */
  id: uuid,
  slug: z.string(),
  title: z.string(),
  fileName: z.string(),
  uploadedAt: z.string(),
  uploadedBy: z.string().nullable(),
  /** The version that is out while this is looked at; null for a new course. */
  publishedNumber: z.int().nullable(),
  findings: z.array(packageFinding),
  errors: z.int(),
  warnings: z.int(),
  changes: z.array(courseChange),
});
export type CourseDraft = z.infer<typeof courseDraft>;

/** What happens to whom when the draft goes out; counts only. */
export const publicationEffect = z.object({
  draftId: uuid,
  nextNumber: z.int(),
  /** People under way with a version of this course who have not finished it: they keep their version. */
  underWay: z.int(),
  /** People with a confirmed completion of any version. */
  completed: z.int(),
  /** Programmes in force that require the course. */
  programmes: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      dueOn: z.string(),
      /** Obliged and counted as done today: with "learn again" they become open. */
      doneToday: z.int(),
      /** Obliged and not done, with a version in hand: with "learn again" they begin the new version. */
      openUnderWay: z.int(),
    }),
  ),
});
export type PublicationEffect = z.infer<typeof publicationEffect>;

export const publishDraft = z
  .object({
    /** The draft that was looked at. */
    draftId: uuid,
    kind: z.enum(['cosmetic', 'material'], { error: 'Hãy chọn: sửa nhỏ hay thay đổi nội dung.' }),
    retakeRequired: z.boolean().default(false),
    notes: z
      .string()
      .trim()
      .min(10, 'Hãy ghi đã thay đổi gì, ít nhất 10 ký tự.')
      .max(1000, 'Ghi chú dài nhất 1000 ký tự.')
      .regex(
        /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Surrogate}]*$/u,
        'Có ký tự hỏng trong ghi chú.',
      ),
  })
  .refine((body) => body.kind === 'material' || !body.retakeRequired, {
    path: ['retakeRequired'],
    message: 'Chỉ khi nội dung thay đổi mới yêu cầu học lại.',
  });
export type PublishDraft = z.infer<typeof publishDraft>;
export const published = z.object({ courseSlug: z.string(), courseVersionId: uuid, number: z.int() });
export type Published = z.infer<typeof published>;

export const courseVersionLine = z.object({
  courseVersionId: uuid,
  number: z.int(),
  revision: z.enum(['first', 'cosmetic', 'material']),
  retakeRequired: z.boolean(),
  publishedAt: z.string(),
  /** null: it came with the product. */
  publishedBy: z.string().nullable(),
  origin: z.enum(['shipped', 'author']),
  notes: z.string().nullable(),
  /** People who hold this version now. */
  learners: z.int(),
  /** Since when nobody's older completion counts where the course is obligatory; null: still being counted anew, or not asked. */
  retakeAppliedAt: z.string().nullable(),
});
export type CourseVersionLine = z.infer<typeof courseVersionLine>;

export const authorCourseSummary = z.object({
  slug: z.string(),
  title: z.string(),
  versionNumber: z.int().nullable(),
  publishedAt: z.string().nullable(),
  reviewedOn: z.string().nullable(),
  /** The earliest day by which something of it must be looked at again. */
  nextReviewOn: z.string().nullable(),
  stale: z.int(),
  soon: z.int(),
  hasDraft: z.boolean(),
  noticesInForce: z.int(),
  /** The product ships other content than the newest version: an author mended it, and a later release brought its own. */
  shippedDiffers: z.boolean(),
});
export type AuthorCourseSummary = z.infer<typeof authorCourseSummary>;

export const authorHome = z.object({
  today: z.string(),
  courses: z.array(authorCourseSummary),
  stale: z.array(staleFact),
  drafts: z.array(courseDraft.omit({ findings: true, changes: true })),
  notices: z.array(authorNotice),
});
export type AuthorHome = z.infer<typeof authorHome>;

export const authorCourse = authorCourseSummary.extend({
  versions: z.array(courseVersionLine),
  notices: z.array(authorNotice),
  staleFacts: z.array(staleFact),
  /** Where a notice can be laid: lessons and cards of the newest version. */
  lessons: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      cards: z.array(z.object({ id: z.string(), title: z.string() })),
    }),
  ),
});
export type AuthorCourse = z.infer<typeof authorCourse>;

/** Counts of answers, never of people by name. */
export const checkTrouble = z.object({
  lessonId: z.string(),
  lessonTitle: z.string(),
  questionId: z.string(),
  prompt: z.string(),
  /** First answers of learners to this question. */
  answered: z.int(),
  wrong: z.int(),
});
export type CheckTrouble = z.infer<typeof checkTrouble>;
export const courseTrouble = z.object({
  items: z.array(checkTrouble),
  /** Questions with fewer people are left out: a count of one is a person. */
  atLeast: z.int(),
});
export type CourseTrouble = z.infer<typeof courseTrouble>;

export const packageQuery = z.object({
  version: z.coerce.number().int().min(1).max(100_000).optional(),
  /** The content that this release of the product brings, whatever is published. */
  of: z.enum(['published', 'shipped']).default('published'),
});
export const slugParams = z.object({
  slug: z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Mã chỉ gồm chữ thường không dấu, số và dấu gạch nối.'),
});
export const noticeParams = z.object({ id: uuid });
