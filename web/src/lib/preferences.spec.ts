import type { ChosenPreferences } from '@bdhvs/contracts/preferences';
import { exchangeNow } from './preferences-exchange.js';
import { addressValues, choose, loadPreferences, preferences, preferencesOf } from './preferences.js';

/** What the server keeps, by person; `who` is signed in. */
let server: Record<string, ChosenPreferences>;
let who: string;
let away: boolean;
let puts: number;

beforeEach(() => {
  server = {};
  away = false;
  puts = 0;
  localStorage.clear();
  loadPreferences();
  globalThis.fetch = async (_url, init = {}) => {
    if (away) throw new TypeError('offline');
    if (init.method === 'PUT') {
      puts += 1;
      server[who] = JSON.parse(String(init.body));
    }
    return {
      status: 200,
      ok: true,
      headers: new Headers(),
      json: async () => server[who] ?? {},
    } as Response;
  };
});

async function signIn(person: string) {
  who = person;
  preferencesOf(person);
  await exchangeNow();
}
const signOut = () => preferencesOf(null);
/** The page is closed and opened again. */
const reopen = () => loadPreferences();

describe('preferences', () => {
  it('chosen before signing in hold through it, win over earlier ones and go with the person to another device', async () => {
    server['bác-ba'] = { textSize: 'l', theme: 'dark' };
    choose({ textSize: 'xl', contrast: 'more' });
    await signIn('bác-ba');
    expect(preferences.get()).toMatchObject({ textSize: 'xl', contrast: 'more', theme: 'dark' });
    expect(server['bác-ba']).toEqual({ textSize: 'xl', contrast: 'more', theme: 'dark' });
    localStorage.clear();
    reopen();
    await signIn('bác-ba');
    expect(preferences.get()).toMatchObject({ textSize: 'xl', contrast: 'more', theme: 'dark' });
    expect(document.documentElement.dataset).toMatchObject({ size: 'xl', contrast: 'more', theme: 'dark' });
  });

  it('of one person do not stay on the shared device after signing out', async () => {
    choose({ textSize: 'xl' });
    await signIn('bác-ba');
    choose({ address: 'bác' });
    signOut();
    expect(preferences.get()).toMatchObject({ textSize: 'm', address: 'name' });
    reopen();
    expect(preferences.get()).toMatchObject({ textSize: 'm', address: 'name' });
    await signIn('anh-tư');
    expect(preferences.get()).toMatchObject({ textSize: 'm', address: 'name' });
    expect(server['anh-tư']).toBeUndefined();
  });

  it('of somebody whose session ended are not taken over by the next person', async () => {
    await signIn('bác-ba');
    choose({ textSize: 'xl' });
    await signIn('anh-tư');
    expect(preferences.get().textSize).toBe('m');
    expect(server['anh-tư']).toBeUndefined();
  });

  it('are shown at the next start before the server has said who is there', async () => {
    await signIn('bác-ba');
    choose({ textSize: 'l' });
    reopen();
    expect(document.documentElement.dataset.size).toBe('l');
  });

  it('chosen without a network are sent when there is one, and only what was touched here is', async () => {
    server['bác-ba'] = { theme: 'dark' };
    await signIn('bác-ba');
    away = true;
    choose({ textSize: 'xl' });
    await exchangeNow();
    server['bác-ba'] = { theme: 'light', language: 'vi' };
    away = false;
    reopen();
    await signIn('bác-ba');
    expect(server['bác-ba']).toEqual({ theme: 'light', language: 'vi', textSize: 'xl' });
    expect(preferences.get().theme).toBe('light');
  });

  it('that nobody touched are asked for and never written', async () => {
    await signIn('bác-ba');
    await exchangeNow();
    expect(puts).toBe(0);
  });

  it('survive what cannot be read', () => {
    localStorage.setItem('bdhvs.preferences', '{broken');
    loadPreferences();
    expect(preferences.get().textSize).toBe('m');
  });

  it('speak to somebody with "bác" only after they chose it', () => {
    expect(addressValues('name')).toEqual({});
    expect(addressValues('bác')).toEqual({ context: 'you', you: 'bác', You: 'Bác' });
  });
});
