import { z } from 'zod';
import { signedInBy, uuid } from './common.js';
import { roles } from './permissions.js';

/** Ids inside courses, as authors write them. */
const contentId = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Mã trong khóa học chỉ gồm chữ thường không dấu, số và dấu gạch nối.');

/** A device clock may be wrong by years; what no clock shows would break the database instead of one event. */
const deviceTime = z.iso
  .datetime({ offset: true, error: 'Thời điểm cần viết theo RFC 3339, ví dụ 2026-08-01T08:30:00.000Z.' })
  .refine(
    (value) => value >= '1970' && value < '2200',
    'Thời điểm nằm ngoài khoảng một chiếc đồng hồ có thể chỉ.',
  );

const ofCourse = {
  /** UUID v7, made by the device when the thing happened; the same id is sent on every retry. */
  id: uuid,
  subjectId: uuid,
  courseVersionId: uuid,
  occurredAt: deviceTime,
};
const common = { ...ofCourse, lessonId: contentId };

export const MAX_EVENTS = 500;

export const lessonStarted = z.object({
  ...common,
  kind: z.literal('lesson.started'),
  payload: z.object({}).default({}),
});
export const checkAnswered = z.object({
  ...common,
  kind: z.literal('check.answered'),
  payload: z.object({
    /** The id of a question in the lesson's check. */
    checkId: contentId,
    /** The ids of the options chosen. */
    choices: z.array(contentId).max(10),
  }),
});
export const lessonFinished = z.object({
  ...common,
  kind: z.literal('lesson.finished'),
  payload: z.object({}).default({}),
});
/** Telemetry: kept apart, for a short time, never an input to progress. */
export const cardViewed = z.object({
  ...common,
  kind: z.literal('card.viewed'),
  payload: z.object({ cardId: contentId, seconds: z.number().min(0).max(86_400).optional() }),
});

/** A record of a whole course: its practice on the simulated phone was gone through. It gates nothing. */
export const practiceFinished = z.object({
  ...ofCourse,
  kind: z.literal('practice.finished'),
  payload: z.object({ practiceId: contentId }),
});
const times = z.int().min(0).max(10_000);
/** Telemetry: one visit to one screen of a practice. Nothing that was typed or chosen is in it. */
export const practiceStepped = z.object({
  ...ofCourse,
  kind: z.literal('practice.stepped'),
  payload: z.object({
    practiceId: contentId,
    screenId: contentId,
    seconds: z.number().min(0).max(86_400),
    mistakes: times,
    hints: times,
    /** How often the learner had the right place shown. */
    shown: times,
    /** The practice was left here, unfinished. */
    left: z.boolean(),
  }),
});

export const rehearsalAnswers = ['refused', 'asked-someone', 'yielded'] as const;
export type RehearsalAnswer = (typeof rehearsalAnswers)[number];
export const rehearsalPlaces = ['practice', 'surprise'] as const;
export type RehearsalPlace = (typeof rehearsalPlaces)[number];
/** A record of no course: a call or message that only played the swindler asked for a code, for money or for an app. */
export const rehearsalAnswered = z.object({
  id: uuid,
  subjectId: uuid,
  occurredAt: deviceTime,
  kind: z.literal('rehearsal.answered'),
  payload: z.object({
    scenarioId: contentId,
    answer: z.enum(rehearsalAnswers),
    where: z.enum(rehearsalPlaces),
  }),
});

export const learningEvent = z.discriminatedUnion('kind', [
  lessonStarted,
  checkAnswered,
  lessonFinished,
  cardViewed,
  practiceFinished,
  practiceStepped,
  rehearsalAnswered,
]);
export type LearningEvent = z.infer<typeof learningEvent>;
export type LearningEventInput = z.input<typeof learningEvent>;
/** What happened in a course; a rehearsal belongs to none. */
export type CourseEvent = Exclude<LearningEvent, { kind: 'rehearsal.answered' }>;
export type CourseEventInput = Exclude<LearningEventInput, { kind: 'rehearsal.answered' }>;
/** What is kept apart, for a short time, and never moves a progress. */
export type TelemetryEvent = Extract<LearningEvent, { kind: 'card.viewed' | 'practice.stepped' }>;
export type RehearsalEvent = Extract<LearningEvent, { kind: 'rehearsal.answered' }>;

/** Shown in the OpenAPI document; each event is judged alone, so that one bad event never loses its neighbours. */
const { $schema: _dialect, ...eventShape } = z.toJSONSchema(learningEvent, {
  io: 'input',
  unrepresentable: 'any',
}) as Record<string, unknown>;

