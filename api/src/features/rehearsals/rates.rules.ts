import type { RehearsalRates } from '@bdhvs/contracts/rehearsals';

/** A smaller group is told by no number: with four people one could guess who gave way. */
export const AT_LEAST = 5;

export interface RateRow {
  month: string;
  scenarioId: string;
  where: 'practice' | 'surprise';
  people: number;
  refused: number;
  askedSomeone: number;
  yielded: number;
}

/**
 * Small groups keep their line and lose their numbers. A scenario of a practice is named by its course, so it is only
 * listed once enough people answered it; before that it could be any word that somebody sent.
 */
export function suppressed(
  counted: readonly RateRow[],
  titles: ReadonlyMap<string, string>,
): RehearsalRates['items'] {
  return counted.flatMap((row): RehearsalRates['items'] => {
    const title = row.where === 'surprise' ? (titles.get(row.scenarioId) ?? null) : null;
    if (row.people >= AT_LEAST) return [{ ...row, title }];
    if (title === null) return [];
    return [{ ...row, title, people: null, refused: null, askedSomeone: null, yielded: null }];
  });
}

/** The first of so many months that end with this one, YYYY-MM. */
export function firstMonth(today: string, months: number): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month - months, 1)).toISOString().slice(0, 7);
}
