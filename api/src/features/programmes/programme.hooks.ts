import type { Tx } from '../../platform/database/database.js';

/** Called in the transaction that entered, ended or reversed an exemption. */
export interface ExemptionHook {
  onExemptionChanged(tx: Tx, change: { personId: string; programmeId: number }): Promise<void>;
}
export const EXEMPTION_HOOKS = Symbol('EXEMPTION_HOOKS');

/** Called after a rule was committed inactive and before it is activated: whatever must stand behind it is built here. */
export interface RuleHook {
  onRuleDrafted(ruleId: number): Promise<void>;
}
export const RULE_HOOKS = Symbol('RULE_HOOKS');
