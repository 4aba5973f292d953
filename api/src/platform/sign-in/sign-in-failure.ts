import type { SignInFailureKind } from '@bdhvs/contracts';

/**
 * A sign-in through the provider that did not succeed. The person is told the kind; the reason goes to the log, so it
 * is a code of ours ('id-token:nonce') and never anything that the provider or the browser sent.
 */
export class SignInFailure extends Error {
  constructor(
    readonly kind: SignInFailureKind,
    readonly reason: string,
  ) {
    super(`${kind}: ${reason}`);
  }
}
