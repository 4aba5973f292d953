import { useFilters, type Filters } from '../../../lib/filters.js';
import { viewNames } from '../address.js';
import type { Row } from '../data.js';
import type { ReportState } from '../state.js';
import type { RowsBy } from './rows-card.js';

type View = Filters<(typeof viewNames)[number]>;

/** What the page can be divided by, and what it is divided by now. */
export function choicesOf(
  state: Pick<ReportState, 'filters'>,
  unitRows: Row[],
  unitId: string | undefined,
): RowsBy[] {
  const hasUnits = unitRows.some((row) => row.key !== unitId);
  const choices: RowsBy[] = [];
  if (hasUnits) choices.push('unit');
  if (!state.filters.khoa) choices.push('course');
  if (!state.filters.loai) choices.push('category');
  return choices.length > 0 ? choices : ['unit'];
}

export function rowsByOf(wish: string, choices: RowsBy[]): RowsBy {
  return choices.find((choice) => byInAddress[choice] === wish) ?? choices[0] ?? 'unit';
}

export const byInAddress: Record<RowsBy, string> = { unit: 'don-vi', course: 'khoa', category: 'doi-tuong' };

/** "bang=don-vi,xu-huong": the parts that are shown as tables. */
export function tablesOf(wish: string): Set<string> {
  return new Set(wish.split(',').filter(Boolean));
}

export function withTable(wish: string, part: string, on: boolean): string {
  const tables = tablesOf(wish);
  if (on) tables.add(part);
  else tables.delete(part);
  return [...tables].join(',');
}

export function useView(): [View, (change: Partial<View>, how?: { replace: boolean }) => void] {
  return useFilters(viewNames);
}
