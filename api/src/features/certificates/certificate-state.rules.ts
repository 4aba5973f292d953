import type { CertificateState } from '@bdhvs/contracts/certificates';

/** Revoked outweighs expired: that somebody took it back matters more than that its time is over. */
export function certificateState(
  { revokedAt, validUntil }: { revokedAt: Date | null; validUntil: string | null },
  today: string,
): CertificateState {
  if (revokedAt !== null) return 'revoked';
  return validUntil !== null && validUntil < today ? 'expired' : 'valid';
}

/** The last valid day: the day before the same day so many months later; the 31st becomes the last of its month. */
export function validUntil(completedOn: string, months: number | null): string | null {
  if (months === null) return null;
  const [year = 0, month = 1, day = 1] = completedOn.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const daysInMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, daysInMonth) - (day > daysInMonth ? 0 : 1));
  return first.toISOString().slice(0, 10);
}
