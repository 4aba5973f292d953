import type {
  RosterImportView,
  RosterRow,
  rosterImportList,
  rosterImportListQuery,
  rosterRowList,
  rosterRowsQuery,
} from '@bdhvs/contracts';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Actor } from '../../../platform/access/actor.js';
import type { UnitScope } from '../../../platform/access/unit-scope.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { NotFoundProblem } from '../../../platform/problems/problem.js';
import { Units } from '../../organisations/units.service.js';
import { RosterService } from './roster.service.js';
import { RosterStore } from './roster-store.js';
import { rowView, RosterViews } from './roster-view.service.js';

type RowsQuery = z.infer<typeof rosterRowsQuery>;

/** Imports looked at, one or many, and what can be taken away as a file. Rows are names: each look leaves an audit row. */
@Injectable()
export class RosterHistory {
  constructor(
    private readonly db: Database,
    private readonly roster: RosterService,
    private readonly store: RosterStore,
    private readonly views: RosterViews,
    private readonly units: Units,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Only imports all of whose units are readable: a part of a list would still be somebody else's names. */
  async list(
    scope: UnitScope,
    query: z.infer<typeof rosterImportListQuery>,
  ): Promise<z.input<typeof rosterImportList>> {
    if (query.cursor !== undefined && !/^[0-9a-f-]{36}$/.test(query.cursor)) throw new NotFoundProblem();
    const tree = await this.units.treeOn(this.db.manager, this.clock.today());
    const readable = (id: number): boolean => tree.subtree(id).every((unit) => scope.has(unit));
    const asked =
      query.unit === undefined ? null : await this.units.resolve(this.db.manager, scope, query.unit);
    const roots = (asked ? tree.subtree(asked.id) : [...scope.unitIds]).filter(readable);
    return this.views.list(tree.units, roots, query.cursor ?? null, query.limit);
  }

  async one(actor: Actor, scope: UnitScope, id: string): Promise<RosterImportView> {
    const view = await this.views.one(scope, id);
    await this.looked(actor, view.unit.id, id, 'roster.read', view.problems.length + view.missing.length);
    return view;
  }

  async rows(
    actor: Actor,
    scope: UnitScope,
    id: string,
    query: RowsQuery,
  ): Promise<z.input<typeof rosterRowList>> {
    const { units } = await this.roster.find(this.db.manager, scope, id);
    const page = await this.views.rows(scope, id, query);
    await this.looked(actor, units.root.id, id, 'roster.rows-read', page.items.length);
    return page;
  }

  async problemRows(
    actor: Actor,
    scope: UnitScope,
    id: string,
  ): Promise<{ rows: RosterRow[]; fileName: string }> {
    const { stored, units } = await this.roster.find(this.db.manager, scope, id);
    const found = await this.store.rows(this.db.manager, id, { only: 'problems', after: 0, limit: 20_000 });
    await this.looked(actor, units.root.id, id, 'roster.problems-exported', found.length);
    return { rows: found.map((row) => rowView(row, units.directory)), fileName: stored.fileName };
  }

  private async looked(
    actor: Actor,
    unitId: number | string,
    id: string,
    action: string,
    shown: number,
  ): Promise<void> {
    const entry = {
      actor,
      action,
      subjectType: 'roster-import',
      subjectId: id,
      unitId: Number(unitId),
      detail: { shown },
    };
    await this.audit.record(this.db.manager, entry);
  }
}
