import type { Course, Source } from '../schema.js';
import type { Finding } from './finding.js';
import { courseQuestions } from './texts.js';

export const MONTHS_STALE = 3;
export const MONTHS_STEADY = 12;

/** The same day of the month so many months later, or the last day of that month. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

const MARKED = { '[M-h': 'memory-high', '[M-m': 'memory-medium', '[F': 'found', '[found': 'found' } as const;

/** The facts mark how sure they are; a source may not make them surer. */
function markFindings({ id, citedAs, kind, mayGoStale }: Source): Finding[] {
  const where = 'sources';
  if (citedAs.includes('[M-l')) return [{ where, message: `${id} is too uncertain to be taught` }];
  const marked = Object.entries(MARKED).find(([mark]) => citedAs.includes(mark))?.[1];
  return [
    ...(marked !== undefined && marked !== kind
      ? [{ where, message: `${id} is marked as ${marked} in the facts and not as ${kind}` }]
      : []),
    ...(citedAs.includes('⏳') && !mayGoStale
      ? [{ where, message: `${id} may go stale (⏳) and is not marked so` }]
      : []),
  ];
}

/** What its author is unsure of may be taught with "Nếu máy hiện …", and may decide no answer by itself. */
function unsureFindings(course: Course): Finding[] {
  const unsure = new Set(course.sources.filter(({ kind }) => kind === 'memory-medium').map(({ id }) => id));
  const lessons = course.lessons
    .filter(({ cards }) => cards.every(({ variants }) => variants === undefined))
    .flatMap(({ id: where, sourceIds }) =>
      sourceIds
        .filter((id) => unsure.has(id))
        .map((id) => ({ where, message: `teaches ${id} as certain: no card says what may differ` })),
    );
  const questions = courseQuestions(course)
    .filter(
      ({ question: { sourceIds = [] } }) => sourceIds.length > 0 && sourceIds.every((id) => unsure.has(id)),
    )
    .map(({ where }) => ({ where, message: 'rests on nothing but what its author is unsure of' }));
  return [...lessons, ...questions];
}

/** A date of review that has not come yet says that nobody has looked. */
export function dateFindings(course: Course, today: string): Finding[] {
  return [
    { where: 'course', reviewedOn: course.reviewedOn },
    ...course.lessons.map(({ id, reviewedOn }) => ({ where: id, reviewedOn })),
    ...courseQuestions(course).map(({ where, question }) => ({ where, reviewedOn: question.reviewedOn })),
  ]
    .filter(({ reviewedOn }) => reviewedOn > today)
    .map(({ where, reviewedOn }) => ({
      where,
      message: `reviewed on ${reviewedOn}, which has not come yet`,
    }));
}

export function sourceFindings(course: Course): Finding[] {
  const byId = new Map(course.sources.map((source) => [source.id, source]));
  const cited = [
    ...course.lessons.map(({ id, sourceIds }) => ({ where: id, sourceIds })),
    ...courseQuestions(course).map(({ where, question }) => ({ where, sourceIds: question.sourceIds ?? [] })),
  ];
  const lost = cited.flatMap(({ where, sourceIds }) =>
    sourceIds
      .filter((id) => !byId.has(id))
      .map((id) => ({ where, message: `cites ${id}, which is no source of this course` })),
  );
  const idle = course.sources
    .filter(({ id }) => !cited.some(({ sourceIds }) => sourceIds.includes(id)))
    .map(({ id }) => ({ where: 'sources', message: `nothing cites ${id}` }));
  const unsure = course.sources
    .filter(({ kind, mayGoStale }) => kind === 'memory-medium' && !mayGoStale)
    .map(({ id }) => ({
      where: 'sources',
      message: `${id} is uncertain and is not marked as one that may go stale`,
    }));
  const reviews = course.lessons.flatMap(({ id, sourceIds, reviewedOn, reviewBy }) => {
    const months = sourceIds.some((sourceId) => byId.get(sourceId)?.mayGoStale)
      ? MONTHS_STALE
      : MONTHS_STEADY;
    const latest = monthsAfter(reviewedOn, months);
    return reviewBy > reviewedOn && reviewBy <= latest
      ? []
      : [{ where: id, message: `the next review is due after ${reviewedOn} and by ${latest}` }];
  });
  const dated = [
    ...course.lessons.map(({ id, reviewedOn }) => ({ where: id, reviewedOn })),
    ...courseQuestions(course).map(({ where, question }) => ({ where, reviewedOn: question.reviewedOn })),
  ];
  const later = dated
    .filter(({ reviewedOn }) => reviewedOn > course.reviewedOn)
    .map(({ where, reviewedOn }) => ({ where, message: `reviewed on ${reviewedOn}, later than the course` }));
  return [
    ...lost,
    ...idle,
    ...unsure,
    ...course.sources.flatMap(markFindings),
    ...unsureFindings(course),
    ...reviews,
    ...later,
  ];
}
