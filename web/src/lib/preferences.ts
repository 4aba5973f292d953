import { createStore, useStore } from './store.js';
import { setLanguage, type Language } from './i18n.js';

export type TextSize = 'm' | 'l' | 'xl';
export type Theme = 'light' | 'dark' | 'device';
/** How the person wants to be spoken to; staff are addressed by their full name unless they choose. */
export type Address = 'name' | 'bác' | 'cô' | 'chú' | 'anh' | 'chị' | 'bạn';

export interface Preferences {
  textSize: TextSize;
  readAloud: boolean;
  language: Language;
  theme: Theme;
  address: Address;
}

const initial: Preferences = {
  textSize: 'm',
  readAloud: false,
  language: 'vi',
  theme: 'light',
  address: 'name',
};
export const preferences = createStore<Preferences>(initial);

/** Before sign-in a choice belongs to the device; afterwards to the person, for a tablet is shared by many. */
let owner = 'device';
const keyOf = (who: string) => `bdhvs.preferences.${who}`;

function stored(who: string): Partial<Preferences> | undefined {
  try {
    const text = localStorage.getItem(keyOf(who));
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

export function loadPreferences(personId?: string): void {
  owner = personId ?? 'device';
  apply({ ...initial, ...(stored(owner) ?? stored('device')) });
}

export function choose(change: Partial<Preferences>): void {
  const next = { ...preferences.get(), ...change };
  try {
    localStorage.setItem(keyOf(owner), JSON.stringify(next));
  } catch {
    // A browser that keeps nothing still follows the choice until the page closes.
  }
  apply(next);
}

function apply(next: Preferences): void {
  const root = document.documentElement;
  if (next.textSize === 'm') delete root.dataset.size;
  else root.dataset.size = next.textSize;
  const dark =
    next.theme === 'dark' || (next.theme === 'device' && matchMedia('(prefers-color-scheme: dark)').matches);
  if (dark) root.dataset.theme = 'dark';
  else delete root.dataset.theme;
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', dark ? '#1B1512' : '#FAF6EF');
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
