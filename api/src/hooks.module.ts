import { Global, Module, type Provider } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { CertificateIssue } from './features/certificates/certificate-issue.service.js';
import { COMPLETION_HOOKS, type CompletionHook } from './features/learning/completion-hooks.js';
import { OBLIGATION_SOURCE, type ObligationSource } from './features/learning/obligation-source.js';
import { MEMBERSHIP_HOOKS, type MembershipHook } from './features/people/membership.hooks.js';
import {
  EXEMPTION_HOOKS,
  RULE_BUILDER,
  type ExemptionHook,
  type RuleBuilder,
} from './features/programmes/programme.hooks.js';
import { ObligationsQuery } from './features/shares/obligations.query.js';
import { RuleBuild } from './features/shares/rule-build.service.js';
import { ShareHooks } from './features/shares/share-hooks.service.js';

/**
 * The only way up: what lower features ask of those above them, with the implementers in the order they are called.
 * They are looked up at the call, because they themselves stand on the feature that calls.
 */
const listeners: Provider[] = [
  {
    provide: COMPLETION_HOOKS,
    inject: [ModuleRef],
    useFactory: (ref: ModuleRef): CompletionHook[] => [
      { onCompletionChanged: (tx, change) => shares(ref).onCompletionChanged(tx, change) },
      {
        onCompletionChanged: (tx, change) =>
          ref.get(CertificateIssue, { strict: false }).onCompletionChanged(tx, change),
      },
    ],
  },
  {
    provide: MEMBERSHIP_HOOKS,
    inject: [ModuleRef],
    useFactory: (ref: ModuleRef): MembershipHook[] => [
      { onMembershipChanged: (tx, personIds) => shares(ref).onMembershipChanged(tx, personIds) },
    ],
  },
  {
    provide: EXEMPTION_HOOKS,
    inject: [ModuleRef],
    useFactory: (ref: ModuleRef): ExemptionHook[] => [
      { onExemptionChanged: (tx, change) => shares(ref).onExemptionChanged(tx, change) },
    ],
  },
  {
    provide: RULE_BUILDER,
    inject: [ModuleRef],
    useFactory: (ref: ModuleRef): RuleBuilder => ({
      countPeople: (tx) => ref.get(RuleBuild, { strict: false }).countPeople(tx),
      buildNext: (tx, ruleId, last) => ref.get(RuleBuild, { strict: false }).buildNext(tx, ruleId, last),
    }),
  },
  {
    provide: OBLIGATION_SOURCE,
    inject: [ModuleRef],
    useFactory: (ref: ModuleRef): ObligationSource => ({
      obligationsOf: (personId, day) =>
        ref.get(ObligationsQuery, { strict: false }).obligationsOf(personId, day),
    }),
  },
];

function shares(ref: ModuleRef): ShareHooks {
  return ref.get(ShareHooks, { strict: false });
}

@Global()
@Module({
  providers: listeners,
  exports: listeners.map((listener) => (listener as { provide: symbol }).provide),
})
export class HooksModule {}
