import { device } from './outbox/device.js';
import { Unreachable } from './problem.js';

/** Fresh from the server, or as it was last known on this device when the server cannot be reached. */
export async function freshOrLastKnown<T extends object>(
  personId: string,
  path: string,
  ask: (path: string) => Promise<T>,
): Promise<T> {
  const key = personId + path;
  try {
    const page = await ask(path);
    void device().then(({ keep }) => keep.put('pages', { key, page }).catch(() => undefined));
    return page;
  } catch (error) {
    const { keep } = await device();
    const kept = error instanceof Unreachable ? await keep.get<{ page: T }>('pages', key) : undefined;
    if (!kept) throw error;
    return kept.page;
  }
}
