import type { Tx } from '../../platform/database/database.js';

/** Called in the transaction that entered, ended or reversed an exemption. */
export interface ExemptionHook {
  onExemptionChanged(tx: Tx, change: { personId: string; programmeId: number }): Promise<void>;
}
export const EXEMPTION_HOOKS = Symbol('EXEMPTION_HOOKS');

/** How far a build has come: the last person it went through, and how many people since the step before. */
export interface BuildStep {
  last: string;
  people: number;
}

/** Builds what must stand behind a rule that is committed but does not count yet, some people at a time. */
export interface RuleBuilder {
  /** How many people there are to go through. */
  countPeople(tx: Tx): Promise<number>;
  /** The next people behind `last`, in the caller's transaction; undefined when there are no more. */
  buildNext(tx: Tx, ruleId: number, last: string): Promise<BuildStep | undefined>;
}
export const RULE_BUILDER = Symbol('RULE_BUILDER');

/** Before the first person. */
export const NOBODY_YET = '00000000-0000-0000-0000-000000000000';
