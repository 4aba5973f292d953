import type { RehearsalRates } from '@bdhvs/contracts/rehearsals';

export interface RehearsalMonth {
  /** "11/2026" */
  month: string;
  people: number;
  /** Refused, or asked somebody first. */
  firm: number;
}

/** One line a month, the newest first; groups too small to be shown are in none of the sums. */
export function monthsOf(items: RehearsalRates['items']): RehearsalMonth[] {
  const months = new Map<string, RehearsalMonth>();
  for (const { month, people, refused, askedSomeone } of items) {
    if (people === null || people === 0) continue;
    const sum = months.get(month) ?? { month: `${month.slice(5)}/${month.slice(0, 4)}`, people: 0, firm: 0 };
    months.set(month, {
      ...sum,
      people: sum.people + people,
      firm: sum.firm + (refused ?? 0) + (askedSomeone ?? 0),
    });
  }
  return [...months.entries()].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, month]) => month);
}
