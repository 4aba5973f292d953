import type { SignInFailureKind } from '@bdhvs/contracts/auth';
import type { useAccount } from './messages.js';

export type SignInFailure = SignInFailureKind;

const kinds: readonly string[] = [
  'expired',
  'refused',
  'invalid',
  'unavailable',
  'incomplete',
  'disabled',
  'off',
];

/** What to do next; a word that nobody agreed on reads like an attempt that has to begin again. */
export function signInFailureText(t: ReturnType<typeof useAccount>, kind: string): string {
  return t(`failure_${kinds.includes(kind) ? (kind as SignInFailureKind) : 'expired'}`);
}
