import { Global, Module } from '@nestjs/common';
import { COMPLETION_HOOKS, type CompletionHook } from './features/learning/completion-hooks.js';
import { OBLIGATION_SOURCE, type ObligationSource } from './features/learning/obligation-source.js';

const noObligations: ObligationSource = { obligationsOf: () => Promise.resolve([]) };
const completionHooks: CompletionHook[] = [];

/** The only way up: what lower features ask of those above them, with the implementers in the order they are called. */
@Global()
@Module({
  providers: [
    { provide: COMPLETION_HOOKS, useValue: completionHooks },
    { provide: OBLIGATION_SOURCE, useValue: noObligations },
  ],
  exports: [COMPLETION_HOOKS, OBLIGATION_SOURCE],
})
export class HooksModule {}
