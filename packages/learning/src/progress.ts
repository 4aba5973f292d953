import type { CourseState } from './course-state.js';

/** What the rules need to know of a course version: its lessons, in the author's order. */
export interface CourseOutline {
  readonly lessonIds: readonly string[];
}

export type LessonStatus = 'new' | 'started' | 'finished';

export type ResumePoint =
  { readonly at: 'lesson'; readonly lessonId: string } | { readonly at: 'quiz' } | { readonly at: 'done' };

export function lessonStatus(state: CourseState, lessonId: string): LessonStatus {
  const lesson = Object.hasOwn(state.lessons, lessonId) ? state.lessons[lessonId] : undefined;
  if (!lesson) return 'new';
  return lesson.finishedAt === undefined ? 'started' : 'finished';
}

export function finishedLessons(outline: CourseOutline, state: CourseState): number {
  return outline.lessonIds.filter((id) => lessonStatus(state, id) === 'finished').length;
}

/**
 * Where to go on: the lesson touched last while it is unfinished, else the next unfinished one after it,
 * else the first unfinished one, then the quiz. Lessons that a course no longer has are ignored.
 */
export function resumePoint(outline: CourseOutline, state: CourseState): ResumePoint {
  const { lessonIds } = outline;
  const last = lastTouched(outline, state);
  const fromLast = [...lessonIds.slice(last), ...lessonIds.slice(0, last)];
  const lessonId = fromLast.find((id) => lessonStatus(state, id) !== 'finished');
  if (lessonId !== undefined) return { at: 'lesson', lessonId };
  return state.quiz?.passes[0] === undefined ? { at: 'quiz' } : { at: 'done' };
}

function lastTouched(outline: CourseOutline, state: CourseState): number {
  let last = 0;
  let latest = -Infinity;
  outline.lessonIds.forEach((id, index) => {
    const touchedAt = Object.hasOwn(state.lessons, id) ? state.lessons[id]?.touchedAt : undefined;
    if (touchedAt !== undefined && touchedAt >= latest) {
      latest = touchedAt;
      last = index;
    }
  });
  return last;
}

/** How a completion came about: by all that invariant 14 asks, or by the final quiz alone where a rule admitted it. */
export const completionBases = ['lessons', 'quiz_alone'] as const;
export type CompletionBasis = (typeof completionBases)[number];

/** The earliest completion, on whatever basis. */
export function completedAt(outline: CourseOutline, state: CourseState): number | null {
  const times = completionBases.flatMap((basis) => completedBy(basis, outline, state) ?? []);
  return times.length > 0 ? Math.min(...times) : null;
}

/**
 * Lessons: every lesson finished and the final quiz passed; the time is the later of the two. The quiz alone: the
 * first pass of an attempt that was admitted without lessons. Each is derived for itself, because what counts under
 * one programme need not count under another.
 */
export function completedBy(
  basis: CompletionBasis,
  outline: CourseOutline,
  state: CourseState,
): number | null {
  if (basis === 'quiz_alone') return state.quiz?.alone?.[0] ?? null;
  let latest = state.quiz?.passes[0];
  if (latest === undefined) return null;
  for (const id of outline.lessonIds) {
    const finishedAt = Object.hasOwn(state.lessons, id) ? state.lessons[id]?.finishedAt : undefined;
    if (finishedAt === undefined) return null;
    latest = Math.max(latest, finishedAt);
  }
  return latest;
}

export interface CompletionEdge {
  readonly basis: CompletionBasis;
  readonly completedAt: number;
  /** The time believed until now, when a late fact moves a completion earlier. */
  readonly earlierThan: number | null;
}

/** What a change of state means for the completion on each basis: nothing, a new one, or an earlier time for it. */
export function completionEdges(
  outline: CourseOutline,
  before: CourseState,
  after: CourseState,
): CompletionEdge[] {
  return completionBases.flatMap((basis) => {
    const was = completedBy(basis, outline, before);
    const is = completedBy(basis, outline, after);
    return is === null || is === was ? [] : [{ basis, completedAt: is, earlierThan: was }];
  });
}
