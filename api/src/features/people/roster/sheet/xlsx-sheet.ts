import { dateOfSerial } from '../dates.rules.js';
import { cleanText } from '../text.rules.js';
import { LIMITS, UnreadableSheet, type Cell, type Grid, type Merge } from './grid.js';
import type { XlsxArchive } from './xlsx-archive.js';
import { parsePart, type SheetEntry } from './xlsx-parts.js';

interface Context {
  strings: readonly string[];
  dateStyles: readonly boolean[];
  from1904: boolean;
}

interface OpenCell {
  column: number;
  type: string;
  style: number;
  value: string;
  formula: boolean;
}

/** One sheet, row by row. Rows that hold nothing are not kept; the row after the last allowed one ends the reading. */
export async function readXlsxSheet(
  archive: XlsxArchive,
  sheet: SheetEntry,
  context: Context,
): Promise<Grid> {
  const grid: Grid = { sheetName: sheet.name, rows: [], merges: [] };
  let rowNumber = 0;
  let column = -1;
  let seen = 0;
  let cells: (Cell | undefined)[] = [];
  let cell: OpenCell | null = null;
  let inValue = false;
  let phonetic = false;

  await parsePart(archive, sheet.part, {
    open(tag, attributes) {
      if (tag === 'row') {
        rowNumber = Number(attributes['r'] ?? rowNumber + 1);
        if (!Number.isInteger(rowNumber) || rowNumber < 1) throw new UnreadableSheet('damaged');
        column = -1;
        cells = [];
      } else if (tag === 'c') {
        if (++seen > LIMITS.cells) throw new UnreadableSheet('bomb');
        column = attributes['r'] ? columnOf(attributes['r']) : column + 1;
        cell = {
          column,
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? 0),
          value: '',
          formula: false,
        };
      } else if (tag === 'f' && cell) cell.formula = true;
      else if (tag === 'v' || tag === 't') inValue = true;
      else if (tag === 'rPh') phonetic = true;
      else if (tag === 'mergeCell') addMerge(grid.merges, attributes['ref'] ?? '');
    },
    text(text) {
      if (cell && inValue && !phonetic && cell.value.length < LIMITS.cellText)
        cell.value += text.slice(0, LIMITS.cellText);
    },
    close(tag) {
      if (tag === 'v' || tag === 't') inValue = false;
      else if (tag === 'rPh') phonetic = false;
      else if (tag === 'c' && cell) {
        const read = cell.column < LIMITS.columns ? readCell(cell, context) : undefined;
        if (read) cells[cell.column] = read;
        cell = null;
      } else if (tag === 'row' && cells.length > 0) {
        if (grid.rows.length === LIMITS.rows) throw new UnreadableSheet('too-many-rows');
        grid.rows.push({ number: rowNumber, cells });
      }
    },
  });
  return grid;
}

function readCell(cell: OpenCell, context: Context): Cell | undefined {
  const formula = cell.formula ? { formula: true as const } : {};
  const raw = cell.type === 's' ? (context.strings[Number(cell.value)] ?? '') : cell.value;
  if (cell.type === 'e') return { kind: 'error', text: cleanText(raw), ...formula };
  if (cell.type === 'd') return raw ? { kind: 'date', text: raw.slice(0, 10), ...formula } : undefined;
  if (cell.type !== 'n') {
    const text = cleanText(
      raw
        .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
        .slice(0, LIMITS.cellText),
    );
    return text !== ''
      ? { kind: 'text', text, ...formula }
      : cell.formula
        ? { kind: 'error', text: '', formula: true }
        : undefined;
  }
  if (raw.trim() === '') return cell.formula ? { kind: 'error', text: '', formula: true } : undefined;
  const value = Number(raw);
  if (!Number.isFinite(value)) return { kind: 'text', text: cleanText(raw), ...formula };
  if (context.dateStyles[cell.style] && value >= 1 && value < 2_958_466)
    return { kind: 'date', text: dateOfSerial(value, context.from1904), ...formula };
  return { kind: 'number', text: plainNumber(value), ...formula };
}

/** 9.9203464574E10 is how a spreadsheet stores 99203464574: a person's number must come back digit by digit. */
function plainNumber(value: number): string {
  return Number.isSafeInteger(value) ? value.toFixed(0) : String(value);
}

export function columnOf(reference: string): number {
  let column = 0;
  for (const char of reference.toUpperCase()) {
    const letter = char.charCodeAt(0) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (column === 0) throw new UnreadableSheet('damaged');
  return column - 1;
}

function addMerge(merges: Merge[], reference: string): void {
  const found = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  if (!found || merges.length >= LIMITS.merges) return;
  const [, left, top, right, bottom] = found;
  merges.push({
    left: columnOf(left ?? ''),
    top: Number(top),
    right: columnOf(right ?? ''),
    bottom: Number(bottom),
  });
}
