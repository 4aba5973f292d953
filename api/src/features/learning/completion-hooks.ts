import type { Tx } from '../../platform/database/database.js';

/** Called in the same transaction when a completion appears, moves earlier or is revoked. */
export interface CompletionHook {
  onCompletionChanged(tx: Tx, change: { personId: string; courseId: number }): Promise<void>;
}

/** Implemented above (shares follow completions); app.module lists the implementers in order. */
export const COMPLETION_HOOKS = Symbol('COMPLETION_HOOKS');
