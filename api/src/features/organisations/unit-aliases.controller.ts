import { Body, Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { idOrSlug, unitAliasList, unitAliasRemoval, type UnitAliasList } from '@bdhvs/contracts';
import { z } from 'zod';
import { Acting, Scope, type Actor } from '../../platform/access/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { UnitScope } from '../../platform/access/unit-scope.js';
import { parse } from '../../platform/http/parse.js';
import { Returns } from '../../platform/http/returns.js';
import { UnitAliases } from './unit-aliases.service.js';

const unitParam = z.object({ unit: idOrSlug });

@Controller('api/units')
export class UnitAliasesController {
  constructor(private readonly aliases: UnitAliases) {}

  @Requires('roster.import')
  @Returns(unitAliasList)
  @Get('aliases')
  list(@Scope() scope: UnitScope): Promise<UnitAliasList> {
    return this.aliases.list(scope);
  }

  @Requires('roster.import')
  @HttpCode(204)
  @Delete(':unit/aliases')
  forget(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param(parse(unitParam)) { unit }: z.infer<typeof unitParam>,
    @Body(parse(unitAliasRemoval)) { rootUnit, alias }: z.infer<typeof unitAliasRemoval>,
  ): Promise<void> {
    return this.aliases.forget(actor, scope, { unit, rootUnit, alias });
  }
}
