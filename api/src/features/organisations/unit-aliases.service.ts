import type { UnitAliasList } from '@bdhvs/contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import type { UnitScope } from '../../platform/access/unit-scope.js';
import { Audit } from '../../platform/audit/audit.js';
import { Database } from '../../platform/database/database.js';
import { rows } from '../../platform/database/sql.js';
import { NotFoundProblem } from '../../platform/problems/problem.js';
import { UnitRecorder } from './unit-recorder.service.js';
import { Units } from './units.service.js';

/** Other ways of writing unit names, learned from imports. One learned by mistake can be forgotten again. */
@Injectable()
export class UnitAliases {
  constructor(
    private readonly db: Database,
    private readonly units: Units,
    private readonly recorder: UnitRecorder,
    private readonly audit: Audit,
  ) {}

  async list(scope: UnitScope): Promise<UnitAliasList> {
    const found = await rows<{ rootUnitId: number; unitId: number; alias: string }>(
      this.db.manager,
      `SELECT root_unit_id AS "rootUnitId", unit_id AS "unitId", alias FROM unit_alias
        WHERE root_unit_id = ANY($1::int[]) AND unit_id = ANY($1::int[]) ORDER BY unit_id, alias`,
      [scope.unitIds],
    );
    return {
      items: found.map(({ rootUnitId, unitId, alias }) => ({
        rootUnitId: String(rootUnitId),
        unitId: String(unitId),
        alias,
      })),
    };
  }

  async forget(
    actor: Actor,
    scope: UnitScope,
    wish: { unit: string; rootUnit: string; alias: string },
  ): Promise<void> {
    await this.db.transaction(async (tx) => {
      const unit = await this.units.resolve(tx, scope, wish.unit);
      const root = await this.units.resolve(tx, scope, wish.rootUnit);
      if (!(await this.recorder.removeAlias(tx, root.id, unit.id, wish.alias))) throw new NotFoundProblem();
      const detail = { rootUnitId: root.id };
      await this.audit.record(tx, {
        actor,
        action: 'unit.alias-removed',
        subjectType: 'unit',
        subjectId: unit.id,
        unitId: unit.id,
        detail,
      });
    });
  }
}
