import { Global, Module } from '@nestjs/common';
import { AccountLinker } from '../../../platform/sign-in/account-linker.port.js';
import { LinkAccounts } from './link-accounts.service.js';

/** Global because sign-in, which stands below every feature, asks it which person a newcomer is. */
@Global()
@Module({
  controllers: [],
  providers: [{ provide: AccountLinker, useClass: LinkAccounts }],
  exports: [AccountLinker],
})
export class AccountsModule {}
