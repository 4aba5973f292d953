import type { Cell } from './sheet/grid.js';
import { cleanText, foldKey } from './text.rules.js';

export type ParsedDate =
  | { kind: 'empty' }
  | { kind: 'date'; date: string }
  | { kind: 'year'; year: number }
  | { kind: 'impossible'; text: string; why: 'unreadable' | 'calendar' | 'range' };

const NOTHING = new Set(['', '-', '--', '...', 'không', 'không rõ', 'không có', 'chưa rõ', 'x']);
const DAY_1_OF_EXCEL = Date.UTC(1899, 11, 30);

export function isoDate(year: number, month: number, day: number): string | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  const exists =
    moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  return exists ? moment.toISOString().slice(0, 10) : null;
}

/** Excel counts days from 30/12/1899; a file saved on an old Mac counts from 1904. */
export function dateOfSerial(serial: number, from1904 = false): string {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  // Excel believes that 29/2/1900 existed: serials before it are one day off.
  return new Date(DAY_1_OF_EXCEL + (days < 60 && !from1904 ? days + 1 : days) * 86_400_000)
    .toISOString()
    .slice(0, 10);
}

/**
 * A date as people type it. `lastYear` bounds what a year may be and decides the century of two digits:
 * "1-7-85" was 1985, because 2085 has not come.
 */
export function parseDate(cell: Cell | undefined, lastYear: number): ParsedDate {
  const text = cleanText(cell?.text ?? '');
  if (NOTHING.has(text.toLowerCase())) return { kind: 'empty' };
  const parts = cell?.kind === 'number' ? partsOfNumber(text, lastYear) : partsOfText(text);
  if (!parts) return { kind: 'impossible', text, why: 'unreadable' };
  const year = parts.year < 100 ? centuryOf(parts.year, lastYear) : parts.year;
  if (year < 1900 || year > lastYear) return { kind: 'impossible', text: readable(text), why: 'range' };
  if (parts.month === null) return { kind: 'year', year };
  if (parts.day === null)
    return parts.month >= 1 && parts.month <= 12
      ? { kind: 'year', year }
      : { kind: 'impossible', text, why: 'calendar' };
  const date = isoDate(year, parts.month, parts.day);
  return date ? { kind: 'date', date } : { kind: 'impossible', text: readable(text), why: 'calendar' };
}

interface Parts {
  year: number;
  month: number | null;
  day: number | null;
}

function centuryOf(twoDigits: number, lastYear: number): number {
  return 2000 + twoDigits <= lastYear ? 2000 + twoDigits : 1900 + twoDigits;
}

function partsOfText(text: string): Parts | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+Z?)?$/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const words = /^(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})$/.exec(foldKey(text));
  const usual = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})(?: [\d:]+)?$/.exec(text) ?? words;
  if (usual) return { day: Number(usual[1]), month: Number(usual[2]), year: Number(usual[3]) };
  const month = /^(\d{1,2})\s*[-/.]\s*(\d{4})$/.exec(text);
  if (month) return { day: null, month: Number(month[1]), year: Number(month[2]) };
  const year = /^(?:nam |năm )?(\d{4})$/i.exec(text);
  if (year) return { year: Number(year[1]), month: null, day: null };
  return /^\d{7,8}$/.test(text) ? partsOfDigits(text) : null;
}

/** A number may be a year, a day count of Excel whose format was lost, or ddMMyyyy that lost its first 0. */
function partsOfNumber(text: string, lastYear: number): Parts | null {
  if (/^\d{7,8}$/.test(text)) return partsOfDigits(text);
  const value = Number(text);
  if (!Number.isFinite(value)) return null;
  if (Number.isInteger(value) && value >= 1900 && value <= lastYear)
    return { year: value, month: null, day: null };
  if (value < 3000 || value > 73_050) return null;
  const [year, month, day] = dateOfSerial(value).split('-').map(Number);
  return { year: year ?? 0, month: month ?? 0, day: day ?? 0 };
}

function partsOfDigits(digits: string): Parts {
  const padded = digits.padStart(8, '0');
  const dayFirst = {
    day: Number(padded.slice(0, 2)),
    month: Number(padded.slice(2, 4)),
    year: Number(padded.slice(4)),
  };
  const yearFirst = {
    year: Number(padded.slice(0, 4)),
    month: Number(padded.slice(4, 6)),
    day: Number(padded.slice(6)),
  };
  return isoDate(dayFirst.year, dayFirst.month, dayFirst.day) && dayFirst.year >= 1900 ? dayFirst : yearFirst;
}

function readable(text: string): string {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return iso ? `${iso[3]}/${iso[2]}/${iso[1]}` : text;
}
