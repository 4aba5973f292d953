import { createHash } from 'node:crypto';

export interface HashedContent {
  subjectId: string;
  /** null: of no course. */
  courseVersionId: string | null;
  lessonId: string | null;
  kind: string;
  occurredAt: number;
  payload: unknown;
}

/**
 * What makes two events with one id the same event. Not in it: the device and the moment of sending, which
 * differ between two tries of one event.
 */
export function recordHash(content: HashedContent): Buffer {
  const { subjectId, courseVersionId, lessonId, kind, occurredAt, payload } = content;
  return createHash('sha256')
    .update(JSON.stringify([subjectId, courseVersionId, lessonId, kind, occurredAt, sorted(payload)]))
    .digest()
    .subarray(0, 16);
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
