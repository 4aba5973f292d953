import type { ChosenPreferences } from '@bdhvs/contracts/preferences';
import { createStore } from './store.js';

/** The one place on the device: what was chosen, by whom (null: before anybody signed in), what only this device knows. */
export interface ChosenHere {
  who: string | null;
  chosen: ChosenPreferences;
  unsent: (keyof ChosenPreferences)[];
}

const KEY = 'bdhvs.preferences';
export const nothingChosen: ChosenHere = { who: null, chosen: {}, unsent: [] };
export const chosenHere = createStore<ChosenHere>(nothingChosen);

export function keepChosen(next: ChosenHere): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // A browser that keeps nothing still follows the choice until the page closes.
  }
  chosenHere.set(next);
}

/** As it was when the page was left. */
export function readChosen(): void {
  let kept = nothingChosen;
  try {
    kept = { ...nothingChosen, ...JSON.parse(localStorage.getItem(KEY) ?? '{}') };
  } catch {
    // What cannot be read was not chosen.
  }
  chosenHere.set(kept);
}
