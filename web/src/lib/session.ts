import { useQuery } from '@tanstack/react-query';
import { api, rememberCsrfToken } from './api-client.js';
import { apiUrl } from './base.js';
import { hasStatus } from './problem.js';
import { forgetPages } from './outbox/device.js';
import { loadPreferences } from './preferences.js';
import { hush } from './speech.js';
import type { Me } from '@bdhvs/contracts/learning';

const EXPECTED = 'bdhvs.expect-session';

/** Whether it is worth asking for somebody's pages before knowing who they are: one round trip less on a slow line. */
export function sessionIsExpected(): boolean {
  try {
    return localStorage.getItem(EXPECTED) === 'yes';
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

/** null: nobody is signed in, which is an answer and not a failure. */
export async function fetchMe(): Promise<Me | null> {
  try {
    const me = await api.get<Me>('/me');
    rememberCsrfToken(me.csrfToken);
    loadPreferences(me.personId);
    expectSession(true);
    return me;
  } catch (error) {
    if (!hasStatus(error, 401)) throw error;
    rememberCsrfToken(undefined);
    expectSession(false);
    return null;
  }
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
  try {
    await api.post('/auth/logout');
  } catch (error) {
    // Already ended there is as good as ended now; without an answer one is still signed in, and must know.
    if (!hasStatus(error, 401)) throw error;
  }
  await forgetPages().catch(() => undefined);
  location.assign(document.baseURI);
}