export const eventBatch = z.object({
  deviceId: z
    .string()
    .min(1)
    .max(100)
    .regex(/^[^\p{Cc}]+$/u, 'Mã thiết bị có ký tự không in được.'),
  /** The device's own time at the moment of sending: it tells how wrong its clock is. */
  sentAt: deviceTime,
  events: z.array(z.unknown().meta(eventShape)).meta({ maxItems: MAX_EVENTS }),
});
export type EventBatch = z.infer<typeof eventBatch>;
export interface EventBatchInput {
  deviceId: string;
  sentAt: string;
  events: LearningEventInput[];
}

export const eventProblemTypes = [
  'invalid-event',
  /** The subject is not the actor, or names something that is not there. */
  'not-your-learner',
  'not-enrolled',
  'event-id-reused',
] as const;
export type EventProblemType = (typeof eventProblemTypes)[number];

export const eventResult = z.object({
  id: z.string().nullable(),
  status: z.enum(['accepted', 'duplicate', 'rejected']),
  problem: z
    .object({
      type: z.enum(eventProblemTypes),
      title: z.string(),
      detail: z.string(),
      errors: z.array(z.object({ pointer: z.string(), message: z.string() })).optional(),
    })
    .optional(),
});
export type EventResult = z.infer<typeof eventResult>;
export const eventResults = z.object({ results: z.array(eventResult) });
export type EventResults = z.infer<typeof eventResults>;

export const startAttempt = z.object({
  courseVersionId: uuid,
  /** Without the lessons: refused unless a rule that obliges the learner admits it. */
  alone: z.boolean().default(false),
});
export const attemptParams = z.object({ id: uuid });

/** Options carry ids of this attempt only ("a" is the first one shown), so that they tell nothing about the key. */
export const attemptQuestion = z.object({
  id: z.string(),
  kind: z.enum(['single', 'multiple']),
  prompt: z.string(),
  options: z.array(z.object({ id: z.string(), text: z.string() })),
});
export type AttemptQuestion = z.infer<typeof attemptQuestion>;

export const attemptAnswers = z.record(z.string().max(80), z.array(z.string().max(8)).max(10));
export type AttemptAnswers = z.infer<typeof attemptAnswers>;

export const attempt = z.object({
  attemptId: z.string(),
  courseVersionId: z.string(),
  openedAt: z.string(),
  /** How many right answers pass. */
  passMark: z.int(),
  questions: z.array(attemptQuestion),
  answers: attemptAnswers,
  /** How many attempts are left after this one; null: no limit. */
  attemptsLeft: z.int().nullable(),
});
export type Attempt = z.infer<typeof attempt>;

/** Answers by question id; they replace what was saved for these questions, others stay. */
export const saveAnswers = z.object({
  answers: attemptAnswers.refine((answers) => Object.keys(answers).length <= 50, 'Quá nhiều câu trả lời.'),
});
export type SaveAnswers = z.infer<typeof saveAnswers>;
export const savedAnswers = z.object({
  savedAt: z.string(),
  /** False: the attempt was already closed; the answers are kept and do not count. */
  counted: z.boolean(),
  answers: attemptAnswers,
});
export type SavedAnswers = z.infer<typeof savedAnswers>;

/** Submitting may carry the last answers, so that a short quiz needs two requests. */
export const submitAttempt = z
  .object({ answers: saveAnswers.shape.answers.optional() })
  .nullish()
  .transform((body) => body ?? {});

export const reviewedQuestion = attemptQuestion.extend({
  chosen: z.array(z.string()),
  correct: z.array(z.string()),
  right: z.boolean(),
  explanation: z.string(),
  perOption: z.record(z.string(), z.string()),
  sourceIds: z.array(z.string()),
});
export type ReviewedQuestion = z.infer<typeof reviewedQuestion>;
export const attemptResult = z.object({
  attemptId: z.string(),
  submittedAt: z.string(),
  score: z.int(),
  total: z.int(),
  passMark: z.int(),
  passed: z.boolean(),
  review: z.array(reviewedQuestion),
  attemptsLeft: z.int().nullable(),
  /** When the next attempt may start; null: now, or never needed. */
  nextAttemptAt: z.string().nullable(),
  /** Set once the whole course is complete. */
  completedAt: z.string().nullable(),
});
export type AttemptResult = z.infer<typeof attemptResult>;

/** Bounded like a JSON document: whoever asks gets everything that is derived, to go on from while offline. */
export const courseState = z.object({
  lessons: z.record(
    z.string(),
    z.object({
      startedAt: z.number().optional(),
      finishedAt: z.number().optional(),
      touchedAt: z.number(),
      checks: z
        .record(z.string(), z.object({ at: z.number(), by: z.string(), choices: z.array(z.string()) }))
        .optional(),
    }),
  ),
  quiz: z
    .object({
      passes: z.array(z.number()),
      alone: z.array(z.number()).optional(),
      revokedAt: z.number().optional(),
      bestPercent: z.number(),
    })
    .optional(),
  practices: z.record(z.string(), z.object({ finishedAt: z.number() })).optional(),
});

