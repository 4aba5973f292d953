import { Injectable } from '@nestjs/common';
import type { UnitScope } from '../../platform/access/unit-scope.js';
import { UnitTreePort } from '../../platform/access/unit-tree.port.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { rows } from '../../platform/database/sql.js';
import { ForbiddenProblem, NotFoundProblem } from '../../platform/problems/problem.js';
import { UnitTree, type TreeLink, type TreeUnit } from './unit-tree.rules.js';

interface Loaded {
  version: number;
  units: Map<number, TreeUnit>;
  idOfSlug: Map<string, number>;
  links: TreeLink[];
  trees: Map<string, UnitTree>;
}

/** Days whose tree is kept beside today's; a report over twelve months needs twelve. */
const KEPT_TREES = 32;

/** The dated tree of units, kept in memory and read again when its version in the database has moved on. */
@Injectable()
export class Units extends UnitTreePort {
  private loaded?: Loaded;
  /** A snapshot sees one version from its first statement to its last: asking again would be a wait for nothing. */
  private readonly ofSnapshot = new WeakMap<Tx, Loaded>();

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  async subtree(unitId: number, day: string, version: number): Promise<readonly number[]> {
    const loaded = this.loaded?.version === version ? this.loaded : await this.load(this.db.manager);
    return treeOf(loaded, day).subtree(unitId);
  }

  /** The tree on a day, as known now. */
  async treeOn(tx: Tx, day: string): Promise<UnitTree> {
    return treeOf(await this.fresh(tx), day);
  }

  /** The trees of several days, as known now, for one look at whether they are fresh. */
  async treesOn(tx: Tx, days: readonly string[]): Promise<UnitTree[]> {
    const loaded = await this.fresh(tx);
    return days.map((day) => treeOf(loaded, day));
  }

  /** The tree on a day as it was known at a moment in the past. */
  async treeKnownBy(tx: Tx, day: string, knownBy: Date): Promise<UnitTree> {
    const { units } = await this.fresh(tx);
    const links = await rows<TreeLink>(
      tx,
      `SELECT unit_id AS "unitId", parent_id AS "parentId", valid_from AS "validFrom", valid_to AS "validTo"
         FROM unit_parent WHERE recorded_at <= $1 AND superseded_at > $1`,
      [knownBy],
    );
    return new UnitTree(units, links, day);
  }

  /**
   * The unit behind an id or slug, if it is in scope.
   * @throws NotFoundProblem for what does not exist and for what is out of scope alike
   */
  async resolve(tx: Tx, scope: UnitScope, idOrSlug: string): Promise<TreeUnit> {
    const { units, idOfSlug } = await this.fresh(tx);
    const unit = units.get(/^\d+$/.test(idOrSlug) ? Number(idOrSlug) : (idOfSlug.get(idOrSlug) ?? -1));
    if (!unit || !scope.has(unit.id))
      throw new NotFoundProblem('Không có đơn vị này trong phạm vi của tài khoản.');
    return unit;
  }

  /** What holds for the whole installation is not for whoever is in charge of a part of it. @throws ForbiddenProblem */
  async assertHoldsTop(tx: Tx, scope: UnitScope): Promise<void> {
    const top = (await this.treeOn(tx, this.clock.today())).top();
    if (!top || !scope.has(top.id))
      throw new ForbiddenProblem('Việc này áp dụng cho toàn hệ thống, cần vai trò ở đơn vị cao nhất.');
  }

  /** Units in scope today, in tree order. */
  async list(tx: Tx, scope: UnitScope): Promise<{ unit: TreeUnit; parentId: number | undefined }[]> {
    const tree = await this.treeOn(tx, this.clock.today());
    return scope.unitIds
      .map((id) => tree.units.get(id))
      .filter((unit): unit is TreeUnit => unit !== undefined)
      .sort((a, b) => a.sortOrder - b.sortOrder || a.id - b.id)
      .map((unit) => ({ unit, parentId: tree.parentOf(unit.id) }));
  }

  private async fresh(tx: Tx): Promise<Loaded> {
    const known = this.ofSnapshot.get(tx);
    if (known) return known;
    const [row] = await rows<{ version: number }>(tx, 'SELECT version FROM unit_tree_version');
    const fresh = this.loaded && this.loaded.version === row?.version ? this.loaded : await this.load(tx);
    if (this.db.isSnapshot(tx)) this.ofSnapshot.set(tx, fresh);
    return fresh;
  }

  private async load(tx: Tx): Promise<Loaded> {
    const [found] = await rows<{ version: number; units: TreeUnit[] | null; links: TreeLink[] | null }>(
      tx,
      `SELECT (SELECT version FROM unit_tree_version) AS version,
         (SELECT json_agg(json_build_object('id', id, 'slug', slug, 'name', name, 'kind', kind, 'subtype', subtype,
            'validFrom', valid_from, 'validTo', valid_to, 'sortOrder', sort_order)) FROM org_unit) AS units,
         (SELECT json_agg(json_build_object('unitId', unit_id, 'parentId', parent_id,
            'validFrom', valid_from, 'validTo', valid_to)) FROM unit_parent WHERE superseded_at = 'infinity') AS links`,
    );
    const units = found?.units ?? [];
    const loaded: Loaded = {
      version: found?.version ?? 0,
      units: new Map(units.map((unit) => [unit.id, unit])),
      idOfSlug: new Map(units.map((unit) => [unit.slug, unit.id])),
      links: found?.links ?? [],
      trees: new Map(),
    };
    // A tree changed in this very transaction must not be seen by others before it is committed.
    if (!tx.queryRunner?.isTransactionActive) this.loaded = loaded;
    return loaded;
  }
}

function treeOf(loaded: Loaded, day: string): UnitTree {
  let tree = loaded.trees.get(day);
  if (!tree) {
    tree = new UnitTree(loaded.units, loaded.links, day);
    if (loaded.trees.size >= KEPT_TREES) loaded.trees.delete(loaded.trees.keys().next().value as string);
    loaded.trees.set(day, tree);
  }
  return tree;
}
