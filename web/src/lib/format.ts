import { language } from './i18n.js';
import { siteFromPage } from './site.js';

const TIME_ZONE = siteFromPage().timeZone;
/** A share of nobody: neither 0% nor 100%. */
export const NOTHING = '—';

const marks = () => (language.get() === 'en' ? { group: ',', decimal: '.' } : { group: '.', decimal: ',' });

/** 12234 → 12.234 */
export function formatNumber(value: number): string {
  const whole = Math.trunc(Math.abs(value)).toString();
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks().group);
  return value < 0 ? `-${grouped}` : grouped;
}

/**
 * 214 of 296 → "72,3%", half up. From the two counts, not from a rounded share: 0.40946 rounded to 0.4095 and
 * again to one decimal would print 41,0% instead of 40,9%.
 */
export function formatShare(part: number, whole: number): string {
  if (whole <= 0) return NOTHING;
  const tenths = Math.floor((2000 * part + whole) / (2 * whole));
  return `${formatNumber(Math.floor(tenths / 10))}${marks().decimal}${tenths % 10}%`;
}

/** "2026-12-31" → "31/12/2026"; the day as written, no time zone involved. */
export function formatDate(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-');
  return `${date}/${month}/${year}`;
}

const moment = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function partsOf(instant: string | Date): Record<string, string> {
  return Object.fromEntries(moment.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
}

/** The day of an instant where the product is used: 2026-11-22T18:00Z → "2026-11-23". */
export function dayOf(instant: string | Date): string {
  const { year, month, day } = partsOf(instant);
  return `${year}-${month}-${day}`;
}

/** 2026-11-22T09:20Z → "22/11/2026 16:20" */
export function formatDateTime(instant: string | Date): string {
  const { hour, minute } = partsOf(instant);
  return `${formatDate(dayOf(instant))} ${hour}:${minute}`;
}

export function formatTime(instant: string | Date): string {
  const { hour, minute } = partsOf(instant);
  return `${hour}:${minute}`;
}

/** For sentences that name both: "từ 16:20 ngày 22/11/2026". */
export function clockAndDay(instant: string | Date): { time: string; date: string } {
  return { time: formatTime(instant), date: formatDate(dayOf(instant)) };
}

/** Whole days from one day to another; negative when it is past. */
export function daysBetween(from: string, to: string): number {
  return Math.round(
    (Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / 86_400_000,
  );
}

/** "31/12/2026", "1-2-2026", "2026-12-31" → "2026-12-31"; null for a day that no calendar has. */
export function parseDate(text: string): string | null {
  const local = text.trim().match(/^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/);
  const iso = text.trim().match(/^(\d{4})-(\d{2})-(\d{2})$/);
  const [year, month, day] = local ? [local[3], local[2], local[1]] : iso ? [iso[1], iso[2], iso[3]] : [];
  if (!year || !month || !day) return null;
  const result = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const check = new Date(`${result}T00:00:00Z`);
  return Number.isNaN(check.getTime()) || check.toISOString().slice(0, 10) !== result ? null : result;
}

/** Today where the product is used. */
export function today(): string {
  return dayOf(new Date());
}

const DAY_MS = 86_400_000;

const shifted = (day: string, by: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);

/** Ends are kept as the first day that is out; people name the last day that is in. */
export function dayBefore(day: string): string {
  return shifted(day, -1);
}

export function dayAfter(day: string): string {
  return shifted(day, 1);
}
