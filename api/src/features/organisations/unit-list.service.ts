import { Injectable } from '@nestjs/common';
import type { Unit, unitList } from '@bdhvs/contracts';
import type { z } from 'zod';
import type { UnitScope } from '../../platform/access/unit-scope.js';
import { Database } from '../../platform/database/database.js';
import { Units } from './units.service.js';

@Injectable()
export class UnitList {
  constructor(
    private readonly db: Database,
    private readonly units: Units,
  ) {}

  /** The units in scope today, as the API tells them. */
  async inScope(scope: UnitScope): Promise<z.input<typeof unitList>> {
    const found = await this.units.list(this.db.manager, scope);
    return {
      items: found.map(({ unit, parentId }) => ({
        id: String(unit.id),
        slug: unit.slug,
        name: unit.name,
        kind: unit.kind as Unit['kind'],
        subtype: unit.subtype,
        parentId: parentId === undefined ? null : String(parentId),
        validFrom: unit.validFrom,
        validTo: unit.validTo === 'infinity' ? null : unit.validTo,
      })),
    };
  }
}
