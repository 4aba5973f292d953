import { idOrSlug } from '@bdhvs/contracts';
import { practiceInsight, type PracticeInsight } from '@bdhvs/contracts/courses';
import { Controller, Get, Header, Param } from '@nestjs/common';
import { z } from 'zod';
import { Requires } from '../../../platform/access/requires.js';
import { parse } from '../../../platform/http/parse.js';
import { Returns } from '../../../platform/http/returns.js';
import { PracticeInsights } from './practice-insight.service.js';

const courseParams = z.object({ idOrSlug });

@Controller('api/courses')
export class PracticeInsightController {
  constructor(private readonly insights: PracticeInsights) {}

  @Requires('practice.insight')
  @Returns(practiceInsight)
  @Header('cache-control', 'no-store')
  @Get(':idOrSlug/practice-insight')
  one(@Param(parse(courseParams)) params: z.infer<typeof courseParams>): Promise<PracticeInsight> {
    return this.insights.of(params.idOrSlug);
  }
}
