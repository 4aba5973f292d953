import type { Tx } from '../../platform/database/database.js';

/** Called in the transaction of the change, after it, with everybody whose posts changed. */
export interface MembershipHook {
  onMembershipChanged(tx: Tx, personIds: string[]): Promise<void>;
}

/** Implemented above (shares follow memberships); app.module lists the implementers in order. */
export const MEMBERSHIP_HOOKS = Symbol('MEMBERSHIP_HOOKS');
