import { fold, type LearningRecord } from '@bdhvs/learning';
import { shippedCourses } from '@bdhvs/courses/content/index';
import { publicCourse } from '@bdhvs/courses';
import { courseVersionOf, type CourseVersion } from '../../courses/course-version.rules.js';
import type { Obligation } from '../obligation-source.js';
import { completionTime, daysBetween, homeOf, type HomeFacts } from './home.rules.js';
import type { MyCompletion, MyPin } from './my-learning.query.js';

const versions = new Map<string, CourseVersion>(
  shippedCourses.map((course, index) => [
    `v${index + 1}`,
    courseVersionOf({
      id: `v${index + 1}`,
      course_id: index + 1,
      slug: course.slug,
      number: 1,
      content: publicCourse(course),
    }),
  ]),
);
const lessonsOf = (courseId: number): readonly string[] =>
  versions.get(`v${courseId}`)?.rules.lessonIds ?? [];

const pin = (courseId: number, records: LearningRecord[] = []): MyPin => ({
  courseId,
  versionId: `v${courseId}`,
  enrolledAt: '2026-08-01T00:00:00Z',
  outdated: false,
  state: fold(records),
});
const finished = (courseId: number, place: number, at: number): LearningRecord => ({
  kind: 'lesson.finished',
  id: `${courseId}-${place}`,
  lessonId: lessonsOf(courseId)[place] ?? '',
  at,
});
const obliged = (courseId: number, more: Partial<Obligation> = {}): Obligation => ({
  ruleId: 1,
  quizAlone: false,
  programmeSlug: 'p',
  programmeName: 'Chương trình',
  mandateNumber: '12/KH-UBND',
  courseId,
  courseSlug: versions.get(`v${courseId}`)?.slug ?? 'ben-ngoai',
  courseName: 'Tên',
  external: false,
  dueOn: '2026-12-31',
  doneOn: null,
  reachedOn: null,
  ...more,
});
const completed = (courseId: number, completedAt: string, confirmed = true): MyCompletion => ({
  courseId,
  completedAt,
  effectiveOn: completedAt.slice(0, 10),
  confirmed,
});
const facts = (more: Partial<HomeFacts>): HomeFacts => ({
  today: '2026-11-22',
  obligations: [],
  pins: [],
  completions: [],
  versions,
  ...more,
});

