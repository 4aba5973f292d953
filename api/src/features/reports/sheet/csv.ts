import { Readable } from 'node:stream';
import { dayInWords, percentInWords } from '../share.rules.js';
import { safeText, type Cell, type Sheet } from './sheet.js';

/** Rows are joined into pieces of about this size: one chunk per row would cost more than the row. */
const PIECE = 64 * 1024;

/** Comma-separated, with a byte order mark: without one Excel reads UTF-8 as something else. */
export function csvOf(sheet: Sheet): Readable {
  return Readable.from(pieces(sheet), { objectMode: false });
}

async function* pieces(sheet: Sheet): AsyncGenerator<string> {
  let piece = '\uFEFF';
  for (const line of sheet.head) piece += lineOf(line);
  if (sheet.head.length > 0) piece += '\r\n';
  piece += lineOf(sheet.columns.map(({ title }) => title));
  for await (const row of sheet.rows) {
    piece += lineOf(row);
    if (piece.length >= PIECE) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}

function lineOf(cells: readonly Cell[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'string') return quoted(safeText(cell));
  if ('share' in cell) return quoted(percentInWords(...cell.share));
  return cell.day === null ? '' : dayInWords(cell.day);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
