import { Global, Module } from '@nestjs/common';
import { AttemptLimits } from './attempt-limits.js';
import { LocalSignIn } from './local-sign-in.service.js';
import { SignInRequests } from './pending-sign-ins.js';
import { SignInController } from './sign-in.controller.js';
import { SignOut } from './sign-out.service.js';
import { VneidSignIn } from './vneid-sign-in.service.js';

/** Sign-in by VNeID and by password. Which person a newcomer is, the accounts feature says (AccountLinker). */
@Global()
@Module({
  controllers: [SignInController],
  providers: [SignInRequests, AttemptLimits, LocalSignIn, SignOut, VneidSignIn],
  exports: [AttemptLimits, LocalSignIn],
})
export class SignInModule {}
