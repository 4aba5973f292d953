export type Format = 'json' | 'csv' | 'xlsx';

export const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** A link names the format in its address; a program names it in the Accept header. */
export function formatOf(asked: Format | undefined, accept: string | undefined): Format {
  if (asked !== undefined) return asked;
  const wanted = (accept ?? '').split(',').map((part) => part.split(';')[0]!.trim().toLowerCase());
  const first = wanted.find(
    (type) =>
      type === 'text/csv' || type === MEDIA_TYPES.xlsx || type === 'application/json' || type === '*/*',
  );
  if (first === 'text/csv') return 'csv';
  return first === MEDIA_TYPES.xlsx ? 'xlsx' : 'json';
}
