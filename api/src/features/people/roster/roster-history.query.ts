import type { RosterRow, rosterImportList, rosterImportListQuery } from '@bdhvs/contracts';
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

/** Earlier imports, and what of them can be taken away as a file. */
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
    return this.views.list(scope, roots, query.cursor ?? null, query.limit);
  }

  async problemRows(
    actor: Actor,
    scope: UnitScope,
    id: string,
  ): Promise<{ rows: RosterRow[]; fileName: string }> {
    const { stored, units } = await this.roster.find(this.db.manager, scope, id);
    const found = await this.store.rows(this.db.manager, id, { only: 'problems', after: 0, limit: 20_000 });
    await this.audit.record(this.db.manager, {
      actor,
      action: 'roster.problems-exported',
      subjectType: 'roster-import',
      subjectId: id,
      unitId: units.root.id,
      detail: { rows: found.length },
    });
    return { rows: found.map((row) => rowView(row, units.directory)), fileName: stored.fileName };
  }
}
