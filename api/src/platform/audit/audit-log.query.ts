import { Injectable } from '@nestjs/common';
import type { AuditPage, AuditQuery } from '@bdhvs/contracts';
import type { UnitScope } from '../access/unit-scope.js';
import type { Tx } from '../database/database.js';
import { firstRow, rows } from '../database/sql.js';

interface Row {
  id: number;
  at: Date;
  actor_person_id: string | null;
  actor_name: string | null;
  action: string;
  subject_type: string | null;
  subject_id: string | null;
  subject_name: string | null;
  unit_id: number | null;
  unit_name: string | null;
  detail: Record<string, unknown>;
  request_id: string | null;
}

/** Somebody works below the units asked for, or those are all there are. */
const SUBJECT_IN_SCOPE = `
  EXISTS (SELECT FROM membership m WHERE m.person_id = subject.id AND m.superseded_at = 'infinity'
    AND m.valid_to > (now() AT TIME ZONE $8)::date AND m.unit_id = ANY ($1::int[]))
  OR NOT EXISTS (SELECT FROM org_unit w WHERE w.valid_from <= (now() AT TIME ZONE $8)::date AND w.valid_to = 'infinity'
    AND w.id <> ALL ($1::int[]))`;

/**
 * Newest first. Rows of units out of scope are not there. Rows of no unit concern the whole installation, unless they
 * name a person (a completion, a certificate): then the person must be in scope, for the name is shown.
 */
@Injectable()
export class AuditLogQuery {
  async page(tx: Tx, scope: UnitScope, query: AuditQuery, timeZone: string): Promise<AuditPage> {
    const found = await rows<Row>(
      tx,
      `SELECT e.id, e.at, e.actor_person_id, coalesce(actor.full_name, machine.name) AS actor_name, e.action, e.subject_type, e.subject_id,
         subject.full_name AS subject_name, e.unit_id, u.name AS unit_name, e.detail, e.request_id
       FROM audit_entry e
       LEFT JOIN person actor ON actor.id = e.actor_person_id
       LEFT JOIN machine_client machine ON machine.id = e.actor_person_id
       LEFT JOIN person subject ON e.subject_type = 'person' AND subject.id::text = e.subject_id
       LEFT JOIN org_unit u ON u.id = e.unit_id
       WHERE (e.unit_id = ANY ($1::int[]) OR e.unit_id IS NULL AND (subject.id IS NULL OR ${SUBJECT_IN_SCOPE}))
         AND ($2::text IS NULL OR starts_with(e.action, $2))
         AND ($3::uuid IS NULL OR e.actor_person_id = $3)
         AND ($4::text IS NULL OR e.subject_id = $4)
         AND ($5::date IS NULL OR e.at >= $5::date::timestamp AT TIME ZONE $8)
         AND ($6::date IS NULL OR e.at < ($6::date + 1)::timestamp AT TIME ZONE $8)
         AND ($7::bigint IS NULL OR e.id < $7)
       ORDER BY e.id DESC LIMIT $9`,
      [
        scope.unitIds,
        query.action ?? null,
        query.actor ?? null,
        query.subject ?? null,
        query.from ?? null,
        query.to ?? null,
        query.cursor ?? null,
        timeZone,
        query.limit + 1,
      ],
    );
    const shown = found.slice(0, query.limit);
    const seal = await firstRow<{ last_entry: number; sealed_at: Date }>(
      tx,
      'SELECT last_entry, sealed_at FROM audit_seal ORDER BY id DESC LIMIT 1',
    );
    return {
      items: shown.map((row) => ({
        id: String(row.id),
        at: row.at.toISOString(),
        actorPersonId: row.actor_person_id,
        actorName: row.actor_name,
        action: row.action,
        subjectType: row.subject_type,
        subjectId: row.subject_id,
        subjectName: row.subject_name,
        unitId: row.unit_id === null ? null : String(row.unit_id),
        unitName: row.unit_name,
        detail: row.detail,
        requestId: row.request_id,
      })),
      nextCursor: found.length > query.limit ? String(shown.at(-1)?.id) : null,
      sealedUpTo: seal ? String(seal.last_entry) : null,
      sealedAt: seal?.sealed_at.toISOString() ?? null,
    };
  }
}
