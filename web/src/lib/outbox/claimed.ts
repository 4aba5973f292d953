/** That a guest's work was claimed, for what another tab still writes down for that guest afterwards. */
export interface Claimed {
  guestId: string;
  personId: string;
  at: number;
}

const KEY = 'bdhvs.claimed';

export function claimedBefore(): Claimed | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null');
  } catch {
    return null;
  }
}

export function rememberClaimed(claimed: Claimed | null): void {
  try {
    if (claimed) localStorage.setItem(KEY, JSON.stringify(claimed));
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing has nothing of another tab either.
  }
}
