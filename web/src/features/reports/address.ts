import type { PersonStatus } from '@bdhvs/contracts/reports';
import type { QueryValue } from '../../lib/base.js';
import { changedSearch, type Filters } from '../../lib/filters.js';

/** What narrows every figure of the reports. Their names stand in addresses, so they are written as people read them. */
export const questionNames = ['ke-hoach', 'don-vi', 'khoa', 'loai', 'den-ngay'] as const;
export type QuestionName = (typeof questionNames)[number];

/** How the overview is looked at: rows by what, which part as a table, the drawer. */
export const viewNames = ['theo', 'bang', 'xep', 'can-cu'] as const;
/** The list of people: whose, searched by what, held up by what. */
export const listNames = ['danh-sach', 'tim', 'vuong'] as const;

export interface Question {
  unit: string;
  programme: string;
  course?: string;
  category?: string;
  asOf?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the address asks, with the reader's own unit and the first programme where it says nothing. */
export function questionOf(
  filters: Filters<QuestionName>,
  own: { unit: string; programme: string },
): Question {
  const asOf = filters['den-ngay'];
  return {
    unit: filters['don-vi'] || own.unit,
    programme: filters['ke-hoach'] || own.programme,
    ...(filters.khoa && { course: filters.khoa }),
    ...(filters.loai && { category: filters.loai }),
    // A day that somebody typed into the address and that is none is left out rather than refused.
    ...(DAY.test(asOf) && { asOf }),
  };
}

export function queryOf(question: Question): Record<string, QueryValue> {
  return { ...question };
}

const statuses: readonly PersonStatus[] = ['left', 'completed', 'pending', 'exempt', 'unresolved'];
export const statusOf = (wish: string): PersonStatus => statuses.find((status) => status === wish) ?? 'left';

/** An address of the reports that keeps the question of the one before and drops how it was looked at. */
export function hrefFrom(
  path: string,
  search: URLSearchParams,
  change: Partial<Filters<string>> = {},
): string {
  const kept = new URLSearchParams();
  for (const name of questionNames) {
    const value = search.get(name);
    if (value) kept.set(name, value);
  }
  const next = changedSearch(kept, change).toString();
  return next ? `${path}?${next}` : path;
}

export const overviewPath = '/quan-ly';
export const peoplePath = '/quan-ly/danh-sach';
