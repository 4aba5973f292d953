import { createHash } from 'node:crypto';
import type { RehearsalEvent } from '@bdhvs/contracts/learning';
import { Injectable } from '@nestjs/common';
import type { HotRun } from '../../../platform/database/database.js';
import type { LoggedRecord } from '../log/learning-log.js';
import type { Refused, RehearsalRecord } from './event-judgement.rules.js';

const TELEMETRY = `
  INSERT INTO telemetry_event (id, subject_id, course_version_id, lesson_id, kind, occurred_at, received_at, device_id, payload, content_hash)
  SELECT r.id, $1, r.version, r.lesson, r.kind, r.at, $2, $3, r.payload, r.hash
  FROM json_to_recordset($4::json) AS r (id uuid, version uuid, lesson text, kind text, at timestamptz, payload jsonb, hash bytea)
  ON CONFLICT (id) DO NOTHING`;

const REHEARSALS = `
  INSERT INTO rehearsal_answer (id, person_id, scenario_id, answer, place, occurred_at, happened_at, received_at, device_id, content_hash)
  SELECT r.id, $1, r.scenario, r.answer, r.place, r.at, r.happened, $2, $3, r.hash
  FROM json_to_recordset($4::json) AS r (id uuid, scenario text, answer text, place text, at timestamptz, happened timestamptz, hash bytea)`;

const QUARANTINE = `
  INSERT INTO quarantined_event (event_id, actor_id, device_id, problem, body, body_hash, received_at)
  SELECT r.id, $1, $2, r.problem, r.body, r.hash, $3
  FROM unnest($4::text[], $5::text[], $6::text[], $7::bytea[]) AS r (id, problem, body, hash)
  ON CONFLICT (actor_id, body_hash) DO NOTHING`;

/** Beside the log: telemetry, which is never an input to state, and what was refused, so that nothing is dropped. */
@Injectable()
export class SideTables {
  async keepTelemetry(
    run: HotRun,
    personId: string,
    deviceId: string,
    receivedAt: Date,
    events: readonly (LoggedRecord & { readonly versionId: string })[],
  ): Promise<void> {
    if (events.length === 0) return;
    const rows = events.map((event) => ({
      id: event.id,
      version: event.versionId,
      lesson: event.lessonId,
      kind: event.kind,
      at: new Date(event.occurredAt),
      payload: event.payload,
      hash: `\\x${event.hash.toString('hex')}`,
    }));
    await run('telemetry-keep', TELEMETRY, [personId, receivedAt, deviceId, JSON.stringify(rows)]);
  }

  /** Records like those in the log, and of no course: they move no progress and are read by nobody in charge. */
  async keepRehearsals(
    run: HotRun,
    personId: string,
    deviceId: string,
    receivedAt: Date,
    answers: readonly RehearsalRecord[],
  ): Promise<void> {
    if (answers.length === 0) return;
    const rows = answers.map(({ id, payload, occurredAt, happenedAt, hash }) => {
      const { scenarioId, answer, where } = payload as RehearsalEvent['payload'];
      return {
        id,
        scenario: scenarioId,
        answer,
        place: where,
        at: new Date(occurredAt),
        happened: new Date(happenedAt),
        hash: `\\x${hash.toString('hex')}`,
      };
    });
    await run('rehearsals-keep', REHEARSALS, [personId, receivedAt, deviceId, JSON.stringify(rows)]);
  }

  async quarantine(
    run: HotRun,
    actorId: string,
    deviceId: string,
    receivedAt: Date,
    refused: readonly Refused[],
  ): Promise<void> {
    if (refused.length === 0) return;
    const bodies = refused.map(({ raw }) => bodyOf(raw));
    await run('event-quarantine', QUARANTINE, [
      actorId,
      deviceId,
      receivedAt,
      refused.map(({ id }) => (id === null ? null : id.replaceAll('\0', '').slice(0, 100))),
      refused.map(({ type }) => type),
      bodies,
      bodies.map((body) => createHash('sha256').update(body).digest()),
    ]);
  }
}

/** JSON text; nested too deep even for that, its outline. */
function bodyOf(raw: unknown): string {
  try {
    return JSON.stringify(raw) ?? 'null';
  } catch {
    return JSON.stringify(Object.keys(raw as object).slice(0, 50));
  }
}
