import type { CourseOutline as OutlineForRules } from '@bdhvs/learning';
import type { CourseOutline } from '@bdhvs/contracts/courses';
import type { PublicCourse, PublicQuestion, QuizKeys } from '@bdhvs/courses';

/** A published version as it is kept in memory: it never changes, so everything derived from it is made once. */
export interface CourseVersion {
  readonly id: string;
  readonly courseId: number;
  readonly slug: string;
  readonly number: number;
  readonly content: PublicCourse;
  readonly rules: OutlineForRules;
  readonly outline: CourseOutline;
  /** The questions of each lesson's check with their options, to tell a real answer from an invented one. */
  readonly checks: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
  /** The screens of its practice, by the practice’s id. */
  readonly practices: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The questions of the final quiz with their keys. Stays on the server. */
export interface FinalQuiz {
  readonly drawn: number;
  readonly passMark: number;
  readonly attemptLimit: number | null;
  readonly coolDownMinutes: number;
  readonly questions: ReadonlyMap<string, PublicQuestion>;
  readonly keys: QuizKeys;
}

export type PublicLesson = PublicCourse['lessons'][number];

export interface CourseVersionRow {
  id: string;
  course_id: number;
  slug: string;
  number: number;
  content: PublicCourse;
}

export function courseVersionOf(row: CourseVersionRow): CourseVersion {
  const { content } = row;
  return {
    id: row.id,
    courseId: row.course_id,
    slug: row.slug,
    number: row.number,
    content,
    rules: { lessonIds: content.lessons.map((lesson) => lesson.id) },
    outline: outlineOf(row),
    checks: new Map(
      content.lessons.map((lesson) => [
        lesson.id,
        new Map(
          lesson.check.map((question) => [question.id, new Set(question.options.map((option) => option.id))]),
        ),
      ]),
    ),
    practices: new Map(
      content.simulation
        ? [[content.simulation.id, new Set(content.simulation.screens.map((screen) => screen.id))]]
        : [],
    ),
  };
}

function outlineOf({ id, course_id, slug, number, content }: CourseVersionRow): CourseOutline {
  const { drawn, passMark, attemptLimit, coolDownMinutes } = content.finalQuiz;
  return {
    courseVersionId: id,
    courseId: String(course_id),
    slug,
    number,
    title: content.title,
    summary: content.summary,
    icon: content.icon,
    minutes: content.minutes,
    reviewedOn: content.reviewedOn,
    lessons: content.lessons.map(({ id: lessonId, title, outcome, minutes }) => ({
      id: lessonId,
      title,
      outcome,
      minutes,
    })),
    practice: practiceOf(content),
    finalQuiz: { drawn, passMark, attemptLimit, coolDownMinutes },
  };
}

function practiceOf({ simulation }: PublicCourse): CourseOutline['practice'] {
  if (!simulation) return null;
  const { id, title, minutes, device } = simulation;
  return { id, title, minutes, device };
}

/** The practice alone: it is fetched when somebody opens it, and no lesson waits for it. */
export function practiceForBrowsers({
  id,
  slug,
  content,
}: CourseVersion): Record<string, unknown> | undefined {
  return content.simulation && { courseVersionId: id, courseSlug: slug, practice: content.simulation };
}

/** What a browser gets of a version: the pool stays behind, its questions come one draw at a time with an attempt. */
export function contentForBrowsers(version: CourseVersion): Record<string, unknown> {
  const { finalQuiz: _pool, ...content } = version.content;
  return { ...version.outline, ...content, finalQuiz: version.outline.finalQuiz };
}

/** One lesson with the sources it cites: enough to learn it, light enough for a slow line. */
export function lessonForBrowsers(
  version: CourseVersion,
  lessonId: string,
): Record<string, unknown> | undefined {
  const lesson = version.content.lessons.find((candidate) => candidate.id === lessonId);
  if (!lesson) return undefined;
  const cited = new Set([
    ...lesson.sourceIds,
    ...lesson.check.flatMap((question) => question.sourceIds ?? []),
  ]);
  return {
    courseVersionId: version.id,
    courseSlug: version.slug,
    ...lesson,
    sources: version.content.sources.filter((source) => cited.has(source.id)),
  };
}
