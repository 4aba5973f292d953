import type { CompletionCounts } from '@bdhvs/contracts/reports';
import { formatShare } from './format.js';

/** The whole of the raw share: everybody obliged or exempt. */
export const rawWhole = (counts: Pick<CompletionCounts, 'obliged' | 'exempt'>) =>
  counts.obliged + counts.exempt;

/** The share over everybody, from the four decimals that the server gives. */
export function formatRawShare(counts: Pick<CompletionCounts, 'obliged' | 'exempt' | 'shareRaw'>): string {
  const whole = rawWhole(counts);
  return formatShare(Math.round((counts.shareRaw ?? 0) * whole), whole);
}
