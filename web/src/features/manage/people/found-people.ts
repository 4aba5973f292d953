import { useQuery } from '@tanstack/react-query';
import type { AccountList } from '@bdhvs/contracts/accounts';
import type { PersonList } from '@bdhvs/contracts/people';
import { api } from '../../../lib/api-client.js';

const SHOWN = 6;

interface Found {
  people: { id: string; fullName: string; where: string }[];
  more: boolean;
}

/** A manager finds people on the lists of the units; an operator, who sees no lists, among those with an account. */
export function useFoundPeople(search: string, among: 'people' | 'accounts') {
  const { data, error } = useQuery({
    queryKey: ['found', among, search],
    queryFn: () => (among === 'people' ? fromPeople(search) : fromAccounts(search)),
    enabled: search.length > 1,
  });
  return { people: data?.people, more: data?.more ?? false, error };
}

async function fromPeople(search: string): Promise<Found> {
  const { items, nextCursor } = await api.get<PersonList>('/people', { search, limit: SHOWN });
  return {
    people: items.map(({ id, fullName, unitName, title }) => ({
      id,
      fullName,
      where: title ? `${unitName} · ${title}` : unitName,
    })),
    more: nextCursor !== null,
  };
}

async function fromAccounts(search: string): Promise<Found> {
  const { items, nextCursor } = await api.get<AccountList>('/accounts', { q: search, limit: SHOWN });
  const people = new Map(
    items.map(({ personId, displayName, unitName }) => [
      personId,
      { id: personId, fullName: displayName, where: unitName ?? '' },
    ]),
  );
  return { people: [...people.values()], more: nextCursor !== null };
}
