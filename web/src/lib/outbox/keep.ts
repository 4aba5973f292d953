import { openDB, type IDBPDatabase } from 'idb';

/** What this device keeps. Everything of a person carries their id: a tablet is shared by many. */
export const stores = {
  /** Learning events not yet acknowledged by the server. */
  events: 'id',
  /** Events the server refused: kept to be looked at, never sent again. */
  refused: 'id',
  /** Open quiz attempts with the answers given so far. */
  attempts: 'attemptId',
  /** The last result of each quiz, to look at again. */
  results: 'key',
  /** Lessons of published versions. They never change, so they never grow old. */
  lessons: 'key',
  /** What the server last said about one's own learning, for when it cannot be asked. */
  pages: 'key',
  meta: 'key',
} as const;
export type StoreName = keyof typeof stores;

export interface Keep {
  /** False: this browser keeps nothing (private window, no room); what is kept lasts as long as the page. */
  readonly lasting: boolean;
  all<T>(store: StoreName): Promise<T[]>;
  get<T>(store: StoreName, key: string): Promise<T | undefined>;
  put<T extends object>(store: StoreName, value: T): Promise<void>;
  remove(store: StoreName, keys: string[]): Promise<void>;
  /** Puts back what `change` makes of each value, all in one go or none; @returns how many */
  change<T extends object>(store: StoreName, change: (value: T) => T | undefined): Promise<number>;
}

export async function openKeep(name = 'bdhvs'): Promise<Keep> {
  try {
    const database = await openDB(name, 1, {
      upgrade(fresh) {
        for (const [store, keyPath] of Object.entries(stores)) fresh.createObjectStore(store, { keyPath });
      },
    });
    return onDisk(database);
  } catch {
    return inMemory();
  }
}

function onDisk(database: IDBPDatabase): Keep {
  return {
    lasting: true,
    all: (store) => database.getAll(store),
    get: (store, key) => database.get(store, key),
    async put(store, value) {
      await database.put(store, value);
    },
    async remove(store, keys) {
      const transaction = database.transaction(store, 'readwrite');
      await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
    },
    async change(store, change) {
      const transaction = database.transaction(store, 'readwrite');
      const changed = (await transaction.store.getAll()).flatMap((value) => change(value) ?? []);
      await Promise.all([...changed.map((value) => transaction.store.put(value)), transaction.done]);
      return changed.length;
    },
  };
}

export function inMemory(): Keep {
  const maps = new Map<StoreName, Map<string, object>>();
  const of = (store: StoreName) => {
    const found = maps.get(store) ?? new Map<string, object>();
    maps.set(store, found);
    return found;
  };
  const keyOf = (store: StoreName, value: object) =>
    String((value as Record<string, unknown>)[stores[store]]);
  return {
    lasting: false,
    all: async <T>(store: StoreName) => [...of(store).values()] as T[],
    get: async <T>(store: StoreName, key: string) => of(store).get(key) as T | undefined,
    async put(store, value) {
      of(store).set(keyOf(store, value), JSON.parse(JSON.stringify(value)));
    },
    async remove(store, keys) {
      for (const key of keys) of(store).delete(key);
    },
    async change<T extends object>(store: StoreName, change: (value: T) => T | undefined) {
      const changed = ([...of(store).values()] as T[]).flatMap((value) => change(value) ?? []);
      for (const value of changed) of(store).set(keyOf(store, value), value);
      return changed.length;
    },
  };
}
