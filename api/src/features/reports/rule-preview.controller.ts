import { Controller, Get, Param } from '@nestjs/common';
import { uuid } from '@bdhvs/contracts';
import { rulePreview, type RulePreview } from '@bdhvs/contracts/reports';
import { z } from 'zod';
import { Scope } from '../../platform/access/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { UnitScope } from '../../platform/access/unit-scope.js';
import { parse } from '../../platform/http/parse.js';
import { Returns } from '../../platform/http/returns.js';
import { RulePreviews } from './rule-preview.service.js';

const buildParam = z.object({ build: uuid });

@Controller('api/rule-builds')
export class RulePreviewController {
  constructor(private readonly previews: RulePreviews) {}

  @Requires('programmes.write')
  @Returns(rulePreview)
  @Get(':build/preview')
  preview(
    @Scope() scope: UnitScope,
    @Param(parse(buildParam)) { build }: z.infer<typeof buildParam>,
  ): Promise<RulePreview> {
    return this.previews.preview(scope, build);
  }
}
