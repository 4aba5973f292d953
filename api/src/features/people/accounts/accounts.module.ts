import { Global, Module } from '@nestjs/common';
import { AccountLinker } from '../../../platform/sign-in/account-linker.port.js';
import { AccountDirectory } from './account-directory.service.js';
import { AccountsController, LinkReviewsController } from './accounts.controller.js';
import { ActivateAccount } from './activation.service.js';
import { ActivationSlips } from './activation-slips.service.js';
import { Authorities } from './authority.js';
import { CreateOperator } from './create-operator.service.js';
import { GrantsController } from './grants.controller.js';
import { LinkAccounts } from './link-accounts.service.js';
import { LinkReviews } from './link-reviews.service.js';
import { MachinesController } from './machines.controller.js';
import { Machines } from './machines.service.js';
import { RoleGrants } from './role-grants.service.js';
import { ActivationController, SlipsController } from './slips.controller.js';

/** Global because sign-in, which stands below every feature, asks it which person a newcomer is. */
@Global()
@Module({
  controllers: [
    AccountsController,
    ActivationController,
    GrantsController,
    LinkReviewsController,
    MachinesController,
    SlipsController,
  ],
  providers: [
    { provide: AccountLinker, useClass: LinkAccounts },
    AccountDirectory,
    ActivateAccount,
    ActivationSlips,
    Authorities,
    CreateOperator,
    LinkReviews,
    Machines,
    RoleGrants,
  ],
  exports: [AccountLinker],
})
export class AccountsModule {}
