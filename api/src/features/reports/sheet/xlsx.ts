import { Readable } from 'node:stream';
import { daysBetween } from '../share.rules.js';
import { safeText, type Cell, type Sheet } from './sheet.js';
import { zip } from './zip.js';

/** Places in `cellXfs` below. */
const STYLE = { plain: 0, bold: 1, day: 2, share: 3, whole: 4 } as const;
const PIECE = 64 * 1024;
/** Excel counts days from here, with the day that 1900 never had. */
const FIRST_DAY = '1899-12-30';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook of one sheet, written row by row: a hundred thousand rows take no more memory than one. */
export function xlsxOf(sheet: Sheet): Readable {
  return Readable.from(
    zip([
      { name: '[Content_Types].xml', content: [contentTypes] },
      { name: '_rels/.rels', content: [rootRelations] },
      { name: 'xl/workbook.xml', content: [workbook] },
      { name: 'xl/_rels/workbook.xml.rels', content: [workbookRelations] },
      { name: 'xl/styles.xml', content: [styles] },
      { name: 'xl/worksheets/sheet1.xml', content: worksheet(sheet) },
    ]),
    { objectMode: false },
  );
}

async function* worksheet({ head, columns, rows }: Sheet): AsyncGenerator<string> {
  const titleRow = head.length === 0 ? 1 : head.length + 2;
  let piece =
    `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    `<pane ySplit="${titleRow}" topLeftCell="A${titleRow + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>` +
    columns
      .map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
      .join('') +
    '</cols><sheetData>';
  head.forEach(
    ([label, value], i) =>
      (piece += `<row r="${i + 1}">${text(`A${i + 1}`, label, STYLE.bold)}${text(`B${i + 1}`, value, STYLE.plain)}</row>`),
  );
  piece += `<row r="${titleRow}">${columns.map(({ title }, i) => text(`${letters(i)}${titleRow}`, title, STYLE.bold)).join('')}</row>`;
  const letter = columns.map((_column, i) => letters(i));
  let number = titleRow;
  for await (const row of rows) {
    number += 1;
    piece += `<row r="${number}">`;
    for (let i = 0; i < row.length; i++) piece += cellOf(`${letter[i]}${number}`, row[i] ?? null);
    piece += '</row>';
    if (piece.length >= PIECE) {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}</sheetData></worksheet>`;
}

function cellOf(at: string, cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}" s="${STYLE.whole}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return text(at, cell, STYLE.plain);
  if ('share' in cell) {
    const [n, of] = cell.share;
    return of === 0 ? text(at, '—', STYLE.plain) : `<c r="${at}" s="${STYLE.share}"><v>${n / of}</v></c>`;
  }
  return cell.day === null
    ? ''
    : `<c r="${at}" s="${STYLE.day}"><v>${daysBetween(FIRST_DAY, cell.day)}</v></c>`;
}

function text(at: string, value: string, style: number): string {
  return `<c r="${at}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(safeText(value))}</t></is></c>`;
}

/** 0 → A, 26 → AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(value: string): string {
  // Characters that XML does not allow at all would make the whole file unreadable.
  return value
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

const contentTypes =
  `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
  '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>' +
  '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>';
const rootRelations =
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const workbook = `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Số liệu" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const workbookRelations =
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
  `<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
const styles =
  `${DECLARATION}<styleSheet xmlns="${MAIN}">` +
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/>' +
  '<xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/>' +
  '<xf numFmtId="3" applyNumberFormat="1"/></cellXfs></styleSheet>';
