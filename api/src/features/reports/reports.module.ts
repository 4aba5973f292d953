import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { SharesModule } from '../shares/shares.module.js';
import { CompletionReports } from './completion-report.service.js';
import { CompletionSummaries } from './completion-summary.service.js';
import { NumberPassportQuery } from './number-passport.query.js';
import { NumberPassports } from './number-passport.service.js';
import { PeopleReportQuery } from './people-report.query.js';
import { PeopleReports } from './people-report.service.js';
import { ReportDownloads } from './report-downloads.service.js';
import { ReportQuestions } from './report-question.service.js';
import { ReportsController } from './reports.controller.js';
import { RulePreviewController } from './rule-preview.controller.js';
import { RulePreviews } from './rule-preview.service.js';

@Module({
  imports: [OrganisationsModule, ProgrammesModule, SharesModule],
  controllers: [ReportsController, RulePreviewController],
  providers: [
    CompletionReports,
    CompletionSummaries,
    NumberPassportQuery,
    NumberPassports,
    PeopleReportQuery,
    PeopleReports,
    ReportDownloads,
    ReportQuestions,
    RulePreviews,
  ],
})
export class ReportsModule {}
