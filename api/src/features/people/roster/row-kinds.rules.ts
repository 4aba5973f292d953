import type { RosterField } from '@bdhvs/contracts';
import type { Header } from './header.rules.js';
import type { Cell, Grid, GridRow } from './sheet/grid.js';
import { foldKey } from './text.rules.js';

export type RowKind = 'person' | 'section' | 'skip';

export interface SortedRow {
  row: GridRow;
  kind: RowKind;
  /** The words of a section row ("II. KHỐI ỦY BAN NHÂN DÂN", or a unit's name over its people). */
  section: string;
}

/** Lines below a list. Told by whole phrases: "Công" and "Chủ tịch" also stand in people's rows. */
const SIGNATURE =
  /\b(nguoi lap( bieu| danh sach)|nguoi tong hop|ky ten|ky ghi ro|xac nhan cua|noi nhan|ngay \d* ?thang \d* ?nam( \d+)?$)\b|^(nguoi lap|thu truong( don vi| co quan)?|(tm|kt|tl|tuq) (uy ban|dang uy|chu tich|giam doc|hieu truong|ban|thu truong).*)$/;
const TOTAL =
  /^(tổng cộng|tổng số|ấn định|danh sách (này )?(có|gồm)|(tổng|cộng)(\s*([:.,(\d]|$)|\s+(khối|các|toàn|phòng|trường|đơn vị|số)(?=\s|$)))/;

/** Says of each row below the header whether it is a person, a heading over people, or neither. */
export function sortRows(
  grid: Grid,
  header: Pick<Header, 'rows' | 'paths'>,
  fields: readonly (RosterField | null)[],
): SortedRow[] {
  const lastHeaderRow = Math.max(0, ...header.rows);
  const labels = new Set(header.paths.flat().map(foldKey));
  const merged = new Map(
    grid.merges
      .filter((merge) => merge.top === merge.bottom)
      .map((merge) => [`${merge.top}:${merge.left}`, merge]),
  );
  let signed = false;
  return grid.rows
    .filter((row) => row.number > lastHeaderRow)
    .map((row) => {
      const cells = row.cells
        .map((cell, column) => ({ cell, column }))
        .filter((entry): entry is { cell: Cell; column: number } => entry.cell !== undefined);
      const texts = [...new Set(cells.map(({ cell }) => cell.text))];
      if (hasEvidence(row, fields)) return { row, kind: 'person' as const, section: '' };
      if (isRepeatedHeader(texts, labels) || isNumbering(texts))
        return { row, kind: 'skip' as const, section: '' };
      if (texts.some((text) => TOTAL.test(text.toLocaleLowerCase('vi'))))
        return { row, kind: 'skip' as const, section: '' };
      if (texts.some((text) => SIGNATURE.test(foldKey(text)))) {
        signed = true;
        return { row, kind: 'skip' as const, section: '' };
      }
      const isMerged = cells.some(
        ({ column }) => (merged.get(`${row.number}:${column}`)?.right ?? column) - column >= 2,
      );
      const words = texts.filter((text) => !/^[\d.()\s]+$/.test(text));
      const ordinal = cells.some(
        ({ cell, column }) => column !== fields.indexOf('unit') && /^\d+\.?$/.test(cell.text),
      );
      if (words.length === 0) return { row, kind: 'skip' as const, section: '' };
      if (isMerged || (words.length === 1 && !(ordinal && isNamed(row, fields))))
        return { row, kind: 'section' as const, section: words[0] ?? '' };
      if (signed || !isNamed(row, fields)) return { row, kind: 'skip' as const, section: '' };
      return { row, kind: 'person' as const, section: '' };
    });
}

/** A number or a birth date is what only a person's row has. */
function hasEvidence(row: GridRow, fields: readonly (RosterField | null)[]): boolean {
  return fields.some((field, column) => {
    const text = row.cells[column]?.text ?? '';
    if (field === 'personalNumber') return text.replace(/\D/g, '').length >= 6;
    if (field === 'birthDate' || field === 'male' || field === 'female')
      return /\d{4}|\d[-/.]\d/.test(text) && row.cells[column]?.kind !== 'error';
    return false;
  });
}

function isNamed(row: GridRow, fields: readonly (RosterField | null)[]): boolean {
  return fields.some(
    (field, column) =>
      (field === 'fullName' || field === 'givenName') && /\p{L}/u.test(row.cells[column]?.text ?? ''),
  );
}

/** Long lists repeat their header on every page. */
function isRepeatedHeader(texts: readonly string[], labels: ReadonlySet<string>): boolean {
  return texts.length >= 2 && texts.filter((text) => labels.has(foldKey(text))).length * 2 > texts.length;
}

/** The line of column numbers below a header: (1) (2) (3), or A B 1 2 3. */
function isNumbering(texts: readonly string[]): boolean {
  return texts.length >= 3 && texts.every((text) => /^(\(?\d{1,2}\)?|[A-Z])$/.test(text));
}
