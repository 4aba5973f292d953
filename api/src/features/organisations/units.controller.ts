import { Controller, Get } from '@nestjs/common';
import { unitList, type Unit } from '@bdhvs/contracts';
import type { z } from 'zod';
import { Scope } from '../../platform/access/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { UnitScope } from '../../platform/access/unit-scope.js';
import { Database } from '../../platform/database/database.js';
import { Returns } from '../../platform/http/returns.js';
import { Units } from './units.service.js';

@Controller('api/units')
export class UnitsController {
  constructor(
    private readonly units: Units,
    private readonly db: Database,
  ) {}

  @Requires('units.read')
  @Returns(unitList)
  @Get()
  async list(@Scope() scope: UnitScope): Promise<z.input<typeof unitList>> {
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
