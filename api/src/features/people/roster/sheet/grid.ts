export type CellKind = 'text' | 'number' | 'date' | 'error';

/** What a cell shows. Dates are YYYY-MM-DD, numbers plain digits: nothing of the file format is left. */
export interface Cell {
  kind: CellKind;
  text: string;
  /** The cell was a formula; `text` is the result that was saved with the file. */
  formula?: true;
}

export interface GridRow {
  /** The row's number as the person sees it in the spreadsheet, from 1. */
  number: number;
  /** By column, from 0; gaps are empty cells. */
  cells: (Cell | undefined)[];
}

export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Grid {
  sheetName: string;
  rows: GridRow[];
  merges: Merge[];
}

export const LIMITS = {
  /** Of the uploaded file. */
  fileBytes: 20 * 1024 * 1024,
  /** Of one part of the archive once unpacked, and of all that are read. */
  partBytes: 100 * 1024 * 1024,
  unpackedBytes: 160 * 1024 * 1024,
  /** Nothing that people typed packs better than this; a part under 5 MB may. */
  ratio: 250,
  ratioFrom: 5 * 1024 * 1024,
  entries: 2_000,
  sheets: 20,
  rows: 20_000,
  columns: 200,
  cells: 2_000_000,
  strings: 1_000_000,
  merges: 50_000,
  cellText: 1_000,
} as const;

export type UnreadableReason =
  | 'too-large'
  | 'too-many-rows'
  | 'bomb'
  | 'password'
  | 'old-excel'
  | 'wrong-type'
  | 'damaged'
  | 'encoding'
  | 'empty';

/** The file cannot be taken for a list at all. What to tell the person follows from the reason. */
export class UnreadableSheet extends Error {
  constructor(readonly reason: UnreadableReason) {
    super(`unreadable sheet: ${reason}`);
  }
}
