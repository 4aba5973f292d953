import { Controller, Get } from '@nestjs/common';
import { unitList } from '@bdhvs/contracts';
import type { z } from 'zod';
import { Scope } from '../../platform/access/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { UnitScope } from '../../platform/access/unit-scope.js';
import { Returns } from '../../platform/http/returns.js';
import { UnitList } from './unit-list.service.js';

@Controller('api/units')
export class UnitsController {
  constructor(private readonly units: UnitList) {}

  @Requires('units.read')
  @Returns(unitList)
  @Get()
  list(@Scope() scope: UnitScope): Promise<z.input<typeof unitList>> {
    return this.units.inScope(scope);
  }
}
