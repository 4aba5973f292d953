import type { SimulationElement } from '@bdhvs/simulation';

const PAIRED: readonly SimulationElement['kind'][] = ['tile', 'qr'];

/** Neighbouring tiles, and neighbouring codes, stand two in a row; everything else by itself. */
export function rowsOf(elements: readonly SimulationElement[]): SimulationElement[][] {
  const rows: SimulationElement[][] = [];
  for (const element of elements) {
    const last = rows.at(-1);
    if (last?.length === 1 && last[0]?.kind === element.kind && PAIRED.includes(element.kind))
      last.push(element);
    else rows.push([element]);
  }
  return rows;
}
