import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { CompletionShares } from './completion-share.query.js';
import { ObligationsQuery } from './obligations.query.js';
import { RuleBuild } from './rule-build.service.js';
import { ShareFold } from './share-fold.service.js';
import { ShareHooks } from './share-hooks.service.js';
import { ShareRefresh } from './share-refresh.service.js';
import { ShareVerification } from './share-verification.service.js';

@Module({
  imports: [OrganisationsModule, ProgrammesModule],
  providers: [
    CompletionShares,
    ObligationsQuery,
    RuleBuild,
    ShareFold,
    ShareHooks,
    ShareRefresh,
    ShareVerification,
  ],
  exports: [
    CompletionShares,
    ObligationsQuery,
    RuleBuild,
    ShareFold,
    ShareHooks,
    ShareRefresh,
    ShareVerification,
  ],
})
export class SharesModule {}
