import type { ChosenPreferences } from '@bdhvs/contracts/preferences';
import { chosenHere, keepChosen, nothingChosen, readChosen } from './chosen-here.js';
import { exchangeNow, exchangeSoon } from './preferences-exchange.js';
import { createStore, useStore } from './store.js';
import { setLanguage } from './i18n.js';

export type Preferences = Required<ChosenPreferences>;
export type TextSize = Preferences['textSize'];
export type Address = Preferences['address'];

const initial: Preferences = {
  textSize: 'm',
  theme: 'light',
  contrast: 'device',
  motion: 'device',
  readAloud: false,
  readingSpeed: 'usual',
  language: 'vi',
  address: 'name',
};
export const preferences = createStore<Preferences>(initial);

chosenHere.subscribe(() => apply({ ...initial, ...chosenHere.get().chosen }));

/** At the start, before it is known who is there: as it was when the page was left. */
export function loadPreferences(): void {
  readChosen();
  apply({ ...initial, ...chosenHere.get().chosen });
}

/**
 * Choices made on this device before signing in go with whoever signs in, and win over what they chose earlier
 * elsewhere; the choices of one person never stay for the next (docs/decisions/0095).
 */
export function preferencesOf(personId: string | null): void {
  const { who, chosen } = chosenHere.get();
  if (who !== null && who !== personId) keepChosen({ ...nothingChosen, who: personId });
  else if (who === null && personId !== null)
    keepChosen({ who: personId, chosen, unsent: Object.keys(chosen) as (keyof Preferences)[] });
  if (personId !== null) exchangeSoon();
}

export function choose(change: ChosenPreferences): void {
  const { who, chosen, unsent } = chosenHere.get();
  const touched = Object.keys(change) as (keyof Preferences)[];
  keepChosen({ who, chosen: { ...chosen, ...change }, unsent: [...new Set([...unsent, ...touched])] });
  if (who !== null) exchangeSoon();
}

/** Before leaving: what was chosen a moment ago is still under way. */
export async function preferencesSent(): Promise<void> {
  if (chosenHere.get().unsent.length > 0) await exchangeNow();
}

export const asked = (query: string) => typeof matchMedia === 'function' && matchMedia(query).matches;

function apply(next: Preferences): void {
  const { documentElement: root } = document;
  const dark = next.theme === 'dark' || (next.theme === 'device' && asked('(prefers-color-scheme: dark)'));
  const more = next.contrast === 'more' || (next.contrast === 'device' && asked('(prefers-contrast: more)'));
  const marks = {
    size: next.textSize === 'm' ? '' : next.textSize,
    theme: dark ? 'dark' : '',
    contrast: more ? 'more' : '',
    motion: next.motion === 'less' ? 'less' : '',
  };
  for (const [name, value] of Object.entries(marks)) {
    if (value) root.dataset[name] = value;
    else delete root.dataset[name];
  }
  const ground = more ? (dark ? '#000000' : '#FFFFFF') : dark ? '#1B1512' : '#FAF6EF';
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', ground);
  if (next.language !== preferences.get().language || root.lang !== next.language)
    void setLanguage(next.language);
  preferences.set(next);
}

export function usePreferences(): Preferences {
  return useStore(preferences);
}

/** For messages with a form for "you": `t('finished', address())` picks `finished_you` when a form was chosen. */
export function addressValues(address: Address): { context?: string; you?: string; You?: string } {
  if (address === 'name') return {};
  return { context: 'you', you: address, You: address.charAt(0).toUpperCase() + address.slice(1) };
}
