import { Injectable } from '@nestjs/common';
import type { Exemption } from '@bdhvs/contracts/programmes';
import type { UnitScope } from '../../platform/access/unit-scope.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { rows } from '../../platform/database/sql.js';
import { NotFoundProblem } from '../../platform/problems/problem.js';
import { exemptionStatus, type ExemptionStatus } from './exemption.rules.js';
import { FOREVER } from './rule.rules.js';

export interface LedgerRow {
  id: number;
  programmeId: number;
  personId: string;
  fullName: string | null;
  unitId: number | null;
  unitName: string | null;
  reason: string;
  decisionNumber: string;
  approver: string;
  validFrom: string;
  validTo: string;
  enteredAt: Date;
  enteredAfterDue: boolean;
  reversedAt: Date | null;
  reverseReason: string | null;
}

export interface LedgerPage {
  programmeId: number;
  personId: string | null;
  status: ExemptionStatus | 'all';
  beforeId: number | null;
  limit: number;
}

/**
 * A person's unit is the one of the primary post today, else of the last one. Rows replaced by a later one are not
 * shown; reversed ones are. The due date is that of the cycle in which the exemption starts.
 */
const LEDGER = `
  SELECT e.id, e.programme_id AS "programmeId", e.person_id AS "personId", p.full_name AS "fullName", post.unit_id AS "unitId",
    u.name AS "unitName", e.reason, e.decision_number AS "decisionNumber", e.approver, e.valid_from AS "validFrom",
    e.valid_to AS "validTo", e.entered_at AS "enteredAt",
    (e.entered_at AT TIME ZONE $2)::date > cycle.closes_on AS "enteredAfterDue",
    CASE WHEN e.reversed_by IS NOT NULL THEN e.superseded_at END AS "reversedAt", e.reverse_reason AS "reverseReason"
  FROM exemption e JOIN person p ON p.id = e.person_id
  LEFT JOIN LATERAL (
    SELECT m.unit_id FROM membership m
     WHERE m.person_id = e.person_id AND m.is_primary AND m.superseded_at = 'infinity'
     ORDER BY m.valid_from <= $1::date AND m.valid_to > $1::date DESC, m.valid_to DESC LIMIT 1) post ON true
  LEFT JOIN org_unit u ON u.id = post.unit_id
  LEFT JOIN LATERAL (
    SELECT r.closes_on FROM programme_rule r
     WHERE r.programme_id = e.programme_id AND r.activated_at IS NOT NULL AND r.retired_at IS NULL
     ORDER BY r.opens_on <= e.valid_from DESC, CASE WHEN r.opens_on <= e.valid_from THEN r.opens_on END DESC, r.opens_on
     LIMIT 1) cycle ON true
  WHERE post.unit_id = ANY ($3::int[]) AND (e.superseded_at = 'infinity' OR e.reversed_by IS NOT NULL)`;

const STATUS = `
  CASE WHEN e.reversed_by IS NOT NULL THEN 'reversed' WHEN e.valid_from > $1::date THEN 'ahead'
       WHEN e.valid_to <= $1::date THEN 'ended' ELSE 'in-force' END`;

/** The ledger of exemptions ("sổ theo dõi miễn, tạm hoãn") within one's units. */
@Injectable()
export class ExemptionLedger {
  constructor(private readonly clock: Clock) {}

  page(
    tx: Tx,
    scope: UnitScope,
    { programmeId, personId, status, beforeId, limit }: LedgerPage,
  ): Promise<LedgerRow[]> {
    return rows<LedgerRow>(
      tx,
      `${LEDGER} AND e.programme_id = $4 AND ($5::bigint IS NULL OR e.id < $5) AND ($6 = 'all' OR $6 = ${STATUS})
         AND ($8::uuid IS NULL OR e.person_id = $8)
       ORDER BY e.id DESC LIMIT $7`,
      [
        this.clock.today(),
        this.clock.timeZone,
        scope.unitIds,
        programmeId,
        beforeId,
        status,
        limit,
        personId,
      ],
    );
  }

  async find(tx: Tx, scope: UnitScope, id: number): Promise<LedgerRow | undefined> {
    const [found] = await rows<LedgerRow>(tx, `${LEDGER} AND e.id = $4`, [
      this.clock.today(),
      this.clock.timeZone,
      scope.unitIds,
      id,
    ]);
    return found;
  }

  async one(tx: Tx, scope: UnitScope, id: number): Promise<Exemption> {
    const found = await this.find(tx, scope, id);
    if (!found) throw new NotFoundProblem();
    return this.view(found);
  }

  view(row: LedgerRow): Exemption {
    const { validFrom, validTo } = row;
    return {
      id: String(row.id),
      personId: row.personId,
      fullName: row.fullName ?? '',
      unitId: row.unitId === null ? null : String(row.unitId),
      unitName: row.unitName,
      reason: row.reason,
      decisionNumber: row.decisionNumber,
      approver: row.approver,
      validFrom,
      validTo: validTo === FOREVER ? null : validTo,
      enteredAt: row.enteredAt.toISOString(),
      enteredAfterDue: row.enteredAfterDue ?? false,
      status: exemptionStatus({ validFrom, validTo, reversed: row.reversedAt !== null }, this.clock.today()),
      reversedAt: row.reversedAt?.toISOString() ?? null,
      reverseReason: row.reverseReason,
    };
  }
}
