import { Injectable } from '@nestjs/common';
import type { ExemptionList, exemptionListQuery } from '@bdhvs/contracts/programmes';
import type { z } from 'zod';
import type { Actor } from '../../platform/access/actor.js';
import type { UnitScope } from '../../platform/access/unit-scope.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { BadInputProblem } from '../../platform/problems/problem.js';
import { Units } from '../organisations/units.service.js';
import { ExemptionLedger } from './exemption-ledger.query.js';
import { ProgrammeCatalogue } from './programme-catalogue.service.js';

/** Pages of the ledger. It names people, so each look at it leaves a row. */
@Injectable()
export class ExemptionPages {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly units: Units,
    private readonly catalogue: ProgrammeCatalogue,
    private readonly ledger: ExemptionLedger,
    private readonly audit: Audit,
  ) {}

  async read(
    actor: Actor,
    scope: UnitScope,
    idOrSlug: string,
    query: z.infer<typeof exemptionListQuery>,
  ): Promise<ExemptionList> {
    const beforeId = query.cursor === undefined ? null : Number(query.cursor);
    if (beforeId !== null && !Number.isSafeInteger(beforeId)) {
      throw new BadInputProblem([{ pointer: '/cursor', message: 'Dấu trang không đúng.' }]);
    }
    return this.db.transaction(async (tx) => {
      const programme = await this.catalogue.resolve(tx, scope, idOrSlug);
      const unit = query.unit === undefined ? undefined : await this.units.resolve(tx, scope, query.unit);
      const tree = await this.units.treeOn(tx, this.clock.today());
      const within = unit ? scope.narrow(tree.subtree(unit.id)) : scope;
      const { status, limit } = query;
      const found = await this.ledger.page(tx, within, {
        programmeId: programme.id,
        personId: query.person ?? null,
        status,
        beforeId,
        limit: limit + 1,
      });
      const shown = found.slice(0, limit);
      await this.audit.record(tx, {
        actor,
        action: 'exemption.ledger-read',
        subjectType: 'programme',
        subjectId: programme.id,
        ...(unit ? { unitId: unit.id } : {}),
        detail: { status, rows: shown.length },
      });
      return {
        items: shown.map((row) => this.ledger.view(row)),
        nextCursor: found.length > limit ? String(shown.at(-1)?.id) : null,
      };
    });
  }
}
