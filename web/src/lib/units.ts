import { useQuery } from '@tanstack/react-query';
import type { Unit } from '@bdhvs/contracts/units';
import { api } from './api-client.js';

export const unitsQuery = {
  queryKey: ['units'],
  queryFn: () => api.get<{ items: Unit[] }>('/units').then((list) => list.items),
  staleTime: 5 * 60_000,
};

/** The units in one's scope. */
export function useUnits(enabled = true) {
  return useQuery({ ...unitsQuery, enabled });
}
