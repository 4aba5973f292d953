import { BadInputProblem } from '../../platform/problems/problem.js';

export interface Place {
  sortKey: string;
  id: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A place in a list sorted by name, as an opaque word. */
export function cursorOf({ sortKey, id }: Place): string {
  return Buffer.from(JSON.stringify([sortKey, id])).toString('base64url');
}

export function placeOf(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  try {
    const [sortKey, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (typeof sortKey === 'string' && typeof id === 'string' && UUID.test(id)) return { sortKey, id };
  } catch {
    // Falls through to the same answer as any other unreadable cursor.
  }
  throw new BadInputProblem([
    { pointer: '/cursor', message: 'Dấu trang không đúng. Hãy mở lại danh sách từ đầu.' },
  ]);
}
