import type { CompletionCounts } from '@bdhvs/contracts/reports';
import type { Counts } from '../shares/tally.rules.js';

/** n / N with four decimals, half up, in whole numbers so that no binary fraction tips it; null where N is 0. */
export function shareOf(n: number, of: number): number | null {
  if (of === 0) return null;
  return Math.floor((2 * n * 10_000 + of) / (2 * of)) / 10_000;
}

export function countsOf(counts: Counts): CompletionCounts {
  return {
    obliged: counts.obliged,
    completed: counts.done,
    pending: counts.reached - counts.done,
    exempt: counts.exempt,
    unresolved: counts.unresolved,
    share: shareOf(counts.done, counts.obliged),
    shareRaw: shareOf(counts.done + counts.doneExempt, counts.obliged + counts.exempt),
  };
}

/** Who has still to learn: waiting for review is not left. */
export function leftOf(counts: Pick<CompletionCounts, 'obliged' | 'completed' | 'pending'>): number {
  return counts.obliged - counts.completed - counts.pending;
}

/** "72,3%", half up from the people counted, not from a rounded share; "—" where nobody is obliged. */
export function percentInWords(n: number, of: number): string {
  if (of === 0) return '—';
  const tenths = Math.floor((2 * n * 1_000 + of) / (2 * of));
  return `${Math.floor(tenths / 10)},${tenths % 10}%`;
}

/** 22/11/2026 16:20, as on the screens. */
export function momentInWords(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return parts.format(moment).replace(', ', ' ');
}

/** 31/12/2026 */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** The last days of the months from `from` to `to`, the last one being `to` itself; at most `limit`, the latest ones. */
export function monthEnds(from: string, to: string, limit = 36): { key: string; day: string }[] {
  const ends: { key: string; day: string }[] = [];
  let [year, month] = to.split('-').map(Number) as [number, number];
  const first = from < to ? from.slice(0, 7) : to.slice(0, 7);
  for (let key = to.slice(0, 7); key >= first && ends.length < limit;) {
    const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
    ends.unshift({ key, day: last < to ? last : to });
    month -= 1;
    if (month === 0) [year, month] = [year - 1, 12];
    key = `${year}-${String(month).padStart(2, '0')}`;
  }
  return ends;
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

export interface Pace {
  neededPerWeek: number | null;
  lastFourWeeks: number;
  onTrack: boolean;
}

/** How many people a week must finish to be done in time, beside how many did over the last four weeks. */
export function paceOf(left: number, daysLeft: number, finishedInFourWeeks: number): Pace {
  const lastFourWeeks = Math.floor((finishedInFourWeeks + 2) / 4);
  if (left === 0) return { neededPerWeek: null, lastFourWeeks, onTrack: true };
  if (daysLeft <= 0) return { neededPerWeek: null, lastFourWeeks, onTrack: false };
  const neededPerWeek = Math.ceil((left * 7) / daysLeft);
  return { neededPerWeek, lastFourWeeks, onTrack: lastFourWeeks >= neededPerWeek };
}