describe('the home page', () => {
  it('shows what is due by urgency, what is done, and where to go on', () => {
    const home = homeOf(
      facts({
        obligations: [obliged(1), obliged(2, { dueOn: '2026-11-30' }), obliged(3, { doneOn: '2026-09-01' })],
        pins: [pin(1, [finished(1, 0, 1_000)]), pin(2), pin(3), pin(4)],
        completions: [completed(3, '2026-09-01T03:00:00.000Z')],
      }),
    );
    expect(home.due.map(({ slug, daysLeft }) => [slug, daysLeft])).toEqual([
      [versions.get('v2')?.slug, 8],
      [versions.get('v1')?.slug, 39],
    ]);
    expect(home.continue).toMatchObject({
      slug: versions.get('v1')?.slug,
      finishedLessons: 1,
      resume: { at: 'lesson', lessonId: lessonsOf(1)[1] },
      resumeLesson: { number: 2 },
    });
    expect(home.done).toMatchObject([
      { slug: versions.get('v3')?.slug, completedAt: '2026-09-01T03:00:00.000Z' },
    ]);
    expect(home.others).toMatchObject([{ slug: versions.get('v4')?.slug, dueOn: null, daysLeft: null }]);
  });

  it('counts the lessons and minutes that are left', () => {
    const version = versions.get('v1') as CourseVersion;
    const [first] = version.outline.lessons;
    const [course] = homeOf(facts({ pins: [pin(1, [finished(1, 0, 1_000)])] })).others;
    const all = version.outline.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
    expect(course).toMatchObject({
      lessonCount: version.outline.lessons.length,
      finishedLessons: 1,
      minutesLeft: all - (first?.minutes ?? 0),
    });
  });

  it('goes on with the course touched last, not with a complete one', () => {
    const pins = [
      pin(1, [finished(1, 0, 5_000)]),
      pin(2, [finished(2, 0, 9_000)]),
      pin(3, [finished(3, 0, 7_000)]),
    ];
    const home = homeOf(facts({ pins, completions: [completed(2, '2026-09-01T03:00:00.000Z')] }));
    expect(home.continue?.slug).toBe(versions.get('v3')?.slug);
    expect(homeOf(facts({ pins: [pin(1)] })).continue).toBeNull();
  });

  it('shows a course of two programmes once, with both reasons and the earliest due date still open', () => {
    const reasons = [
      obliged(1, { programmeSlug: 'a', dueOn: '2026-11-01', doneOn: '2026-10-01' }),
      obliged(1, { programmeSlug: 'b', dueOn: '2026-12-15' }),
    ];
    const home = homeOf(
      facts({
        obligations: reasons,
        pins: [pin(1)],
        completions: [completed(1, '2026-10-01T03:00:00.000Z')],
      }),
    );
    expect(home.due).toMatchObject([{ dueOn: '2026-12-15', completedAt: null }]);
    expect(home.due[0]?.reasons.map(({ programmeSlug }) => programmeSlug)).toEqual(['a', 'b']);
    expect(home.done).toEqual([]);
  });

  it('shows a course that is learned elsewhere, with its result that waits as pending', () => {
    const home = homeOf(facts({ obligations: [obliged(9, { external: true, reachedOn: '2026-10-10' })] }));
    expect(home.due).toMatchObject([
      { slug: 'ben-ngoai', external: true, courseVersionId: null, pending: true, resume: null },
    ]);
  });

  it('offers the final quiz alone where an open obligation admits it, and not once it is done', () => {
    const alone = (more: Partial<Obligation>) =>
      homeOf(facts({ obligations: [obliged(1, { quizAlone: true, ...more })], pins: [pin(1)] }));
    expect(alone({}).due[0]?.quizAlone).toBe(true);
    expect(alone({ quizAlone: false }).due[0]?.quizAlone).toBe(false);
    expect(alone({ doneOn: '2026-09-01' }).done[0]?.quizAlone).toBe(false);
  });

  it('says how many days are overdue', () => {
    expect(
      homeOf(facts({ obligations: [obliged(1, { dueOn: '2026-11-20' })], pins: [pin(1)] })).due[0]?.daysLeft,
    ).toBe(-2);
  });
});

describe('the time of a completion', () => {
  it.each<[string, Pick<Obligation, 'doneOn'>[], MyCompletion[], string | null]>([
    [
      'is the earliest one of a course that nobody demands',
      [],
      [completed(1, '2026-01-02T00:00:00.000Z'), completed(1, '2026-03-02T00:00:00.000Z')],
      '2026-01-02T00:00:00.000Z',
    ],
    [
      'is the one that fulfils the cycle',
      [{ doneOn: '2026-03-02' }],
      [completed(1, '2025-01-02T00:00:00.000Z'), completed(1, '2026-03-02T05:00:00.000Z')],
      '2026-03-02T05:00:00.000Z',
    ],
    [
      'is none while a cycle is open, whatever was completed before',
      [{ doneOn: null }],
      [completed(1, '2025-01-02T00:00:00.000Z')],
      null,
    ],
    [
      'is none for a result that is not confirmed',
      [],
      [completed(1, '2026-01-02T00:00:00.000Z', false)],
      null,
    ],
    ['is none where nothing was completed', [], [], null],
  ])('%s', (_, reasons, completions, expected) => {
    expect(completionTime(reasons, completions)).toBe(expected);
  });
});

describe('days between two dates', () => {
  it.each([
    ['2026-11-22', '2026-12-31', 39],
    ['2026-12-31', '2026-12-31', 0],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-03-01', '2026-02-28', -1],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});
