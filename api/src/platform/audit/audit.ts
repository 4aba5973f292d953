import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import type { Tx } from '../database/database.js';
import { run } from '../database/sql.js';
import { currentRequestId } from '../http/request-context.js';

export interface AuditEntry {
  /** Who did it; null for the system itself. */
  actor: (Pick<Actor, 'personId'> & { accountId: string | null }) | null;
  /** 'grant.given', 'report.names-read': the thing, a dot, the deed. */
  action: string;
  subjectType?: string;
  subjectId?: string | number;
  unitId?: number;
  /** Ids, counts and codes only: never a name, a number or a contact. */
  detail?: Record<string, unknown>;
}

/** Every write of a legal record and every read of a named list leaves a row, in the transaction of the deed. */
@Injectable()
export class Audit {
  async record(tx: Tx, entry: AuditEntry): Promise<void> {
    await run(
      tx,
      `INSERT INTO audit_entry (actor_person_id, actor_account_id, action, subject_type, subject_id, unit_id, detail, request_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        entry.actor?.personId ?? null,
        entry.actor?.accountId ?? null,
        entry.action,
        entry.subjectType ?? null,
        entry.subjectId === undefined ? null : String(entry.subjectId),
        entry.unitId ?? null,
        JSON.stringify(entry.detail ?? {}),
        currentRequestId() ?? null,
      ],
    );
  }
}
