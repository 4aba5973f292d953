/**
 * What one person has done in one course version, derived from records.
 *
 * The state is a join-semilattice: every part of it only ever takes the earlier, the later or the greater of
 * two values. That alone makes it the same after retries, in any order and from any number of devices, so it
 * can be kept incrementally, merged, or folded again from the log. A part that counted or overwrote by order
 * of arrival would break all of this at once.
 */
export type LearningRecord =
  | { readonly kind: 'lesson.started'; readonly id: string; readonly lessonId: string; readonly at: number }
  | { readonly kind: 'lesson.finished'; readonly id: string; readonly lessonId: string; readonly at: number }
  | {
      readonly kind: 'check.answered';
      readonly id: string;
      readonly lessonId: string;
      readonly at: number;
      readonly checkId: string;
      readonly choices: readonly string[];
    }
  | {
      readonly kind: 'quiz.graded';
      readonly id: string;
      readonly at: number;
      readonly right: number;
      readonly total: number;
      readonly passed: boolean;
      /** Asked for without the lessons, where a rule admitted that: passing it completes the course by itself. */
      readonly alone?: boolean;
    }
  | {
      readonly kind: 'practice.finished';
      readonly id: string;
      readonly practiceId: string;
      readonly at: number;
    }
  | { readonly kind: 'completion.revoked'; readonly id: string; readonly at: number };

export interface CheckState {
  readonly at: number;
  /** The event that gave this answer: it decides between two answers of the same millisecond. */
  readonly by: string;
  readonly choices: readonly string[];
}

export interface LessonState {
  readonly startedAt?: number;
  readonly finishedAt?: number;
  readonly touchedAt: number;
  readonly checks?: Readonly<Record<string, CheckState>>;
}

export interface QuizState {
  /** When the final quiz was passed, earliest first, without what a revocation took away. */
  readonly passes: readonly number[];
  /** Those of them that were admitted without the lessons; left out when there are none. */
  readonly alone?: readonly number[];
  /** After a revocation the quiz has to be passed again: passes up to here no longer count. */
  readonly revokedAt?: number;
  readonly bestPercent: number;
}

export interface PracticeState {
  readonly finishedAt: number;
}

export interface CourseState {
  readonly lessons: Readonly<Record<string, LessonState>>;
  readonly quiz?: QuizState;
  readonly practices?: Readonly<Record<string, PracticeState>>;
}

export const NOTHING_LEARNED: CourseState = { lessons: {} };

export function fold(records: Iterable<LearningRecord>, from: CourseState = NOTHING_LEARNED): CourseState {
  let state = from;
  for (const record of records) state = merge(state, stateOf(record));
  return state;
}

/** The state of somebody of whom only this one record is known. */
export function stateOf(record: LearningRecord): CourseState {
  switch (record.kind) {
    case 'lesson.started':
      return { lessons: { [record.lessonId]: { startedAt: record.at, touchedAt: record.at } } };
    case 'lesson.finished':
      return { lessons: { [record.lessonId]: { finishedAt: record.at, touchedAt: record.at } } };
    case 'check.answered':
      return {
        lessons: {
          [record.lessonId]: {
            touchedAt: record.at,
            checks: { [record.checkId]: { at: record.at, by: record.id, choices: record.choices } },
          },
        },
      };
    case 'quiz.graded':
      return {
        lessons: {},
        quiz: {
          passes: record.passed ? [record.at] : [],
          ...(record.passed && record.alone ? { alone: [record.at] } : {}),
          bestPercent: Math.floor((100 * record.right) / Math.max(1, record.total)),
        },
      };
    case 'practice.finished':
      return { lessons: {}, practices: { [record.practiceId]: { finishedAt: record.at } } };
    case 'completion.revoked':
      return { lessons: {}, quiz: { passes: [], revokedAt: record.at, bestPercent: 0 } };
  }
}

export function merge(a: CourseState, b: CourseState): CourseState {
  const quiz = both(a.quiz, b.quiz, mergeQuiz);
  const practices = both(a.practices, b.practices, (left, right) =>
    mergeEntries(left, right, earlierPractice),
  );
  return {
    lessons: mergeEntries(a.lessons, b.lessons, mergeLesson),
    ...(quiz ? { quiz } : {}),
    ...(practices ? { practices } : {}),
  };
}

function mergeLesson(a: LessonState, b: LessonState): LessonState {
  const startedAt = both(a.startedAt, b.startedAt, Math.min);
  const finishedAt = both(a.finishedAt, b.finishedAt, Math.min);
  const checks = both(a.checks, b.checks, (left, right) => mergeEntries(left, right, laterCheck));
  return {
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(finishedAt === undefined ? {} : { finishedAt }),
    touchedAt: Math.max(a.touchedAt, b.touchedAt),
    ...(checks ? { checks } : {}),
  };
}

function mergeQuiz(a: QuizState, b: QuizState): QuizState {
  const revokedAt = both(a.revokedAt, b.revokedAt, Math.max);
  const alone = standing([...(a.alone ?? []), ...(b.alone ?? [])], revokedAt);
  return {
    passes: standing([...a.passes, ...b.passes], revokedAt),
    ...(alone.length > 0 ? { alone } : {}),
    ...(revokedAt === undefined ? {} : { revokedAt }),
    bestPercent: Math.max(a.bestPercent, b.bestPercent),
  };
}

/** Each moment once, in order, without those that a revocation took away. */
function standing(moments: readonly number[], revokedAt: number | undefined): number[] {
  return [...new Set(moments)]
    .filter((at) => revokedAt === undefined || at > revokedAt)
    .sort((left, right) => left - right);
}

function earlierPractice(a: PracticeState, b: PracticeState): PracticeState {
  return { finishedAt: Math.min(a.finishedAt, b.finishedAt) };
}

function laterCheck(a: CheckState, b: CheckState): CheckState {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return a.by >= b.by ? a : b;
}

function both<T>(a: T | undefined, b: T | undefined, join: (a: T, b: T) => T): T | undefined {
  if (a === undefined) return b;
  return b === undefined ? a : join(a, b);
}

function mergeEntries<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  join: (a: T, b: T) => T,
): Readonly<Record<string, T>> {
  // Entries, not property reads: a lesson called "constructor" must not find Object's own.
  const merged = new Map(Object.entries(a));
  for (const [key, value] of Object.entries(b)) {
    const present = merged.get(key);
    merged.set(key, present === undefined ? value : join(present, value));
  }
  return Object.fromEntries(merged);
}
