import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { ExemptionLedger } from './exemption-ledger.query.js';
import { ExemptionPages } from './exemption-pages.service.js';
import { ExemptionsController } from './exemptions.controller.js';
import { Exemptions } from './exemptions.service.js';
import { ProgrammeCatalogue } from './programme-catalogue.service.js';
import { ProgrammeRules } from './programme-rules.service.js';
import { ProgrammeWriter } from './programme-writer.service.js';
import { ProgrammesController } from './programmes.controller.js';
import { RuleBuildJob } from './rule-build.job.js';
import { RuleBuilds } from './rule-builds.service.js';
import { RuleBuildsController } from './rule-builds.controller.js';

/** Needs EXEMPTION_HOOKS and RULE_BUILDER from app.module: shares stand above programmes and follow them. */
@Module({
  imports: [OrganisationsModule],
  controllers: [ProgrammesController, RuleBuildsController, ExemptionsController],
  providers: [
    ExemptionLedger,
    ExemptionPages,
    Exemptions,
    ProgrammeCatalogue,
    ProgrammeRules,
    ProgrammeWriter,
    RuleBuildJob,
    RuleBuilds,
  ],
  exports: [Exemptions, ProgrammeCatalogue, ProgrammeRules, ProgrammeWriter, RuleBuilds],
})
export class ProgrammesModule {}
