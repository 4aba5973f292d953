import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<string>();

/** Runs the rest of a request with its id at hand, for audit rows and logs. */
export function withRequestId(requestId: string, next: () => void): void {
  storage.run(requestId, next);
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
