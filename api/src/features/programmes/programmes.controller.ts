import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { idOrSlug } from '@bdhvs/contracts';
import {
  programmeDetail,
  programmeDraft,
  programmeList,
  ruleBuildStarted,
  ruleDraft,
  type ProgrammeDetail,
  type ProgrammeDraft,
  type ProgrammeList,
  type RuleBuildStarted,
  type RuleDraft,
} from '@bdhvs/contracts/programmes';
import { z } from 'zod';
import { Acting, Scope, type Actor } from '../../platform/access/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { UnitScope } from '../../platform/access/unit-scope.js';
import { parse } from '../../platform/http/parse.js';
import { Returns } from '../../platform/http/returns.js';
import { ProgrammeCatalogue } from './programme-catalogue.service.js';
import { ProgrammeWriter } from './programme-writer.service.js';

const programmeParam = z.object({ programme: idOrSlug });

@Controller('api/programmes')
export class ProgrammesController {
  constructor(
    private readonly catalogue: ProgrammeCatalogue,
    private readonly writer: ProgrammeWriter,
  ) {}

  @Requires('programmes.read')
  @Returns(programmeList)
  @Get()
  async list(@Scope() scope: UnitScope): Promise<ProgrammeList> {
    return { items: await this.catalogue.summaries(scope) };
  }

  @Requires('programmes.read')
  @Returns(programmeDetail)
  @Get(':programme')
  detail(
    @Scope() scope: UnitScope,
    @Param(parse(programmeParam)) { programme }: z.infer<typeof programmeParam>,
  ): Promise<ProgrammeDetail> {
    return this.catalogue.detail(scope, programme);
  }

  @Requires('programmes.write')
  @Returns(ruleBuildStarted)
  @HttpCode(202)
  @Post()
  create(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Body(parse(programmeDraft)) draft: ProgrammeDraft,
  ): Promise<RuleBuildStarted> {
    return this.writer.create(actor, scope, draft);
  }

  @Requires('programmes.write')
  @Returns(ruleBuildStarted)
  @HttpCode(202)
  @Post(':programme/rules')
  changeRule(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param(parse(programmeParam)) { programme }: z.infer<typeof programmeParam>,
    @Body(parse(ruleDraft)) rule: RuleDraft,
  ): Promise<RuleBuildStarted> {
    return this.writer.changeRule(actor, scope, programme, rule);
  }
}
