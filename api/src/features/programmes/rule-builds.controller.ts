import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { uuid } from '@bdhvs/contracts';
import {
  programmeDetail,
  ruleBuild,
  ruleBuildList,
  type ProgrammeDetail,
  type RuleBuild,
  type RuleBuildList,
} from '@bdhvs/contracts/programmes';
import { z } from 'zod';
import { Acting, Scope, type Actor } from '../../platform/access/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { UnitScope } from '../../platform/access/unit-scope.js';
import { parse } from '../../platform/http/parse.js';
import { Returns } from '../../platform/http/returns.js';
import { ProgrammeCatalogue } from './programme-catalogue.service.js';
import { RuleBuilds } from './rule-builds.service.js';

const buildParam = z.object({ build: uuid });

@Controller('api/rule-builds')
export class RuleBuildsController {
  constructor(
    private readonly builds: RuleBuilds,
    private readonly catalogue: ProgrammeCatalogue,
  ) {}

  @Requires('programmes.write')
  @Returns(ruleBuildList)
  @Get()
  async list(@Scope() scope: UnitScope): Promise<RuleBuildList> {
    return { items: await this.builds.open(scope) };
  }

  @Requires('programmes.write')
  @Returns(ruleBuild)
  @Get(':build')
  detail(
    @Scope() scope: UnitScope,
    @Param(parse(buildParam)) { build }: z.infer<typeof buildParam>,
  ): Promise<RuleBuild> {
    return this.builds.detail(scope, build);
  }

  @Requires('programmes.write')
  @Returns(programmeDetail)
  @HttpCode(200)
  @Post(':build/activation')
  async activate(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param(parse(buildParam)) { build }: z.infer<typeof buildParam>,
  ): Promise<ProgrammeDetail> {
    const programme = await this.builds.activate(actor, scope, build);
    return this.catalogue.detail(scope, programme);
  }

  @Requires('programmes.write')
  @HttpCode(204)
  @Post(':build/discard')
  async discard(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param(parse(buildParam)) { build }: z.infer<typeof buildParam>,
  ): Promise<void> {
    await this.builds.discard(actor, scope, build);
  }
}
