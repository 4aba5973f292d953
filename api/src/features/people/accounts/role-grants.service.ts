import { Injectable } from '@nestjs/common';
import type { GrantQuery, NewGrant, Role, RoleGrant, RoleGrantList } from '@bdhvs/contracts';
import type { Actor } from '../../../platform/access/actor.js';
import type { UnitScope } from '../../../platform/access/unit-scope.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { firstRow, rows, run } from '../../../platform/database/sql.js';
import { pageOf, placeOf } from '../../../platform/http/cursor.js';
import {
  BadInputProblem,
  ConflictProblem,
  ForbiddenProblem,
  NotFoundProblem,
} from '../../../platform/problems/problem.js';
import { Sessions } from '../../../platform/session/sessions.js';
import { Units } from '../../organisations/units.service.js';
import { Authorities } from './authority.js';
import { homeUnitOf, isInScope } from './home-unit.query.js';

interface GrantRow {
  id: number;
  person_id: string;
  display_name: string | null;
  sort_key: string;
  role: Role;
  unit_id: number;
  unit_slug: string;
  unit_name: string;
  subtree: boolean;
  valid_from: string;
  valid_to: string;
  granted_by: string | null;
}

const GRANTS = `
  SELECT g.id, g.person_id, p.full_name AS display_name, p.sort_key, g.role, g.unit_id, u.slug AS unit_slug,
         u.name AS unit_name, g.subtree, g.valid_from, g.valid_to, giver.full_name AS granted_by
    FROM role_grant g
    JOIN person p ON p.id = g.person_id
    JOIN org_unit u ON u.id = g.unit_id
    LEFT JOIN person giver ON giver.id = g.granted_by
   WHERE g.unit_id = ANY ($1::int[]) AND g.revoked_at IS NULL AND g.valid_to > $2::date`;

/** Roles whose holders see no lists of others: giving one ends no session. */
const MODEST: Role[] = ['learner', 'helper'];

/** Dated roles over units. One gives only what one's own role may give, only within one's own units, never to oneself. */
@Injectable()
export class RoleGrants {
  constructor(
    private readonly audit: Audit,
    private readonly authorities: Authorities,
    private readonly clock: Clock,
    private readonly db: Database,
    private readonly sessions: Sessions,
    private readonly units: Units,
  ) {}

  list(actor: Actor, scope: UnitScope, query: GrantQuery): Promise<RoleGrantList> {
    return this.db.transaction(async (tx) => {
      const after = placeOf(query.cursor);
      const unit = query.unit === undefined ? undefined : await this.units.resolve(tx, scope, query.unit);
      const tree = await this.units.treeOn(tx, this.clock.today());
      const found = await rows<GrantRow>(
        tx,
        `${GRANTS} AND ($3::text IS NULL OR g.role = $3)
         AND ($4::text IS NULL OR (p.sort_key, g.id) > ($4, $5::bigint))
       ORDER BY p.sort_key, g.id LIMIT $6`,
        [
          unit ? scope.narrow(tree.subtree(unit.id)).unitIds : scope.unitIds,
          this.clock.today(),
          query.role ?? null,
          after?.key ?? null,
          after?.id ?? null,
          query.limit + 1,
        ],
      );
      const { shown, nextCursor } = pageOf(found, query.limit, (row) => ({
        key: row.sort_key,
        id: String(row.id),
      }));
      const authority = await this.authorities.of(tx, actor);
      await this.audit.record(tx, {
        actor,
        action: 'grant.list-read',
        unitId: unit?.id,
        detail: { rows: shown.length },
      });
      return {
        items: shown.map((row) => asGrant(row, authority.rolesAt(row.unit_id, row.subtree).has(row.role))),
        nextCursor,
      };
    });
  }

