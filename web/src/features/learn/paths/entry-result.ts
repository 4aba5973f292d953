import type { EntryLevel } from '@bdhvs/learning';
import { createStore } from '../../../lib/store.js';

/** What the entry check recommended. It stays on the device: nobody else needs to know what somebody cannot do yet. */
export interface EntryResult {
  /** Whose it is; null: answered before anybody signed in. */
  who: string | null;
  at: string;
  level: EntryLevel;
  courses: { slug: string; name: string; reason: string }[];
  known: string[];
}

const KEY = 'bdhvs.entry-check';

function stored(): EntryResult | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null');
  } catch {
    return null;
  }
}

const kept = createStore<EntryResult | null>(stored());

export function keepEntryResult(result: EntryResult): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(result));
  } catch {
    // Then it lasts as long as the page.
  }
  kept.set(result);
}

/** One's own. What a guest answered goes with whoever signs in first; one person's answers never show to the next. */
export function entryResultOf(personId: string | null): EntryResult | null {
  const result = kept.get();
  if (!result || result.who === personId) return result;
  if (result.who !== null || personId === null) return null;
  const claimed = { ...result, who: personId };
  keepEntryResult(claimed);
  return claimed;
}
