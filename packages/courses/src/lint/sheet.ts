import type { Source } from '../schema.js';
import type { Finding } from './finding.js';
import { textFindings } from './language.js';
import { MONTHS_STALE, MONTHS_STEADY, monthsAfter } from './sources.js';
import type { CourseText } from './texts.js';

/** What ships beside the courses (entry check, rehearsals, skills) keeps the rules that lessons keep. */
export interface Sheet {
  sources: readonly Source[];
  reviewedOn: string;
  reviewBy: string;
  texts: readonly CourseText[];
  cited: readonly { where: string; sourceIds: readonly string[] }[];
}

export function lintSheet({ sources, reviewedOn, reviewBy, texts, cited }: Sheet): Finding[] {
  const known = new Set(sources.map(({ id }) => id));
  const addresses = new Set(
    sources.flatMap(({ url }) => (url === undefined ? [] : [url.replace(/\/+$/u, '')])),
  );
  const lost = cited.flatMap(({ where, sourceIds }) =>
    sourceIds
      .filter((id) => !known.has(id))
      .map((id) => ({ where, message: `cites ${id}, which is no source here` })),
  );
  const bare = cited
    .filter(({ sourceIds }) => sourceIds.length === 0)
    .map(({ where }) => ({ where, message: 'names no source' }));
  const idle = sources
    .filter(({ id }) => !cited.some(({ sourceIds }) => sourceIds.includes(id)))
    .map(({ id }) => ({ where: 'sources', message: `nothing cites ${id}` }));
  const latest = monthsAfter(
    reviewedOn,
    sources.some(({ mayGoStale }) => mayGoStale) ? MONTHS_STALE : MONTHS_STEADY,
  );
  const review =
    reviewBy > reviewedOn && reviewBy <= latest
      ? []
      : [{ where: 'reviewBy', message: `the next review is due after ${reviewedOn} and by ${latest}` }];
  return [...lost, ...bare, ...idle, ...review, ...texts.flatMap((text) => textFindings(text, addresses))];
}

/** Ids that stand twice, where each must be the only one. */
export const doubles = (where: string, ids: readonly string[]): Finding[] =>
  [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
    where,
    message: `${id} stands twice`,
  }));
