import type { CourseDetail, CourseOutline } from '@bdhvs/contracts/courses';
import type { CourseProgress } from '@bdhvs/contracts/learning';
import { guest } from '../../../lib/guest.js';

type Read = <T extends object>(path: string) => Promise<T>;

/**
 * A course as the guest of this device has it: the outline that anybody may read, in the version that was begun.
 * How far they are lies on the device and is laid over it where it is shown, by the same rules as for everybody.
 */
export async function guestProgress(slug: string, read: Read): Promise<CourseProgress> {
  const detail = await read<CourseDetail>(`/courses/${encodeURIComponent(slug)}`);
  const begun = guest.get()?.pins[slug];
  const outline =
    begun && begun !== detail.courseVersionId
      ? await read<CourseOutline>(`/course-versions/${begun}/outline`)
      : detail.outline;
  const { drawn = 0, passMark = 0, attemptLimit = null } = outline?.finalQuiz ?? {};
  const practice = outline?.practice ?? null;
  const minutes = outline?.minutes ?? detail.minutes ?? 0;
  return {
    slug: detail.slug,
    name: outline?.title ?? detail.name,
    icon: outline?.icon ?? detail.icon,
    external: detail.origin === 'external',
    courseVersionId: outline?.courseVersionId ?? null,
    lessonCount: outline?.lessons.length ?? 0,
    finishedLessons: 0,
    minutes,
    minutesLeft: minutes,
    resume: null,
    resumeLesson: null,
    lastTouchedAt: null,
    completedAt: null,
    pending: false,
    reasons: [],
    dueOn: null,
    daysLeft: null,
    quizAlone: false,
    lessons: (outline?.lessons ?? []).map((lesson) => ({ ...lesson, status: 'new', finishedAt: null })),
    practice: practice && {
      id: practice.id,
      title: practice.title,
      minutes: practice.minutes,
      finishedAt: null,
    },
    quiz: outline && {
      questions: drawn,
      passMark,
      passed: false,
      bestPercent: null,
      openAttemptId: null,
      attemptsUsed: 0,
      attemptsLeft: attemptLimit,
      nextAttemptAt: null,
    },
    state: { lessons: {} },
  };
}
