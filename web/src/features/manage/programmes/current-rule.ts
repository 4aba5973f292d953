import type { Rule } from './data.js';

/** The version that holds today; between two cycles the one that comes next, else the newest. */
export function ruleInForce(rules: readonly Rule[], today: string): Rule | undefined {
  const active = rules.filter(({ activatedAt, retiredAt }) => activatedAt !== null && retiredAt === null);
  return (
    active.find(({ opensOn, endsOn }) => opensOn <= today && (endsOn === null || today < endsOn)) ??
    active.filter(({ opensOn }) => opensOn > today).sort((a, b) => (a.opensOn < b.opensOn ? -1 : 1))[0] ??
    active[0]
  );
}
