import { useSearchParams } from 'wouter';

export type Filters<K extends string> = Record<K, string>;

/** The search part of an address with some filters changed; what is empty leaves the address, the rest stays. */
export function changedSearch(search: URLSearchParams, change: Partial<Filters<string>>): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(change)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}

/**
 * Filters live in the address, so that a link shows the same and "back" undoes a choice. What is typed letter by
 * letter replaces the address instead: nobody wants to go back through every letter.
 */
export function useFilters<K extends string>(
  names: readonly K[],
): [Filters<K>, (change: Partial<Filters<K>>, how?: { replace: boolean }) => void] {
  const [search, setSearch] = useSearchParams();
  const values = Object.fromEntries(names.map((name) => [name, search.get(name) ?? ''])) as Filters<K>;
  return [
    values,
    (change, how) => setSearch((current) => changedSearch(current, change), { replace: how?.replace }),
  ];
}
