import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import type { UnitScope } from '../../../platform/access/unit-scope.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { rows, run } from '../../../platform/database/sql.js';
import { ConflictProblem } from '../../../platform/problems/problem.js';
import { MEMBERSHIP_HOOKS, type MembershipHook } from '../membership.hooks.js';
import { lockPeople, supersedePosts } from '../membership-writer.js';
import { PersonFacts } from '../person-facts.query.js';
import { RosterChanges, valuesOf, writeValues, type RecordedChange } from './roster-changes.query.js';
import { RosterClosedProblem, RosterUndoRefusedProblem } from './roster.errors.js';
import { RosterService } from './roster.service.js';
import { RosterStore } from './roster-store.js';
import { RosterUnits } from './roster-units.query.js';
import type { PersonValues } from './plan.rules.js';

/** Takes an import back: posts and values become what they were, unless something later rests on them. */
@Injectable()
export class RosterUndo {
  constructor(
    private readonly db: Database,
    private readonly roster: RosterService,
    private readonly store: RosterStore,
    private readonly rosterUnits: RosterUnits,
    private readonly changes: RosterChanges,
    private readonly facts: PersonFacts,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(MEMBERSHIP_HOOKS) private readonly hooks: MembershipHook[],
  ) {}

  async undo(actor: Actor, scope: UnitScope, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await this.store.lock(tx, id);
      const { stored, units } = await this.roster.find(tx, scope, id);
      if (stored.status === 'undone') return;
      if (stored.appliedAt === null)
        throw new ConflictProblem(
          'roster-not-applied',
          'Lần nhập này chưa được áp dụng.',
          'Không có gì để hoàn tác.',
        );
      if (stored.expiresAt <= this.clock.now()) throw new RosterClosedProblem('expired');
      await this.rosterUnits.lock(tx, units);
      const changes = await this.changes.of(tx, id);
      const people = [...new Set(changes.map(({ personId }) => personId))];
      const at = await lockPeople(tx, people);
      await this.refuseIfRestedOn(tx, id, changes);
      await this.restore(tx, id, changes, at);
      await run(
        tx,
        `UPDATE roster_import SET status = 'undone', undone_at = $2, undone_by = $3 WHERE id = $1`,
        [id, at, actor.personId],
      );
      await this.audit.record(tx, {
        actor,
        action: 'roster.undone',
        subjectType: 'roster-import',
        subjectId: id,
        unitId: units.root.id,
        detail: { people: people.length },
      });
      for (const hook of this.hooks) await hook.onMembershipChanged(tx, people);
    });
  }

  private async refuseIfRestedOn(tx: Tx, id: string, changes: readonly RecordedChange[]): Promise<void> {
    const reasons = new Map<string, Set<string>>();
    const block = (personId: string, reason: string): void =>
      void (reasons.get(personId) ?? reasons.set(personId, new Set()).get(personId))?.add(reason);
    const moved = [
      ...new Set(changes.flatMap(({ personId, membershipId }) => (membershipId === null ? [] : [personId]))),
    ];
    for (const personId of await this.movedSince(tx, id, moved))
      block(personId, 'đơn vị hoặc loại đã thay đổi sau đó');
    const added = changes.filter(({ kind }) => kind === 'person-added').map(({ personId }) => personId);
    for (const { personId, reason } of await this.facts.restingOn(tx, added)) block(personId, reason);
    const left = new Map(
      changes.flatMap(({ personId, values }) => (values ? [[personId, values.after]] : [])),
    );
    const now = await currentValues(tx, [...left.keys()]);
    for (const [personId, after] of left) {
      if (JSON.stringify(now.get(personId)) !== JSON.stringify(valuesOf(after)))
        block(personId, 'thông tin cá nhân đã được sửa sau đó');
    }
    if (reasons.size === 0) return;
    const names = await currentValues(tx, [...reasons.keys()]);
    throw new RosterUndoRefusedProblem(
      [...reasons].map(([personId, why]) => ({
        personId,
        fullName: names.get(personId)?.fullName ?? '',
        reasons: [...why],
      })),
    );
  }

  /** Whose posts are not what this import left: changed since, or joined by others that came later. */
  private async movedSince(tx: Tx, id: string, people: readonly string[]): Promise<string[]> {
    const found = await rows<{ personId: string }>(
      tx,
      `WITH post AS (
         SELECT m.*, m.recorded_at <= i.last_applied_at AND m.superseded_at > i.last_applied_at AS stood,
                m.superseded_at = 'infinity' AS stands
           FROM membership m, roster_import i WHERE i.id = $1 AND m.person_id = ANY($2::uuid[])),
       was AS (SELECT person_id, unit_id, category, title, is_primary, joined_on, valid_from, valid_to FROM post WHERE stood),
       now AS (SELECT person_id, unit_id, category, title, is_primary, joined_on, valid_from, valid_to FROM post WHERE stands)
       SELECT person_id AS "personId" FROM (TABLE was EXCEPT TABLE now) AS gone
       UNION SELECT person_id FROM (TABLE now EXCEPT TABLE was) AS came
       UNION SELECT c.person_id FROM roster_change c JOIN membership m ON m.id = c.membership_id
              WHERE c.import_id = $1 AND c.kind = 'membership-added' AND m.superseded_at <> 'infinity' AND NOT EXISTS (
                SELECT FROM roster_change own WHERE own.import_id = $1 AND own.kind = 'membership-superseded' AND own.membership_id = m.id)`,
      [id, people],
    );
    return found.map(({ personId }) => personId);
  }

  private async restore(tx: Tx, id: string, changes: readonly RecordedChange[], at: string): Promise<void> {
    const idsOf = (kind: RecordedChange['kind']): number[] =>
      changes.flatMap((change) =>
        change.kind === kind && change.membershipId !== null ? [Number(change.membershipId)] : [],
      );
    const added = new Set(idsOf('membership-added'));
    await supersedePosts(tx, [...added], at);
    await this.reopen(
      tx,
      idsOf('membership-superseded').filter((membershipId) => !added.has(membershipId)),
      at,
    );
    const first = new Map<string, PersonValues>();
    for (const { personId, values } of changes)
      if (values && !first.has(personId)) first.set(personId, values.before);
    await writeValues(
      tx,
      [...first].map(([personId, values]) => ({ id: personId, values })),
    );
    await this.forget(
      tx,
      id,
      changes.filter(({ kind }) => kind === 'person-added').map(({ personId }) => personId),
    );
  }

  /** Writes these posts again as known from now on. An earlier import that added one of them stays answerable for it. */
  private async reopen(tx: Tx, ids: readonly number[], at: string): Promise<void> {
    await run(
      tx,
      `WITH old AS (
         SELECT m.*, nextval(pg_get_serial_sequence('membership', 'id')) AS new_id FROM membership m WHERE m.id = ANY($1::bigint[])),
       written AS (
         INSERT INTO membership (id, person_id, unit_id, category, title, is_primary, joined_on, valid_from, valid_to, recorded_at, import_id)
         OVERRIDING SYSTEM VALUE
         SELECT new_id, person_id, unit_id, category, title, is_primary, joined_on, valid_from, valid_to, $2::timestamptz, import_id FROM old
         RETURNING id)
       UPDATE roster_change c SET membership_id = old.new_id
         FROM old JOIN written ON written.id = old.new_id
        WHERE c.membership_id = old.id AND c.kind = 'membership-added'`,
      [ids, at],
    );
  }

  /** People whom only this list brought in: without it there is no ground to keep who they are. Their id stays. */
  private async forget(tx: Tx, id: string, people: readonly string[]): Promise<void> {
    await run(
      tx,
      `UPDATE person SET full_name = NULL, sort_key = '', birth_date = NULL, birth_year = NULL, sex = NULL, phone = NULL, email = NULL,
              number_cipher = NULL, number_hash = NULL, erased_at = clock_timestamp() WHERE id = ANY($1::uuid[])`,
      [people],
    );
    await run(
      tx,
      'UPDATE roster_import_row SET person_id = NULL WHERE import_id = $1 AND person_id = ANY($2::uuid[])',
      [id, people],
    );
  }
}

async function currentValues(tx: Tx, people: readonly string[]): Promise<Map<string, PersonValues>> {
  const found = await rows<PersonValues & { id: string }>(
    tx,
    `SELECT id, full_name AS "fullName", birth_date AS "birthDate", birth_year AS "birthYear", sex, phone, email FROM person WHERE id = ANY($1::uuid[])`,
    [people],
  );
  return new Map(found.map(({ id, ...values }) => [id, values]));
}
