import { Injectable } from '@nestjs/common';
import { MACHINE_DAYS, type Machine, type MachineMade, type NewMachine } from '@bdhvs/contracts';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../../platform/access/actor.js';
import type { UnitScope } from '../../../platform/access/unit-scope.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { firstRow, rows, run } from '../../../platform/database/sql.js';
import { BadInputProblem, ConflictProblem, NotFoundProblem } from '../../../platform/problems/problem.js';
import { MachineKeys } from '../../../platform/session/machine-keys.js';
import { Units } from '../../organisations/units.service.js';

interface MachineRow {
  id: string;
  name: string;
  unit_id: number;
  unit_name: string;
  permissions: Machine['permissions'];
  created_at: Date;
  created_by: string | null;
  expires_on: string;
  last_used_at: Date | null;
  revoked_at: Date | null;
}

const MACHINES = `
  SELECT k.id, k.name, k.unit_id, u.name AS unit_name, k.permissions, k.created_at, p.full_name AS created_by,
         k.expires_on, k.last_used_at, k.revoked_at
    FROM machine_client k JOIN org_unit u ON u.id = k.unit_id LEFT JOIN person p ON p.id = k.created_by
   WHERE k.unit_id = ANY ($1::int[])`;

/** Keys for programs of other authorities: made, told once, listed, revoked. */
@Injectable()
export class Machines {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly db: Database,
    private readonly keys: MachineKeys,
    private readonly units: Units,
  ) {}

  async list(scope: UnitScope): Promise<Machine[]> {
    const found = await rows<MachineRow>(
      this.db.manager,
      `${MACHINES} ORDER BY k.revoked_at IS NOT NULL, k.created_at DESC`,
      [scope.unitIds],
    );
    return found.map((row) => this.asMachine(row));
  }

  /** @throws BadInputProblem for a last day that is past or too far; NotFoundProblem for a unit out of scope */
  make(actor: Actor, scope: UnitScope, wish: NewMachine): Promise<MachineMade> {
    this.assertLastDay(wish.expiresOn);
    return this.db.transaction(async (tx) => {
      const unit = await this.units.resolve(tx, scope, wish.unit);
      await this.assertHoldsAllBelow(tx, scope, unit.id);
      const { token, hash } = this.keys.make();
      const id = uuidv7();
      await run(
        tx,
        `INSERT INTO machine_client (id, name, token_hash, unit_id, permissions, created_at, created_by, expires_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, wish.name, hash, unit.id, wish.permissions, this.clock.now(), actor.personId, wish.expiresOn],
      );
      await this.record(tx, actor, 'machine.made', id, unit.id, {
        permissions: wish.permissions,
        expiresOn: wish.expiresOn,
      });
      return { ...this.asMachine(await this.row(tx, scope, id)), token };
    });
  }

  revoke(actor: Actor, scope: UnitScope, id: string, reason: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      await run(tx, 'SELECT 1 FROM machine_client WHERE id = $1 FOR UPDATE', [id]);
      const machine = await this.row(tx, scope, id);
      if (machine.revoked_at) throw new ConflictProblem('machine-revoked', 'Khóa này đã bị thu hồi.');
      await run(tx, 'UPDATE machine_client SET revoked_at = $2 WHERE id = $1', [id, this.clock.now()]);
      await this.record(tx, actor, 'machine.revoked', id, machine.unit_id, { reason });
    });
  }

  /** A key reaches everything below its unit, so all of that must be in the hands of whoever makes it. */
  private async assertHoldsAllBelow(tx: Tx, scope: UnitScope, unitId: number): Promise<void> {
    const tree = await this.units.treeOn(tx, this.clock.today());
    if (!tree.subtree(unitId).every((id) => scope.has(id)))
      throw new BadInputProblem([
        { pointer: '/unit', message: 'Tài khoản không phụ trách hết các đơn vị trực thuộc đơn vị này.' },
      ]);
  }

  private assertLastDay(expiresOn: string): void {
    const days = (Date.parse(expiresOn) - Date.parse(this.clock.today())) / 86_400_000;
    if (days < 0)
      throw new BadInputProblem([
        { pointer: '/expiresOn', message: 'Ngày cuối cùng đã qua. Hãy chọn ngày sau.' },
      ]);
    if (days > MACHINE_DAYS)
      throw new BadInputProblem([
        { pointer: '/expiresOn', message: 'Khóa dùng được nhiều nhất một năm. Hết hạn thì cấp khóa mới.' },
      ]);
  }

  private async row(tx: Tx, scope: UnitScope, id: string): Promise<MachineRow> {
    const found = await firstRow<MachineRow>(tx, `${MACHINES} AND k.id = $2`, [scope.unitIds, id]);
    if (!found) throw new NotFoundProblem();
    return found;
  }

  private record(
    tx: Tx,
    actor: Actor,
    action: string,
    subjectId: string,
    unitId: number,
    detail: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record(tx, { actor, action, subjectType: 'machine', subjectId, unitId, detail });
  }

  private asMachine(row: MachineRow): Machine {
    const expired = row.expires_on < this.clock.today();
    return {
      id: row.id,
      name: row.name,
      unitId: String(row.unit_id),
      unitName: row.unit_name,
      permissions: row.permissions,
      createdAt: row.created_at.toISOString(),
      createdBy: row.created_by,
      expiresOn: row.expires_on,
      lastUsedAt: row.last_used_at?.toISOString() ?? null,
      state: row.revoked_at ? 'revoked' : expired ? 'expired' : 'open',
    };
  }
}
