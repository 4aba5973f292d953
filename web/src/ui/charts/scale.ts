import { daysBetween } from '../../lib/format.js';

/** A point of a trend: of those obliged that day, how many had completed by its end. */
export interface TrendPoint {
  day: string;
  part: number;
  whole: number;
}

export interface MonthBand {
  /** First day of it that is drawn. */
  from: string;
  month: number;
  /** Where it begins and where its name stands, as parts of the axis, 0 to 1. */
  start: number;
  middle: number;
  named: boolean;
}

/** Where a day stands between the first and the last one of an axis, 0 to 1. */
export function dayScale(from: string, to: string): (day: string) => number {
  const span = Math.max(1, daysBetween(from, to));
  return (day) => Math.min(1, Math.max(0, daysBetween(from, day) / span));
}

/** The part of a whole as 0 to 1; undefined where there is nobody to count. */
export function partOf({ part, whole }: { part: number; whole: number }): number | undefined {
  return whole > 0 ? Math.min(1, part / whole) : undefined;
}

/**
 * The months that an axis goes through. With many of them every second, third … is named, so that names never run
 * into each other; a sliver of a month at an end has no room for its name.
 */
export function monthBands(from: string, to: string, atMost = 8): MonthBand[] {
  const at = dayScale(from, to);
  const firsts: string[] = [];
  for (let day = from; day <= to; day = firstOfNext(day)) firsts.push(day);
  const step = Math.ceil(firsts.length / atMost);
  return firsts.map((first, index) => {
    const start = at(first);
    const next = firsts[index + 1];
    const end = next ? at(next) : 1;
    const width = end - start;
    return {
      from: first,
      month: Number(first.slice(5, 7)),
      start,
      middle: (start + end) / 2,
      named: index % step === 0 && width > 0.5 / Math.max(atMost, firsts.length),
    };
  });
}

function firstOfNext(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month === 12
    ? `${year + 1}-01-01`
    : `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-01`;
}

/** From the first day of the plan to its due day, or to the day looked at when that lies behind it. */
export function trendSpan(opensOn: string, dueOn: string, asOf: string): { from: string; to: string } {
  const to = asOf > dueOn ? asOf : dueOn;
  return { from: opensOn < asOf ? opensOn : asOf, to: to > opensOn ? to : opensOn };
}
