import type { ChosenPreferences } from '@bdhvs/contracts/preferences';
import { api } from './api-client.js';
import { chosenHere, keepChosen } from './chosen-here.js';

/** Long enough to try the sizes one after the other, and for the first page to come first. */
const SETTLE_MS = 800;
const PATH = '/me/preferences';
let timer: ReturnType<typeof setTimeout> | undefined;
let running: Promise<void> = Promise.resolve();

export function exchangeSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void exchangeNow(), SETTLE_MS);
}

/** One after the other: two at once would each write what the other one has not seen. */
export function exchangeNow(): Promise<void> {
  clearTimeout(timer);
  running = running.then(once).catch(() => undefined);
  return running;
}

/** What this device knows better goes up, the rest comes from where it was chosen last. Without an answer: next time. */
async function once(): Promise<void> {
  const { who } = chosenHere.get();
  if (who === null) return;
  const known = await api.get<ChosenPreferences>(PATH);
  const mine = chosenHere.get();
  if (mine.who !== who) return;
  const better = Object.fromEntries(mine.unsent.map((key) => [key, mine.chosen[key]]));
  const chosen: ChosenPreferences = { ...known, ...better };
  keepChosen({ ...mine, chosen });
  if (mine.unsent.length === 0) return;
  await api.put(PATH, chosen);
  const now = chosenHere.get();
  if (now.who !== who) return;
  const changed = now.unsent.filter((key) => now.chosen[key] !== chosen[key]);
  keepChosen({ ...now, unsent: changed });
}
