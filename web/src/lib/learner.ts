import type { Me } from '@bdhvs/contracts/learning';
import { guest } from './guest.js';
import { useMe } from './session.js';
import { useStore } from './store.js';

/** Who learns on this page: a person who signed in, or the guest of this device. */
export interface Learner {
  /** The subject of what is recorded; empty as long as a guest has begun nothing. */
  id: string;
  me: Me | null;
  guest: boolean;
}

/** For pages that are open without an account; `useSignedIn` for those that are not. */
export function useLearner(): Learner {
  const { data: me } = useMe();
  const mine = useStore(guest);
  return me ? { id: me.personId, me, guest: false } : { id: mine?.id ?? '', me: null, guest: true };
}
