import type { RosterField } from '@bdhvs/contracts';
import { assignFields, guessField, type HeaderPath } from './columns.rules.js';
import type { Grid, GridRow, Merge } from './sheet/grid.js';
import { foldKey } from './text.rules.js';

export interface Header {
  /** Row numbers as the spreadsheet counts them. Empty: nothing that looks like a header was found. */
  rows: number[];
  paths: HeaderPath[];
  fields: (RosterField | null)[];
}

const SEARCHED_ROWS = 60;
const MAX_LEVELS = 3;

/** The rows that say what the columns are: the block that names the most different fields. */
export function findHeader(grid: Grid): Header {
  let best: { header: Header; score: number } = { header: { rows: [], paths: [], fields: [] }, score: 0 };
  grid.rows.slice(0, SEARCHED_ROWS).forEach((row, at) => {
    if (levelScore(row) === 0) return;
    const block: GridRow[] = [];
    for (const next of grid.rows.slice(at, at + MAX_LEVELS)) {
      if (block.length > 0 && !isSubHeader(next, block[0]?.number ?? 0, block.length)) break;
      block.push(next);
      const header = readHeader(
        grid,
        block.map(({ number }) => number),
      );
      const score = scoreOf(header);
      // A deeper block must say more, or be labels throughout, else the first person's row would be swallowed.
      if (
        score > best.score ||
        (score === best.score && best.header.rows[0] === row.number && isLabels(next))
      )
        best = { header, score };
    }
  });
  return isUsable(best.header) ? best.header : { rows: [], paths: [], fields: [] };
}

/** The header that stands in the given rows, whoever named them. */
export function readHeader(grid: Grid, numbers: readonly number[]): Header {
  const byNumber = new Map(grid.rows.map((row) => [row.number, row]));
  const width = Math.max(
    0,
    ...numbers.map((number) => byNumber.get(number)?.cells.length ?? 0),
    ...grid.merges
      .filter((merge) => numbers.includes(merge.top))
      .map((merge) => Math.min(merge.right + 1, 200)),
  );
  const paths = Array.from({ length: width }, (_, column) => {
    const labels: string[] = [];
    for (const number of numbers) {
      const label = labelAt(byNumber, grid.merges, number, column);
      if (label !== '' && labels.at(-1) !== label) labels.push(label);
    }
    return labels;
  });
  return { rows: [...numbers], paths, fields: assignFields(paths) };
}

/** A mapping is remembered for lists that look the same: the folded labels in their order. */
export function headerSignature(header: Header): string {
  return header.paths.map((path) => path.map(foldKey).join(' > ')).join(' | ');
}

function labelAt(
  rows: Map<number, GridRow>,
  merges: readonly Merge[],
  number: number,
  column: number,
): string {
  const own = rows.get(number)?.cells[column]?.text;
  if (own) return own;
  const merge = merges.find(
    (each) =>
      each.top <= number &&
      number <= each.bottom &&
      each.left <= column &&
      column <= each.right &&
      each.right - each.left < 12,
  );
  return merge ? (rows.get(merge.top)?.cells[merge.left]?.text ?? '') : '';
}

function levelScore(row: GridRow): number {
  const found = new Set<RosterField>();
  for (const cell of row.cells) {
    const guess = cell && cell.kind === 'text' ? guessField([cell.text]) : null;
    // "Nam" and "Nữ" stand in every person's row; only other words make a header.
    if (guess && guess.field !== 'male' && guess.field !== 'female') found.add(guess.field);
  }
  return found.size;
}

function isSubHeader(row: GridRow, top: number, levels: number): boolean {
  if (row.number !== top + levels) return false;
  const cells = row.cells.filter((cell) => cell !== undefined);
  const labels = cells.filter(
    (cell) =>
      cell.kind === 'text' &&
      !/\d{3}/.test(cell.text) &&
      (guessField([cell.text]) !== null || isPartWord(cell.text)),
  );
  return cells.length > 0 && labels.length * 2 >= cells.length;
}

function isLabels(row: GridRow): boolean {
  return row.cells.every(
    (cell) =>
      cell === undefined ||
      (cell.kind === 'text' && (guessField([cell.text]) !== null || isPartWord(cell.text))),
  );
}

function isPartWord(text: string): boolean {
  return ['nam', 'nữ', 'ngày', 'tháng', 'năm', 'họ', 'tên'].includes(text.toLocaleLowerCase('vi'));
}

function scoreOf(header: Header): number {
  return header.fields.filter((field) => field !== null).length;
}

/** Three known columns, or the two without which no list of people is one. */
function isUsable(header: Header): boolean {
  const has = (field: RosterField): boolean => header.fields.includes(field);
  const named = has('fullName') || has('givenName');
  return scoreOf(header) >= 3 ? named || has('personalNumber') : named && has('personalNumber');
}
