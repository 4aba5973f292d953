const FIRST_MS = 2_000;
const LONGEST_MS = 5 * 60_000;

/** Twice as long after each failure, and not all devices of a class at the same moment. */
export function waitMs(failures: number, chance: number, atLeastSeconds = 0): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1));
  return Math.max(atLeastSeconds * 1000, Math.round(full * (0.5 + chance / 2)));
}
