import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { idOrSlug } from '@bdhvs/contracts';
import {
  exemption,
  exemptionEnd,
  exemptionList,
  exemptionListQuery,
  exemptionReversal,
  newExemption,
  type Exemption,
  type ExemptionList,
  type NewExemption,
} from '@bdhvs/contracts/programmes';
import { z } from 'zod';
import { Acting, Scope, type Actor } from '../../platform/access/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { UnitScope } from '../../platform/access/unit-scope.js';
import { parse } from '../../platform/http/parse.js';
import { Returns } from '../../platform/http/returns.js';
import { ExemptionPages } from './exemption-pages.service.js';
import { Exemptions } from './exemptions.service.js';

const programmeParam = z.object({ programme: idOrSlug });
const exemptionParam = z.object({ id: z.coerce.number().int().positive() });

@Controller('api')
export class ExemptionsController {
  constructor(
    private readonly exemptions: Exemptions,
    private readonly pages: ExemptionPages,
  ) {}

  @Requires('reports.people')
  @Returns(exemptionList)
  @Get('programmes/:programme/exemptions')
  list(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param(parse(programmeParam)) { programme }: z.infer<typeof programmeParam>,
    @Query(parse(exemptionListQuery)) query: z.infer<typeof exemptionListQuery>,
  ): Promise<ExemptionList> {
    return this.pages.read(actor, scope, programme, query);
  }

  @Requires('exemptions.write')
  @Returns(exemption)
  @Post('programmes/:programme/exemptions')
  enter(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param(parse(programmeParam)) { programme }: z.infer<typeof programmeParam>,
    @Body(parse(newExemption)) entry: NewExemption,
  ): Promise<Exemption> {
    return this.exemptions.enter(actor, scope, programme, entry);
  }

  @Requires('exemptions.write')
  @Returns(exemption)
  @HttpCode(200)
  @Post('exemptions/:id/end')
  end(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param(parse(exemptionParam)) { id }: z.infer<typeof exemptionParam>,
    @Body(parse(exemptionEnd)) { lastDay }: z.infer<typeof exemptionEnd>,
  ): Promise<Exemption> {
    return this.exemptions.end(actor, scope, id, lastDay);
  }

  @Requires('exemptions.write')
  @Returns(exemption)
  @HttpCode(200)
  @Post('exemptions/:id/reversal')
  reverse(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param(parse(exemptionParam)) { id }: z.infer<typeof exemptionParam>,
    @Body(parse(exemptionReversal)) { reason }: z.infer<typeof exemptionReversal>,
  ): Promise<Exemption> {
    return this.exemptions.reverse(actor, scope, id, reason);
  }
}
