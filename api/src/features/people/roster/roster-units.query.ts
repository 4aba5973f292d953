import { Injectable } from '@nestjs/common';
import { UnitScope } from '../../../platform/access/unit-scope.js';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/database/database.js';
import { firstRow, rows } from '../../../platform/database/sql.js';
import { NotFoundProblem } from '../../../platform/problems/problem.js';
import { Units } from '../../organisations/units.service.js';
import { UnitDirectory, type KnownUnit, type UnitAlias } from './units.rules.js';

const LOCK_CLASS = 73_001;

export interface ImportUnits {
  root: { id: number; slug: string; name: string; validFrom: string };
  directory: UnitDirectory;
  /** The units that the list may speak of: the root's subtree, all of it readable. */
  units: UnitScope;
  ancestors: readonly number[];
}

/** The units of one import. Whose list it is decides which rows may be compared at all. */
@Injectable()
export class RosterUnits {
  constructor(
    private readonly tree: Units,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFoundProblem unless the whole subtree is in scope: a list speaks of all of it */
  async of(tx: Tx, scope: UnitScope, unit: string, effectiveOn: string): Promise<ImportUnits> {
    const root = await this.tree.resolve(tx, scope, unit);
    const [then, now] = [
      await this.tree.treeOn(tx, effectiveOn),
      await this.tree.treeOn(tx, this.clock.today()),
    ];
    const ids = [...new Set([...then.subtree(root.id), ...now.subtree(root.id)])].filter(
      (id) => (then.units.get(id)?.validTo ?? '') > effectiveOn,
    );
    const units = scope.narrow(ids);
    if (units.unitIds.length < ids.length)
      throw new NotFoundProblem('Không có đơn vị này trong phạm vi của tài khoản.');
    const ancestors = then.ancestors(root.id);
    const known: KnownUnit[] = ids.flatMap((id) => {
      const found = then.units.get(id);
      return found
        ? [
            {
              id,
              name: found.name,
              parentId: then.parentOf(id) ?? now.parentOf(id) ?? null,
              validFrom: found.validFrom,
            },
          ]
        : [];
    });
    return {
      root,
      units,
      ancestors,
      directory: new UnitDirectory(root.id, known, await this.aliases(tx, root.id, ids, ancestors)),
    };
  }

  /** Imports over the same units wait for each other; imports of neighbours do not. */
  async lock(tx: Tx, { root, ancestors }: Pick<ImportUnits, 'root' | 'ancestors'>): Promise<void> {
    for (const id of [...ancestors].reverse())
      await rows(tx, 'SELECT pg_advisory_xact_lock_shared($1, $2)', [LOCK_CLASS, id]);
    await rows(tx, 'SELECT pg_advisory_xact_lock($1, $2)', [LOCK_CLASS, root.id]);
  }

  /** Nothing was ever taken in for these units before, so that posts may begin in the past. */
  async isFirst(tx: Tx, { units, ancestors }: ImportUnits, exceptId: string | null): Promise<boolean> {
    const found = await firstRow<{ earlier: boolean }>(
      tx,
      `SELECT EXISTS (SELECT FROM roster_import WHERE status = 'applied' AND root_unit_id = ANY($1::int[]) AND id IS DISTINCT FROM $2::uuid) AS earlier`,
      [[...units.unitIds, ...ancestors], exceptId],
    );
    return !found?.earlier;
  }

  private async aliases(
    tx: Tx,
    rootId: number,
    unitIds: readonly number[],
    ancestors: readonly number[],
  ): Promise<UnitAlias[]> {
    return rows<UnitAlias>(
      tx,
      `SELECT unit_id AS "unitId", alias FROM unit_alias WHERE unit_id = ANY($1::int[]) AND root_unit_id = ANY($2::int[])
        ORDER BY root_unit_id = $3, created_at`,
      [unitIds, [...unitIds, ...ancestors], rootId],
    );
  }
}
