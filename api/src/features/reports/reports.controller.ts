import { Controller, Get, Headers, Query, StreamableFile } from '@nestjs/common';
import {
  completionQuery,
  completionReport,
  completionSummary,
  numberPassport,
  passportQuery,
  blockersQuery,
  blockersReport,
  peopleQuery,
  peopleReport,
  summaryQuery,
  type BlockersReport,
  type CompletionReport,
  type CompletionSummary,
  type NumberPassport,
  type PeopleReport,
} from '@bdhvs/contracts/reports';
import type { z } from 'zod';
import { Acting, Scope, type Actor } from '../../platform/access/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { UnitScope } from '../../platform/access/unit-scope.js';
import { parse } from '../../platform/http/parse.js';
import { Returns } from '../../platform/http/returns.js';
import { CompletionSummaries } from './completion-summary.service.js';
import { PeopleReports } from './people-report.service.js';
import { NumberPassports } from './number-passport.service.js';
import { ReportDownloads } from './report-downloads.service.js';
import { formatOf } from './sheet/format.rules.js';

@Controller('api/reports/completion')
export class ReportsController {
  constructor(
    private readonly downloads: ReportDownloads,
    private readonly lists: PeopleReports,
    private readonly passports: NumberPassports,
    private readonly summaries: CompletionSummaries,
  ) {}

  @Requires('reports.read')
  @Returns(completionReport)
  @Get()
  completion(
    @Scope() scope: UnitScope,
    @Query(parse(completionQuery)) query: z.infer<typeof completionQuery>,
    @Headers('accept') accept: string | undefined,
  ): Promise<CompletionReport | StreamableFile> {
    return this.downloads.report(scope, query, formatOf(query.format, accept));
  }

  @Requires('reports.people')
  @Returns(peopleReport)
  @Get('people')
  people(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Query(parse(peopleQuery)) query: z.infer<typeof peopleQuery>,
    @Headers('accept') accept: string | undefined,
  ): Promise<PeopleReport | StreamableFile> {
    return this.downloads.people(actor, scope, query, formatOf(query.format, accept));
  }

  @Requires('reports.people')
  @Returns(blockersReport)
  @Get('people/blockers')
  blockers(
    @Scope() scope: UnitScope,
    @Query(parse(blockersQuery)) query: z.infer<typeof blockersQuery>,
  ): Promise<BlockersReport> {
    return this.lists.blockers(scope, query);
  }

  @Requires('reports.read')
  @Returns(numberPassport)
  @Get('passport')
  passport(
    @Scope() scope: UnitScope,
    @Query(parse(passportQuery)) query: z.infer<typeof passportQuery>,
  ): Promise<NumberPassport> {
    return this.passports.passport(scope, query);
  }

  @Requires('reports.read')
  @Returns(completionSummary)
  @Get('summary')
  summary(
    @Scope() scope: UnitScope,
    @Query(parse(summaryQuery)) query: z.infer<typeof summaryQuery>,
  ): Promise<CompletionSummary> {
    return this.summaries.summary(scope, query);
  }
}
