/** A table to take away. Cells are typed, so that each writer can render days and shares its own way. */
export type Cell =
  string | number | null | { day: string | null } | { share: readonly [n: number, of: number] };

export interface Sheet {
  /** Without extension. */
  fileName: string;
  /** What stands behind the table, above it: a label and its value per row. */
  head: readonly (readonly [label: string, value: string])[];
  columns: readonly { title: string; width: number }[];
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;
}

/** A cell that begins like a formula would be run by the program that opens it; the apostrophe makes it text. */
export function safeText(text: string): string {
  return /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
}