  give(actor: Actor, scope: UnitScope, given: NewGrant): Promise<RoleGrant> {
    return this.db.transaction(async (tx) => {
      const unit = await this.units.resolve(tx, scope, given.unit);
      await this.mustBeInScope(tx, scope, given.personId);
      const authority = await this.authorities.of(tx, actor);
      if (!authority.rolesAt(unit.id, given.subtree).has(given.role)) {
        throw new ForbiddenProblem('Tài khoản này không được cấp vai trò đó ở đơn vị này.');
      }
      if (given.personId === actor.personId)
        throw new ForbiddenProblem('Không tự cấp vai trò cho chính mình.');
      const today = this.clock.today();
      const validFrom = given.validFrom ?? today;
      if (validFrom < today) {
        throw new BadInputProblem([
          { pointer: '/validFrom', message: 'Vai trò chỉ có hiệu lực từ hôm nay trở đi.' },
        ]);
      }
      const validTo = given.validTo ?? 'infinity';
      if (validTo <= validFrom)
        throw new BadInputProblem([{ pointer: '/validTo', message: 'Ngày kết thúc phải sau ngày bắt đầu.' }]);
      const twin = await firstRow(
        tx,
        `SELECT 1 FROM role_grant WHERE person_id = $1 AND role = $2 AND unit_id = $3 AND subtree = $4 AND revoked_at IS NULL
          AND daterange(valid_from, valid_to) && daterange($5::date, $6::date)`,
        [given.personId, given.role, unit.id, given.subtree, validFrom, validTo],
      );
      if (twin)
        throw new ConflictProblem(
          'grant-exists',
          'Người này đã có vai trò đó ở đơn vị này trong thời gian đã chọn.',
        );
      const added = await firstRow<{ id: number }>(
        tx,
        `INSERT INTO role_grant (person_id, role, unit_id, subtree, valid_from, valid_to, granted_by, reason, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
        [
          given.personId,
          given.role,
          unit.id,
          given.subtree,
          validFrom,
          validTo,
          actor.personId,
          given.reason ?? null,
          this.clock.now(),
        ],
      );
      const id = Number(added?.id);
      if (!MODEST.includes(given.role)) await this.guardNewPower(tx, given.personId);
      await this.audit.record(tx, {
        actor,
        action: 'grant.given',
        subjectType: 'person',
        subjectId: given.personId,
        unitId: unit.id,
        detail: { grantId: id, role: given.role, subtree: given.subtree, validFrom, validTo },
      });
      return asGrant(
        (await firstRow<GrantRow>(tx, `${GRANTS} AND g.id = $3`, [[unit.id], today, id])) as GrantRow,
        true,
      );
    });
  }

  revoke(actor: Actor, scope: UnitScope, id: number, reason: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      await run(tx, 'SELECT 1 FROM role_grant WHERE id = $1 FOR UPDATE', [id]);
      const grant = await firstRow<GrantRow>(tx, `${GRANTS} AND g.id = $3`, [
        scope.unitIds,
        this.clock.today(),
        id,
      ]);
      if (!grant) throw new NotFoundProblem();
      const authority = await this.authorities.of(tx, actor);
      if (!authority.rolesAt(grant.unit_id, grant.subtree).has(grant.role)) {
        throw new ForbiddenProblem('Tài khoản này không được thu hồi vai trò đó.');
      }
      await run(tx, 'UPDATE role_grant SET revoked_at = $2, revoked_by = $3 WHERE id = $1', [
        id,
        this.clock.now(),
        actor.personId,
      ]);
      await this.audit.record(tx, {
        actor,
        action: 'grant.revoked',
        subjectType: 'person',
        subjectId: grant.person_id,
        unitId: grant.unit_id,
        detail: { grantId: id, role: grant.role, reason },
      });
    });
  }

  /**
   * A session begun as a learner may stay idle for hours and a slip handed out before may still be in other hands:
   * neither may carry the new power.
   */
  private async guardNewPower(tx: Tx, personId: string): Promise<void> {
    const accounts = await rows<{ id: string }>(tx, 'SELECT id FROM account WHERE person_id = $1', [
      personId,
    ]);
    for (const { id } of accounts) await this.sessions.endAllOf(tx, id);
    await run(
      tx,
      'UPDATE activation_slip SET revoked_at = $2 WHERE person_id = $1 AND used_at IS NULL AND revoked_at IS NULL',
      [personId, this.clock.now()],
    );
  }

  private async mustBeInScope(tx: Tx, scope: UnitScope, personId: string): Promise<void> {
    // The lock makes two givers of the same role take turns.
    await run(tx, 'SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE', [personId]);
    const person = await firstRow(
      tx,
      `SELECT 1 FROM person p ${homeUnitOf('p.id', '$3')} WHERE p.id = $2 AND p.erased_at IS NULL AND ${isInScope('$1')}`,
      [scope.unitIds, personId, this.clock.today()],
    );
    if (!person) throw new NotFoundProblem('Không có người này trong phạm vi của tài khoản.');
  }
}

function asGrant(row: GrantRow, mayRevoke: boolean): RoleGrant {
  return {
    id: row.id,
    personId: row.person_id,
    displayName: row.display_name ?? '',
    role: row.role,
    unitId: String(row.unit_id),
    unitSlug: row.unit_slug,
    unitName: row.unit_name,
    subtree: row.subtree,
    validFrom: row.valid_from,
    validTo: row.valid_to === 'infinity' ? null : row.valid_to,
    grantedBy: row.granted_by,
    mayRevoke,
  };
}
