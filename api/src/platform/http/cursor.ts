import { BadInputProblem } from '../problems/problem.js';

/** A place in a sorted list: the sort key and the id of the last row shown. Opaque to whoever hands it back. */
export interface ListPlace {
  key: string;
  id: string;
}

export function cursorOf(place: ListPlace): string {
  return Buffer.from(JSON.stringify([place.key, place.id])).toString('base64url');
}

export function placeOf(cursor: string | undefined): ListPlace | undefined {
  if (cursor === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(value) &&
      typeof value[0] === 'string' &&
      typeof value[1] === 'string' &&
      value.length === 2
    ) {
      return { key: value[0], id: value[1] };
    }
  } catch {
    // Told below, like a cursor of another form.
  }
  throw new BadInputProblem([
    { pointer: '/cursor', message: 'Vị trí trong danh sách không đúng. Hãy mở lại danh sách.' },
  ]);
}

/** The rows of one page out of `limit + 1` that were read, and where the next page begins. */
export function pageOf<Row>(
  rows: Row[],
  limit: number,
  place: (row: Row) => ListPlace,
): { shown: Row[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { shown, nextCursor: rows.length > limit && last !== undefined ? cursorOf(place(last)) : null };
}