export const resumePoint = z.discriminatedUnion('at', [
  z.object({ at: z.literal('lesson'), lessonId: z.string() }),
  z.object({ at: z.literal('quiz') }),
  z.object({ at: z.literal('done') }),
]);

export const me = z.object({
  personId: z.string(),
  displayName: z.string(),
  csrfToken: z.string(),
  signedInBy,
  grants: z.array(
    z.object({ role: z.enum(roles), unitId: z.string(), unitSlug: z.string(), subtree: z.boolean() }),
  ),
  enrolments: z.array(
    z.object({
      programmeSlug: z.string().nullable(),
      courseSlug: z.string(),
      courseVersionId: z.string(),
      lessonIds: z.array(z.string()),
      completedAt: z.string().nullable(),
    }),
  ),
});
export type Me = z.infer<typeof me>;

export const homeCourse = z.object({
  slug: z.string(),
  name: z.string(),
  icon: z.string().nullable(),
  external: z.boolean(),
  courseVersionId: z.string().nullable(),
  lessonCount: z.int(),
  finishedLessons: z.int(),
  minutes: z.int(),
  /** The minutes of the lessons that are left. */
  minutesLeft: z.int(),
  resume: resumePoint.nullable(),
  /** The lesson to go on with, by its place (from 1) and title. */
  resumeLesson: z.object({ number: z.int(), title: z.string() }).nullable(),
  lastTouchedAt: z.string().nullable(),
  completedAt: z.string().nullable(),
  /** A result that waits for somebody to confirm it. */
  pending: z.boolean(),
  reasons: z.array(
    z.object({ programmeSlug: z.string(), programmeName: z.string(), mandateNumber: z.string().nullable() }),
  ),
  dueOn: z.string().nullable(),
  /** Days until the due date, 0 on the day itself, negative when it has passed. */
  daysLeft: z.int().nullable(),
  /** Who already knows it may pass the final quiz alone: a rule says so, and it is not done yet. */
  quizAlone: z.boolean(),
});
export type HomeCourse = z.infer<typeof homeCourse>;
export const home = z.object({
  today: z.string(),
  /** The course touched last that is not complete. */
  continue: homeCourse.nullable(),
  /** Obligations that are open, the most urgent first. */
  due: z.array(homeCourse),
  /** Other courses under way, not obliged. */
  others: z.array(homeCourse),
  done: z.array(homeCourse),
});
export type Home = z.infer<typeof home>;

export const courseProgress = homeCourse.extend({
  lessons: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      outcome: z.string(),
      minutes: z.int(),
      status: z.enum(['new', 'started', 'finished']),
      finishedAt: z.string().nullable(),
    }),
  ),
  /** The practice on the simulated phone, where the course has one. */
  practice: z
    .object({ id: z.string(), title: z.string(), minutes: z.int(), finishedAt: z.string().nullable() })
    .nullable(),
  quiz: z
    .object({
      questions: z.int(),
      passMark: z.int(),
      passed: z.boolean(),
      bestPercent: z.int().nullable(),
      openAttemptId: z.string().nullable(),
      attemptsUsed: z.int(),
      attemptsLeft: z.int().nullable(),
      nextAttemptAt: z.string().nullable(),
    })
    .nullable(),
  state: courseState,
});
export type CourseProgress = z.infer<typeof courseProgress>;

export const keptData = z.object({
  items: z.array(
    z.object({
      kind: z.string(),
      title: z.string(),
      why: z.string(),
      howLong: z.string(),
      count: z.int(),
      oldest: z.string().nullable(),
    }),
  ),
});
export type KeptData = z.infer<typeof keptData>;

export const completionsOfPerson = z.object({
  items: z.array(
    z.object({
      id: z.int(),
      courseSlug: z.string(),
      courseName: z.string(),
      completedAt: z.string(),
      effectiveOn: z.string(),
      trust: z.enum(['system', 'document', 'declared']),
      confirmed: z.boolean(),
      signedInBy: signedInBy.nullable(),
      basis: z.enum(['lessons', 'quiz_alone']),
      revokedAt: z.string().nullable(),
      revokeReason: z.string().nullable(),
    }),
  ),
});
export type CompletionsOfPerson = z.infer<typeof completionsOfPerson>;
export const revokeCompletion = z.object({
  reason: z.string().trim().min(10, 'Hãy ghi lý do, ít nhất 10 ký tự.').max(1000, 'Lý do quá dài.'),
});
export const revokedCompletion = z.object({ courseSlug: z.string(), revokedAt: z.string() });
