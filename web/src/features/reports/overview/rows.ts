import type { Sort } from '../../../ui/table.js';
import { leftOf, type Row } from '../data.js';

/** Fewer hidden rows than this are not worth a click. */
const WORTH_FOLDING = 3;
const SHOWN = 8;

/** Most people left first; among equals the lower share, and then the order in which the server names them. */
export function byPeopleLeft(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => leftOf(b) - leftOf(a) || (a.share ?? 2) - (b.share ?? 2));
}

export function folded(rows: readonly Row[]): { shown: Row[]; hidden: Row[] } {
  if (rows.length < SHOWN + WORTH_FOLDING) return { shown: [...rows], hidden: [] };
  return { shown: rows.slice(0, SHOWN), hidden: rows.slice(SHOWN) };
}

export interface Others {
  count: number;
  done: number;
  behind: number;
  left: number;
  empty: number;
}

/** What is said of the rows that are folded away. */
export function othersOf(hidden: readonly Row[]): Others {
  const empty = hidden.filter((row) => row.obliged === 0);
  const behind = hidden.filter((row) => leftOf(row) > 0);
  return {
    count: hidden.length,
    empty: empty.length,
    behind: behind.length,
    done: hidden.length - empty.length - behind.length,
    left: behind.reduce((sum, row) => sum + leftOf(row), 0),
  };
}

type Key = 'name' | 'obliged' | 'completed' | 'pending' | 'left' | 'exempt' | 'unresolved' | 'share' | 'raw';
const valueOf: Record<Key, (row: Row) => number | string | null> = {
  name: (row) => row.label,
  obliged: (row) => row.obliged,
  completed: (row) => row.completed,
  pending: (row) => row.pending,
  left: leftOf,
  exempt: (row) => row.exempt,
  unresolved: (row) => row.unresolved,
  share: (row) => row.share,
  raw: (row) => row.shareRaw,
};

/** "-left" in the address is "most people left first". */
export function sortOf(wish: string): Sort {
  const key = wish.replace(/^-/, '');
  return key in valueOf
    ? { key, direction: wish.startsWith('-') ? 'desc' : 'asc' }
    : { key: 'left', direction: 'desc' };
}

export const sortInAddress = ({ key, direction }: Sort): string =>
  key === 'left' && direction === 'desc' ? '' : `${direction === 'desc' ? '-' : ''}${key}`;

const words = new Intl.Collator('vi');

/** Rows without a value, which are shares of nobody, stay at the end whichever way the others go. */
export function sorted(rows: readonly Row[], sort: Sort): Row[] {
  const value = valueOf[sort.key as Key] ?? leftOf;
  const sign = sort.direction === 'desc' ? -1 : 1;
  return [...rows].sort((a, b) => {
    const x = value(a);
    const y = value(b);
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    if (typeof x === 'string' || typeof y === 'string') return sign * words.compare(String(x), String(y));
    return sign * (x - y);
  });
}
