import type { CourseState } from '@bdhvs/learning';
import { Injectable } from '@nestjs/common';
import type { HotRun } from '../../../platform/database/database.js';

/** How far somebody is in a version that was handed to them, as read. */
export interface Pin {
  readonly courseId: number;
  readonly versionId: string;
  readonly enrolledAt: number;
  readonly state: CourseState;
  readonly revision: number;
}

export interface LoggedRecord {
  readonly id: string;
  readonly lessonId: string | null;
  readonly kind: string;
  /** The device's own time. */
  readonly occurredAt: number;
  readonly payload: unknown;
  readonly hash: Buffer;
}

export interface Appending {
  readonly personId: string;
  readonly actorId: string;
  readonly pin: Pin;
  readonly state: CourseState;
  readonly receivedAt: Date;
  readonly clockOffset: number;
  readonly deviceId: string | null;
  readonly records: readonly LoggedRecord[];
}

export interface KnownPast {
  readonly pins: readonly Pin[];
  /** Content hash by id, of the asked events that are already in the log. */
  readonly seen: ReadonlyMap<string, Buffer>;
}

interface PinRow {
  course: number;
  version: string;
  enrolled: number;
  state: CourseState;
  revision: number;
}

interface PastRow {
  pins: PinRow[] | null;
  seen: { id: string; hash: string }[] | null;
}

const READ = `
  SELECT
    (SELECT json_agg(json_build_object('course', e.course_id, 'version', e.course_version_id,
         'enrolled', extract(epoch FROM e.enrolled_at) * 1000, 'state', p.state, 'revision', p.revision))
       FROM enrolment e JOIN course_progress p USING (person_id, course_version_id)
      WHERE e.person_id = $1 AND e.course_version_id = ANY ($2::uuid[])) AS pins,
    (SELECT json_agg(json_build_object('id', id, 'hash', encode(content_hash, 'hex')))
       FROM (SELECT id, content_hash FROM learning_event WHERE id = ANY ($3::uuid[])
             UNION ALL SELECT id, content_hash FROM telemetry_event WHERE id = ANY ($3::uuid[])
             UNION ALL SELECT id, content_hash FROM rehearsal_answer WHERE id = ANY ($3::uuid[])) AS known) AS seen`;

const LOCK = `
  SELECT e.course_id AS course, p.course_version_id AS version, (extract(epoch FROM e.enrolled_at) * 1000)::float8 AS enrolled,
    p.state, p.revision
  FROM course_progress p JOIN enrolment e USING (person_id, course_version_id)
  WHERE p.person_id = $1 AND p.course_version_id = ANY ($2::uuid[])
  ORDER BY p.course_version_id FOR UPDATE OF p`;

/** Nothing is logged when another device was quicker: the revision read is no longer the one that stands. */
const APPEND = `
  WITH moved AS (
    UPDATE course_progress SET state = $3, revision = revision + 1, updated_at = $5
     WHERE person_id = $1 AND course_version_id = $2 AND revision = $4 RETURNING 1),
  logged AS (
    INSERT INTO learning_event (id, subject_id, actor_id, course_version_id, lesson_id, kind, occurred_at,
      clock_offset_ms, received_at, device_id, payload, content_hash)
    SELECT r.id, $1, $6, $2, r.lesson, r.kind, r.at, $7, $5, $8, r.payload, r.hash
    FROM moved, json_to_recordset($9::json) AS r (id uuid, lesson text, kind text, at timestamptz, payload jsonb, hash bytea)
    RETURNING 1)
  SELECT count(*)::int AS logged FROM logged`;

/** The log of records and the state folded from it, always written together. */
@Injectable()
export class LearningLog {
  async read(
    run: HotRun,
    personId: string,
    versionIds: readonly string[],
    eventIds: readonly string[],
  ): Promise<KnownPast> {
    const [row] = await run<PastRow & Record<string, unknown>>('learning-read', READ, [
      personId,
      versionIds,
      eventIds,
    ]);
    return {
      pins: (row?.pins ?? []).map(pinOf),
      seen: new Map((row?.seen ?? []).map(({ id, hash }) => [id, Buffer.from(hash, 'hex')])),
    };
  }

  /** The pins as they stand, and will stand until the transaction ends. */
  async lock(run: HotRun, personId: string, versionIds: readonly string[]): Promise<Pin[]> {
    const rows = await run<PinRow & Record<string, unknown>>('learning-lock', LOCK, [personId, versionIds]);
    return rows.map(pinOf);
  }

  /** @returns false when the state has moved on since it was read; nothing is written then */
  async append(run: HotRun, { pin, records, ...rest }: Appending): Promise<boolean> {
    const [row] = await run<{ logged: number }>('learning-append', APPEND, [
      rest.personId,
      pin.versionId,
      JSON.stringify(rest.state),
      pin.revision,
      rest.receivedAt,
      rest.actorId,
      rest.clockOffset,
      rest.deviceId,
      JSON.stringify(
        records.map((record) => ({
          id: record.id,
          lesson: record.lessonId,
          kind: record.kind,
          at: new Date(record.occurredAt),
          payload: record.payload,
          hash: `\\x${record.hash.toString('hex')}`,
        })),
      ),
    ]);
    return row?.logged === records.length;
  }
}

function pinOf({ course, version, enrolled, state, revision }: PinRow): Pin {
  return { courseId: course, versionId: version, enrolledAt: enrolled, state, revision };
}
