import { monthsAfter, MONTHS_STALE, MONTHS_STEADY } from '../lint/sources.js';
import type { Course, Question } from '../schema.js';

/** Days ahead in which something that is due soon is already shown. */
const SOON_DAYS = 30;

export interface StaleFact {
  part: 'lesson' | 'check' | 'question' | 'source';
  id: string;
  title: string;
  /** The lesson by its place from 1, where there is one. */
  lesson: number | null;
  reviewedOn: string;
  /** The last day on which it is still taken as reviewed. */
  reviewBy: string;
  /** Sources behind it that change (⏳), by their labels. */
  sources: string[];
}

/** Everything of a course with the day by which somebody must look at it again, the earliest first. */
export function reviewDates(course: Course): StaleFact[] {
  const sources = new Map(course.sources.map((source) => [source.id, source]));
  const changing = (ids: readonly string[] = []): string[] =>
    ids.flatMap((id) => {
      const source = sources.get(id);
      return source?.mayGoStale ? [source.label] : [];
    });
  const questionFact = (part: 'check' | 'question', question: Question, lesson: number | null): StaleFact => {
    const behind = changing(question.sourceIds);
    return {
      part,
      id: question.id,
      title: question.prompt,
      lesson,
      reviewedOn: question.reviewedOn,
      reviewBy: monthsAfter(question.reviewedOn, behind.length > 0 ? MONTHS_STALE : MONTHS_STEADY),
      sources: behind,
    };
  };
  const facts: (StaleFact & { cites: readonly string[] })[] = [
    ...course.lessons.flatMap((lesson, index) => [
      {
        part: 'lesson' as const,
        id: lesson.id,
        title: lesson.title,
        lesson: index + 1,
        reviewedOn: lesson.reviewedOn,
        reviewBy: lesson.reviewBy,
        sources: changing(lesson.sourceIds),
        cites: lesson.sourceIds,
      },
      ...lesson.check.map((question) => ({
        ...questionFact('check', question, index + 1),
        cites: question.sourceIds ?? [],
      })),
    ]),
    ...course.finalQuiz.pool.map((question) => ({
      ...questionFact('question', question, null),
      cites: question.sourceIds ?? [],
    })),
  ];
  // A source has no date of its own: it is due with the first of what rests on it.
  const sourceFacts = course.sources
    .filter(({ mayGoStale }) => mayGoStale)
    .flatMap((source): StaleFact[] => {
      const [first] = facts.filter(({ cites }) => cites.includes(source.id)).sort(byDate);
      if (!first) return [];
      const { reviewedOn, reviewBy } = first;
      return [
        {
          part: 'source',
          id: source.id,
          title: source.label,
          lesson: null,
          reviewedOn,
          reviewBy,
          sources: [],
        },
      ];
    });
  return [...facts.map(({ cites: _cites, ...fact }) => fact), ...sourceFacts].sort(byDate);
}

const byDate = (a: Pick<StaleFact, 'reviewBy'>, b: Pick<StaleFact, 'reviewBy'>): number =>
  a.reviewBy < b.reviewBy ? -1 : a.reviewBy > b.reviewBy ? 1 : 0;

/** What is past its date on that day, and what will be within a month. */
export function staleFacts(course: Course, today: string): StaleFact[] {
  const until = new Date(Date.parse(`${today}T00:00:00Z`) + SOON_DAYS * 86_400_000)
    .toISOString()
    .slice(0, 10);
  return reviewDates(course).filter(({ reviewBy }) => reviewBy <= until);
}
