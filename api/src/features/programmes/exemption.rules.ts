import { FOREVER, type Day } from './rule.rules.js';

export type ExemptionStatus = 'in-force' | 'ahead' | 'ended' | 'reversed';

export function exemptionStatus(
  entry: { validFrom: Day; validTo: Day; reversed: boolean },
  today: Day,
): ExemptionStatus {
  if (entry.reversed) return 'reversed';
  if (entry.validFrom > today) return 'ahead';
  return entry.validTo <= today ? 'ended' : 'in-force';
}

/** The first day after a last day. A ledger speaks of last days, the tables of the day on which something no longer holds. */
export function dayAfter(lastDay: Day | null): Day {
  if (lastDay === null) return FOREVER;
  const next = new Date(`${lastDay}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
