import { Inject, Injectable } from '@nestjs/common';
import type { Exemption, NewExemption } from '@bdhvs/contracts/programmes';
import type { Actor } from '../../platform/access/actor.js';
import type { UnitScope } from '../../platform/access/unit-scope.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { firstRow, rows, run } from '../../platform/database/sql.js';
import { BadInputProblem, ConflictProblem, NotFoundProblem } from '../../platform/problems/problem.js';
import { lockPeople } from '../people/membership-writer.js';
import { dayAfter } from './exemption.rules.js';
import { ExemptionLedger, type LedgerRow } from './exemption-ledger.query.js';
import { ProgrammeCatalogue } from './programme-catalogue.service.js';
import { EXEMPTION_HOOKS, type ExemptionHook } from './programme.hooks.js';

/** Writes the ledger of exemptions. Rows are superseded, never rewritten. */
@Injectable()
export class Exemptions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly catalogue: ProgrammeCatalogue,
    private readonly ledger: ExemptionLedger,
    private readonly audit: Audit,
    @Inject(EXEMPTION_HOOKS) private readonly hooks: readonly ExemptionHook[],
  ) {}

  async enter(actor: Actor, scope: UnitScope, idOrSlug: string, entry: NewExemption): Promise<Exemption> {
    return this.db.transaction(async (tx) => {
      const programme = await this.catalogue.resolve(tx, scope, idOrSlug);
      const unitId = await this.memberIn(tx, scope, entry.personId);
      const at = await lockPeople(tx, [entry.personId]);
      const added = await firstRow<{ id: number }>(
        tx,
        `INSERT INTO exemption (programme_id, person_id, reason, decision_number, approver, valid_from, valid_to, entered_by, entered_at, recorded_at)
         VALUES ($1, $2, normalize($3, NFC), $4, normalize($5, NFC), $6, $7, $8, $9, $9) RETURNING id`,
        [
          programme.id,
          entry.personId,
          entry.reason,
          entry.decisionNumber,
          entry.approver,
          entry.validFrom,
          dayAfter(entry.lastDay),
          actor.personId,
          at,
        ],
      );
      const id = (added as { id: number }).id;
      await this.changed(tx, actor, 'exemption.entered', id, entry.personId, programme.id, unitId);
      return this.ledger.one(tx, scope, id);
    });
  }

  /** It held until the last day named. */
  async end(actor: Actor, scope: UnitScope, id: number, lastDay: string): Promise<Exemption> {
    return this.db.transaction(async (tx) => {
      const old = await this.current(tx, scope, id);
      const validTo = dayAfter(lastDay);
      if (validTo <= old.validFrom || validTo > old.validTo) {
        throw new BadInputProblem([
          { pointer: '/lastDay', message: 'Ngày cuối phải nằm trong thời gian đã ghi.' },
        ]);
      }
      const at = await lockPeople(tx, [old.personId]);
      await this.supersede(tx, id, at);
      const added = await firstRow<{ id: number }>(
        tx,
        `INSERT INTO exemption (programme_id, person_id, reason, decision_number, approver, valid_from, valid_to, entered_by, entered_at,
           recorded_at, replaces_id)
         SELECT programme_id, person_id, reason, decision_number, approver, valid_from, $2, $3, entered_at, $4, id
           FROM exemption WHERE id = $1 RETURNING id`,
        [id, validTo, actor.personId, at],
      );
      const newId = (added as { id: number }).id;
      await this.changed(tx, actor, 'exemption.ended', newId, old.personId, old.programmeId, old.unitId);
      return this.ledger.one(tx, scope, newId);
    });
  }

  /** It never held. What was known before stays readable. */
  async reverse(actor: Actor, scope: UnitScope, id: number, reason: string): Promise<Exemption> {
    return this.db.transaction(async (tx) => {
      const old = await this.current(tx, scope, id);
      const at = await lockPeople(tx, [old.personId]);
      await this.supersede(tx, id, at);
      await run(
        tx,
        'UPDATE exemption SET reversed_by = $2, reverse_reason = normalize($3, NFC) WHERE id = $1',
        [id, actor.personId, reason],
      );
      await this.changed(tx, actor, 'exemption.reversed', id, old.personId, old.programmeId, old.unitId);
      return this.ledger.one(tx, scope, id);
    });
  }

  private async current(tx: Tx, scope: UnitScope, id: number): Promise<LedgerRow> {
    const found = await this.ledger.find(tx, scope, id);
    if (!found) throw new NotFoundProblem('Không có mục miễn, tạm hoãn này trong phạm vi của tài khoản.');
    if (found.reversedAt !== null)
      throw new ConflictProblem('exemption-reversed', 'Mục này đã được hủy trước đó.');
    return found;
  }

  private async supersede(tx: Tx, id: number, at: string): Promise<void> {
    const closed = await run(
      tx,
      `UPDATE exemption SET superseded_at = $2 WHERE id = $1 AND superseded_at = 'infinity'`,
      [id, at],
    );
    if (closed === 0)
      throw new ConflictProblem('exemption-changed', 'Mục này vừa được người khác sửa. Hãy tải lại.');
  }

  /** The unit of somebody's primary post today, which must be in scope. */
  private async memberIn(tx: Tx, scope: UnitScope, personId: string): Promise<number> {
    const [post] = await rows<{ unit_id: number }>(
      tx,
      `SELECT unit_id FROM membership WHERE person_id = $1 AND is_primary AND superseded_at = 'infinity'
          AND valid_from <= $2::date AND valid_to > $2::date AND unit_id = ANY ($3::int[])`,
      [personId, this.clock.today(), scope.unitIds],
    );
    if (!post) throw new NotFoundProblem('Không có người này trong phạm vi của tài khoản.');
    return post.unit_id;
  }

  private async changed(
    tx: Tx,
    actor: Actor,
    action: string,
    id: number,
    personId: string,
    programmeId: number,
    unitId: number | null,
  ): Promise<void> {
    await this.audit.record(tx, {
      actor,
      action,
      subjectType: 'person',
      subjectId: personId,
      ...(unitId === null ? {} : { unitId }),
      detail: { exemptionId: id, programmeId },
    });
    for (const hook of this.hooks) await hook.onExemptionChanged(tx, { personId, programmeId });
  }
}
