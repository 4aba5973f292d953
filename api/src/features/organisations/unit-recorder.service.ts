import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Audit } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/database/database.js';
import { firstRow, run } from '../../platform/database/sql.js';
import { ConflictProblem, NotFoundProblem } from '../../platform/problems/problem.js';

export interface NewUnit {
  slug: string;
  name: string;
  kind: string;
  subtype?: string | null;
  parentSlug: string | null;
  validFrom: string;
  sortOrder?: number;
}

/** Writes the tree: new units, and new parents from a day on. Links are superseded, never rewritten. */
@Injectable()
export class UnitRecorder {
  constructor(private readonly audit: Audit) {}

  async add(tx: Tx, actor: Actor | null, unit: NewUnit): Promise<number> {
    const added = await firstRow<{ id: number }>(
      tx,
      `INSERT INTO org_unit (slug, name, kind, subtype, valid_from, sort_order)
       VALUES ($1, normalize($2, NFC), $3, $4, $5, coalesce($6, (SELECT coalesce(max(sort_order), 0) + 10 FROM org_unit))) RETURNING id`,
      [unit.slug, unit.name, unit.kind, unit.subtype ?? null, unit.validFrom, unit.sortOrder ?? null],
    );
    const id = (added as { id: number }).id;
    if (unit.parentSlug !== null) {
      const linked = await run(
        tx,
        `INSERT INTO unit_parent (unit_id, parent_id, valid_from) SELECT $1, id, $3 FROM org_unit WHERE slug = $2`,
        [id, unit.parentSlug, unit.validFrom],
      );
      if (linked === 0) throw new NotFoundProblem('Không có đơn vị cấp trên này.');
    }
    await this.audit.record(tx, {
      actor,
      action: 'unit.added',
      subjectType: 'unit',
      subjectId: id,
      unitId: id,
    });
    return id;
  }

  /** Moves a unit under another parent from `on` on. What was true before that day, and what was known, stays readable. */
  async moveUnder(tx: Tx, actor: Actor | null, unitId: number, parentId: number, on: string): Promise<void> {
    // The subtree of the unit as it will be: a unit may not come under itself.
    const loop = await firstRow<{ found: boolean }>(
      tx,
      `WITH RECURSIVE below AS (
         SELECT $1::int AS id
         UNION SELECT p.unit_id FROM unit_parent p JOIN below b ON p.parent_id = b.id
          WHERE p.superseded_at = 'infinity' AND p.valid_to > $3::date)
       SELECT EXISTS (SELECT FROM below WHERE id = $2) AS found`,
      [unitId, parentId, on],
    );
    if (loop?.found) throw new ConflictProblem('unit-under-itself', 'Đơn vị không thể thuộc chính nó.');
    const superseded = `
      WITH cut AS (
        UPDATE unit_parent SET superseded_at = clock_timestamp()
         WHERE unit_id = $1 AND superseded_at = 'infinity' AND valid_to > $2::date
        RETURNING unit_id, parent_id, valid_from, valid_to)
      INSERT INTO unit_parent (unit_id, parent_id, valid_from, valid_to)
      SELECT unit_id, parent_id, valid_from, $2::date FROM cut WHERE valid_from < $2::date`;
    await run(tx, superseded, [unitId, on]);
    await run(tx, 'INSERT INTO unit_parent (unit_id, parent_id, valid_from) VALUES ($1, $2, $3)', [
      unitId,
      parentId,
      on,
    ]);
    await this.audit.record(tx, {
      actor,
      action: 'unit.moved',
      subjectType: 'unit',
      subjectId: unitId,
      unitId,
      detail: { parentId, on },
    });
  }

  async addAlias(tx: Tx, rootUnitId: number, unitId: number, alias: string): Promise<void> {
    await run(
      tx,
      `INSERT INTO unit_alias (root_unit_id, alias_key, alias, unit_id)
       VALUES ($1, fold_name($3), normalize($3, NFC), $2)
       ON CONFLICT (root_unit_id, alias_key) DO UPDATE SET unit_id = excluded.unit_id, alias = excluded.alias`,
      [rootUnitId, unitId, alias],
    );
  }

  /** @returns whether there was such an alias */
  async removeAlias(tx: Tx, rootUnitId: number, unitId: number, alias: string): Promise<boolean> {
    const removed = await run(
      tx,
      'DELETE FROM unit_alias WHERE root_unit_id = $1 AND unit_id = $2 AND alias_key = fold_name($3)',
      [rootUnitId, unitId, alias],
    );
    return removed > 0;
  }
}
