import type { Course } from '../schema.js';
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
  return [...lost, ...idle, ...unsure, ...reviews, ...later];
}
