/** What somebody answered: what they say of themselves, or what they tapped. */
export type EntryAnswer = 'can' | 'unsure' | 'cannot' | { readonly tapped: string | null };

export interface EntryQuestionForRules {
  readonly id: string;
  readonly about: readonly string[];
  /** Only where a picture is tapped. */
  readonly right?: string;
}

export interface EntryCourseForRules {
  readonly slug: string;
  readonly unknown: string;
  readonly unsure: string;
  readonly after: readonly string[];
}

export type EntryLevel = 'beginner' | 'some' | 'able';

export interface Recommendation {
  readonly level: EntryLevel;
  /** What to learn, the first thing first, each with the reason. */
  readonly courses: readonly { readonly slug: string; readonly reason: string }[];
  /** What was answered as known: nobody is kept from it. */
  readonly known: readonly string[];
}

const NEED = { can: 0, unsure: 1, cannot: 2 } as const;

function needOf(question: EntryQuestionForRules, answer: EntryAnswer | undefined): number {
  if (answer === undefined) return NEED.cannot;
  if (typeof answer === 'string') return NEED[answer];
  return answer.tapped !== null && answer.tapped === question.right ? NEED.can : NEED.cannot;
}

/**
 * What to learn first, from the answers alone: the greatest need first, but never before what it stands on. A question
 * left out counts as not known. The order of the courses, as their author wrote it, decides between equals.
 */
export function recommend(
  questions: readonly EntryQuestionForRules[],
  courses: readonly EntryCourseForRules[],
  answers: Readonly<Record<string, EntryAnswer>>,
): Recommendation {
  const needs = questions.map((question) => {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    return { about: question.about, need: needOf(question, answer) };
  });
  const needOfCourse = (slug: string): number =>
    Math.max(0, ...needs.filter(({ about }) => about.includes(slug)).map(({ need }) => need));
  const wanted = courses.filter(({ slug }) => needOfCourse(slug) > 0);
  const ordered: EntryCourseForRules[] = [];
  const place = (course: EntryCourseForRules): void => {
    if (ordered.includes(course)) return;
    for (const before of wanted) if (course.after.includes(before.slug)) place(before);
    ordered.push(course);
  };
  for (const need of [NEED.cannot, NEED.unsure])
    for (const course of wanted) if (needOfCourse(course.slug) === need) place(course);
  const share = needs.filter(({ need }) => need === 0).length / Math.max(1, needs.length);
  return {
    level: share >= 0.75 ? 'able' : share >= 0.375 ? 'some' : 'beginner',
    courses: ordered.map(({ slug, unknown, unsure }) => ({
      slug,
      reason: needOfCourse(slug) === NEED.cannot ? unknown : unsure,
    })),
    known: courses.filter(({ slug }) => needOfCourse(slug) === 0).map(({ slug }) => slug),
  };
}
