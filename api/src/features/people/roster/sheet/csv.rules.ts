import { cleanText } from '../text.rules.js';
import { LIMITS, UnreadableSheet, type Cell, type Grid, type GridRow } from './grid.js';

const DELIMITERS = [';', '\t', ',', '|'] as const;

/** UTF-8 with or without a mark, or UTF-16 with one (what Excel calls "Unicode text"). */
export function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  try {
    if (first === 0xff && second === 0xfe)
      return new TextDecoder('utf-16le', { fatal: true }).decode(bytes.subarray(2));
    if (first === 0xfe && second === 0xff)
      return new TextDecoder('utf-16be', { fatal: true }).decode(bytes.subarray(2));
    const start = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start));
  } catch {
    throw new UnreadableSheet('encoding');
  }
}

export function parseCsv(text: string, sheetName: string): Grid {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const delimiter = declared?.[1] ?? findDelimiter(body);
  const rows: GridRow[] = [];
  let number = declared ? 1 : 0;
  for (const fields of splitRows(body, delimiter)) {
    number += 1;
    const cells = fields.slice(0, LIMITS.columns).map(toCell);
    if (!cells.some(Boolean)) continue;
    if (rows.length === LIMITS.rows) throw new UnreadableSheet('too-many-rows');
    rows.push({ number, cells });
  }
  if (rows.length === 0) throw new UnreadableSheet('empty');
  return { sheetName, rows, merges: [] };
}

/** The one that cuts the first lines into the most filled columns; of equals, into the most columns. */
function findDelimiter(text: string): string {
  const sample = text.slice(0, 20_000);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const lines = [...take(splitRows(sample, delimiter, true), 30)].filter((fields) => fields.length > 1);
    const filled = lines.reduce(
      (sum, fields) => sum + fields.filter((field) => field.trim() !== '').length,
      0,
    );
    const score = filled * 1_000 + lines.reduce((sum, fields) => sum + fields.length, 0);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function* take<T>(items: Iterable<T>, count: number): Generator<T> {
  let taken = 0;
  for (const item of items) {
    if (taken++ === count) return;
    yield item;
  }
}

function* splitRows(text: string, delimiter: string, isCut = false): Generator<string[]> {
  let fields: string[] = [];
  let field = '';
  let quoted = false;
  let start = 0;
  const flush = (end: number): void => {
    field += text.slice(start, end);
    fields.push(field);
    field = '';
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (quoted) {
      if (char !== '"') continue;
      field += text.slice(start, at);
      start = at + 1;
      if (text[at + 1] === '"') at += 1;
      else quoted = false;
    } else if (char === '"' && field === '' && text.slice(start, at).trim() === '') {
      quoted = true;
      start = at + 1;
    } else if (char === delimiter) {
      flush(at);
      start = at + 1;
    } else if (char === '\n' || char === '\r') {
      flush(at);
      yield fields;
      fields = [];
      if (char === '\r' && text[at + 1] === '\n') at += 1;
      start = at + 1;
    }
  }
  // A sample may end in the middle of a quoted field; a whole file may not.
  if (quoted && !isCut) throw new UnreadableSheet('damaged');
  if (start < text.length || field !== '' || fields.length > 0) {
    flush(text.length);
    yield fields;
  }
}

function toCell(value: string): Cell | undefined {
  const text = cleanText(value.slice(0, LIMITS.cellText));
  if (text === '') return undefined;
  // ="0912" is how people keep a leading zero in a .csv; any other formula has no result here.
  const literal = /^="([^"]*)"$/.exec(text);
  if (literal) return literal[1] ? { kind: 'text', text: literal[1] } : undefined;
  if (/^=[A-Z@+(-]/i.test(text)) return { kind: 'error', text, formula: true };
  return { kind: 'text', text };
}
