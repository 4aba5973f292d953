import { uuidv7 } from 'uuidv7';
import { createStore } from './store.js';

/** Somebody who learns on this device without an account: the subject of their events until a person claims them. */
export interface Guest {
  id: string;
  since: string;
  /** The version of each course that was begun; it stays theirs, whatever is published later. */
  pins: Record<string, string>;
  /** Who said that this work is not theirs. They are not asked again; the owner still is. */
  notOf: string[];
}

const KEY = 'bdhvs.guest';

function stored(): Guest | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null');
  } catch {
    return null;
  }
}

export const guest = createStore<Guest | null>(stored());
// Another tab begins, claims or wipes.
window.addEventListener('storage', ({ key }) => {
  if (key === KEY) guest.set(stored());
});

export function keepGuest(next: Guest | null): void {
  try {
    if (next) localStorage.setItem(KEY, JSON.stringify(next));
    else localStorage.removeItem(KEY);
  } catch {
    // Then the guest lasts as long as the page, and the strip above it says so.
  }
  guest.set(next);
}

/** The version that this device's guest learns from now on; whoever was nobody yet becomes one. */
export function pinForGuest(slug: string, versionId: string): string {
  const now = guest.get() ?? { id: uuidv7(), since: new Date().toISOString(), pins: {}, notOf: [] };
  const pinned = now.pins[slug] ?? versionId;
  keepGuest({ ...now, pins: { ...now.pins, [slug]: pinned } });
  return pinned;
}
