import type { RosterField, RosterImportView } from '@bdhvs/contracts/roster';

export type Column = RosterImportView['columns'][number];
export type Fields = ReadonlyMap<number, RosterField>;

/** The fields in the order in which people think of them. */
export const FIELDS: readonly RosterField[] = [
  'fullName',
  'familyName',
  'givenName',
  'birthDate',
  'birthDay',
  'birthMonth',
  'birthYear',
  'sex',
  'male',
  'female',
  'personalNumber',
  'title',
  'unit',
  'category',
  'joinedOn',
  'phone',
  'email',
  'note',
];

export function fieldsOf(columns: Column[]): Fields {
  return new Map(columns.flatMap(({ index, field }) => (field ? [[index, field] as const] : [])));
}

/** A meaning belongs to one column: given to another, the first one is no longer used. */
export function assign(fields: Fields, index: number, field: RosterField | null): Fields {
  const next = new Map([...fields].filter(([at, meant]) => at !== index && meant !== field));
  if (field) next.set(index, field);
  return next;
}

/** The column that would lose its meaning if `index` took `field`. */
export function loserOf(fields: Fields, index: number, field: RosterField): number | undefined {
  return [...fields].find(([at, meant]) => meant === field && at !== index)?.[0];
}

export function sameFields(a: Fields, b: Fields): boolean {
  return a.size === b.size && [...a].every(([index, field]) => b.get(index) === field);
}

/** Without these no row can be placed: said before anybody wonders why every row has a problem. */
export function lacking(fields: Fields): ('fullName' | 'personalNumber' | 'unit')[] {
  const known = new Set(fields.values());
  const named = known.has('fullName') || (known.has('familyName') && known.has('givenName'));
  return [
    ...(named ? [] : (['fullName'] as const)),
    ...(known.has('personalNumber') ? [] : (['personalNumber'] as const)),
    ...(known.has('unit') ? [] : (['unit'] as const)),
  ];
}

/** As the server wants it: columns that mean nothing are not named. */
export function toColumns(fields: Fields): { index: number; field: RosterField }[] {
  return [...fields].map(([index, field]) => ({ index, field })).sort((a, b) => a.index - b.index);
}

/** "7-8", "7, 8" or "7" → [7, 8]; null for what names no rows, or more than a header ever has. */
export function parseHeaderRows(text: string): number[] | null {
  const found = text.match(/^\s*(\d{1,7})(?:\s*[-–,]\s*(\d{1,7}))?\s*$/);
  if (!found) return null;
  const first = Number(found[1]);
  const last = found[2] === undefined ? first : Number(found[2]);
  if (first < 1 || last < first || last - first > 3) return null;
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

export function headerRowsInWords(rows: readonly number[]): string {
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? String(first) : `${first}–${last}`;
}
