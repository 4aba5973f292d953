import type { Home, HomeCourse } from '@bdhvs/contracts/learning';
import { finishedLessons, lessonStatus, resumePoint } from '@bdhvs/learning';
import type { CourseVersion } from '../../courses/course-version.rules.js';
import type { Obligation } from '../obligation-source.js';
import type { MyCompletion, MyPin } from './my-learning.query.js';

export interface HomeFacts {
  readonly today: string;
  readonly obligations: readonly Obligation[];
  readonly pins: readonly MyPin[];
  readonly completions: readonly MyCompletion[];
  /** By version id: every version that is pinned. */
  readonly versions: ReadonlyMap<string, CourseVersion>;
}

interface Placed {
  readonly course: HomeCourse;
  readonly obliged: boolean;
}

/** The home page: what is due, what to go on with, what is done. */
export function homeOf(facts: HomeFacts): Home {
  const placed = placedCourses(facts);
  const open = placed.filter(({ course }) => course.completedAt === null);
  const touched = open.filter(({ course }) => course.lastTouchedAt !== null);
  const latest = touched.sort((a, b) =>
    (a.course.lastTouchedAt ?? '') < (b.course.lastTouchedAt ?? '') ? 1 : -1,
  )[0];
  return {
    today: facts.today,
    continue: latest?.course ?? null,
    due: open
      .filter(({ obliged }) => obliged)
      .map(({ course }) => course)
      .sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : (a.dueOn ?? '') > (b.dueOn ?? '') ? 1 : 0)),
    others: open.filter(({ obliged }) => !obliged).map(({ course }) => course),
    done: placed.filter(({ course }) => course.completedAt !== null).map(({ course }) => course),
  };
}

function placedCourses({ today, obligations, pins, completions, versions }: HomeFacts): Placed[] {
  const byCourse = new Map<number, Obligation[]>();
  for (const obligation of obligations) {
    const list = byCourse.get(obligation.courseId);
    if (list) list.push(obligation);
    else byCourse.set(obligation.courseId, [obligation]);
  }
  const pinOf = new Map(pins.map((pin) => [pin.courseId, pin]));
  const courseIds = new Set([...byCourse.keys(), ...pinOf.keys()]);
  return [...courseIds].flatMap((courseId) => {
    const reasons = byCourse.get(courseId) ?? [];
    const pin = pinOf.get(courseId);
    const version = pin && versions.get(pin.versionId);
    const course = courseOf({
      today,
      reasons,
      pin,
      version,
      completions: completions.filter((one) => one.courseId === courseId),
    });
    return course ? [{ course, obliged: reasons.length > 0 }] : [];
  });
}

interface OneCourse {
  readonly today: string;
  readonly reasons: readonly Obligation[];
  readonly pin: MyPin | undefined;
  readonly version: CourseVersion | undefined;
  readonly completions: readonly MyCompletion[];
}

/** A course on somebody's page, or undefined when there is neither an obligation nor a version to show. */
export function courseOf({ today, reasons, pin, version, completions }: OneCourse): HomeCourse | undefined {
  const [reason] = reasons;
  const slug = version?.slug ?? reason?.courseSlug;
  const name = version?.outline.title ?? reason?.courseName;
  if (slug === undefined || name === undefined) return undefined;
  const lessons = version?.outline.lessons ?? [];
  const left = pin ? lessons.filter(({ id }) => lessonStatus(pin.state, id) !== 'finished') : lessons;
  const touches = pin ? Object.values(pin.state.lessons).map((lesson) => lesson.touchedAt) : [];
  const resume = version && pin ? resumePoint(version.rules, pin.state) : null;
  const lesson = resume?.at === 'lesson' ? lessons.findIndex(({ id }) => id === resume.lessonId) : -1;
  const completedAt = completionTime(reasons, completions);
  // Several programmes give one obligation: the earliest due date of those still open, else of all.
  const open = reasons.filter(({ doneOn }) => doneOn === null);
  const dueOn = (open.length > 0 ? open : reasons).map((one) => one.dueOn).sort()[0] ?? null;
  return {
    slug,
    name,
    icon: version?.outline.icon ?? null,
    external: version === undefined && (reason?.external ?? false),
    courseVersionId: version?.id ?? null,
    lessonCount: lessons.length,
    finishedLessons: version && pin ? finishedLessons(version.rules, pin.state) : 0,
    minutes: version?.outline.minutes ?? 0,
    minutesLeft: left.reduce((sum, lesson) => sum + lesson.minutes, 0),
    resume,
    resumeLesson: lesson < 0 ? null : { number: lesson + 1, title: lessons[lesson]?.title ?? '' },
    lastTouchedAt: touches.length > 0 ? new Date(Math.max(...touches)).toISOString() : null,
    completedAt,
    pending:
      completedAt === null &&
      (open.some(({ reachedOn }) => reachedOn !== null) || completions.some(({ confirmed }) => !confirmed)),
    reasons: reasons.map(({ programmeSlug, programmeName, mandateNumber }) => ({
      programmeSlug,
      programmeName,
      mandateNumber,
    })),
    dueOn,
    daysLeft: dueOn === null ? null : daysBetween(today, dueOn),
    quizAlone: version !== undefined && open.some((one) => one.quizAlone),
  };
}

/**
 * When the course was completed, as far as it counts now: where it is obligatory, a completion must fulfil every
 * cycle that asks for it; one of an earlier cycle does not make this one look done.
 */
export function completionTime(
  reasons: readonly Pick<Obligation, 'doneOn'>[],
  completions: readonly Pick<MyCompletion, 'completedAt' | 'effectiveOn' | 'confirmed'>[],
): string | null {
  const confirmed = completions.filter((completion) => completion.confirmed);
  if (reasons.some(({ doneOn }) => doneOn === null)) return null;
  const doneOn = reasons
    .map((reason) => reason.doneOn ?? '')
    .sort()
    .at(-1);
  const fulfilling = confirmed.find(({ effectiveOn }) => effectiveOn === doneOn) ?? confirmed[0];
  if (fulfilling) return new Date(fulfilling.completedAt).toISOString();
  return doneOn ? `${doneOn}T00:00:00.000Z` : null;
}

/** Whole days between two dates, negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
