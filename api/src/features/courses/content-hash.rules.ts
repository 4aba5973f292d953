import { createHash } from 'node:crypto';
import type { Course } from '@bdhvs/courses';

/** Over the whole course, keys included: a corrected key is another version too. */
export function contentHash(course: Course): Buffer {
  return createHash('sha256')
    .update(JSON.stringify(sorted(course)))
    .digest();
}

/** The order in which an author wrote the fields is not content. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, sorted(field)]),
  );
}
