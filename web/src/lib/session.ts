import { useQuery } from '@tanstack/react-query';
import { api, rememberCsrfToken } from './api-client.js';
import { apiUrl } from './base.js';
import { hasStatus, Unreachable } from './problem.js';
import { guest } from './guest.js';
import { device, forgetPages } from './outbox/device.js';
import { preferencesOf, preferencesSent } from './preferences.js';
import { sessionEnded } from './session-ended.js';
import { hush } from './speech.js';
import type { Me } from '@bdhvs/contracts/learning';

const EXPECTED = 'bdhvs.expect-session';

/** Whether it is worth asking for somebody's pages before knowing who they are: one round trip less on a slow line. 'no': nobody was here last. */
export function sessionIsExpected(expected = 'yes'): boolean {
  try {
    return localStorage.getItem(EXPECTED) === expected;
  } catch {
    return false;
  }
}

function expectSession(expected: boolean): void {
  try {
    localStorage.setItem(EXPECTED, expected ? 'yes' : 'no');
  } catch {
    // Then the pages come one round trip later.
  }
}

/** Whom this page is about, once that is known. */
let known: Me | null = null;

const LAST = 'bdhvs.me';

/** For a start without a network; read at once, for nothing can be shown before it. Without the token of the session. */
function remember(me: Me | null): void {
  try {
    if (me) localStorage.setItem(LAST, JSON.stringify({ ...me, csrfToken: '' }));
    else localStorage.removeItem(LAST);
  } catch {
    // Then a start without a network asks to sign in.
  }
}

/** Without a network the page opens for whoever was here last and did not leave. */
function lastKnown(error: unknown): Me | null {
  if (!(error instanceof Unreachable)) throw error;
  if (known) return known;
  const kept = sessionIsExpected() ? localStorage.getItem(LAST) : null;
  if (kept) known = JSON.parse(kept) as Me;
  else if (!guest.get()) throw error;
  return known;
}

/** null: nobody is signed in, which is an answer and not a failure. */
export async function fetchMe(): Promise<Me | null> {
  // What lies on the device is needed in a moment, whatever the answer is.
  void device();
  try {
    const me = await api.get<Me>('/me');
    known = me;
    rememberCsrfToken(me.csrfToken);
    expectSession(true);
    preferencesOf(me.personId);
    remember(me);
    return me;
  } catch (error) {
    if (!hasStatus(error, 401)) return lastKnown(error);
    // In the middle of something the page stays as it is, and over it one is asked to sign in again.
    if (known) {
      sessionEnded.set(true);
      return known;
    }
    if (sessionIsExpected()) void forgetPages();
    rememberCsrfToken(undefined);
    left();
    return null;
  }
}

/** Nothing of the person stays in what is read first. */
function left(): void {
  expectSession(false);
  remember(null);
  preferencesOf(null);
}

export const meQuery = { queryKey: ['me'], queryFn: fetchMe, staleTime: 60_000 };

export function useMe() {
  return useQuery(meQuery);
}

/** Inside pages that are only shown to somebody signed in. */
export function useSignedIn(): Me {
  const { data } = useMe();
  if (!data) throw new Error('a page for signed-in people was shown without a session');
  return data;
}

/** To the provider and back to this page. */
export function vneidHref(returnTo: string): string {
  return apiUrl('/auth/vneid/login', { returnTo }).href;
}

/** Ends the session and begins again from an empty page: nothing of one person stays in memory for the next. */
export async function signOut(): Promise<void> {
  hush();
  await preferencesSent().catch(() => undefined);
  try {
    await api.post('/auth/logout');
  } catch (error) {
    // Already ended there is as good as ended now; without an answer one is still signed in, and must know.
    if (!hasStatus(error, 401)) throw error;
  }
  left();
  await forgetPages().catch(() => undefined);
  location.assign(document.baseURI);
}
