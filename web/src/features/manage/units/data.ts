import { useQuery } from '@tanstack/react-query';
import type { PeopleCounts } from '@bdhvs/contracts/people';
import type { UnitAliasList } from '@bdhvs/contracts/units';
import { api } from '../../../lib/api-client.js';

export type Alias = UnitAliasList['items'][number];

export function usePeopleCounts(enabled: boolean) {
  return useQuery({
    queryKey: ['people', 'counts'],
    queryFn: () => api.get<PeopleCounts>('/people/counts').then((counts) => counts.items),
    enabled,
  });
}

export function useAliases(enabled: boolean) {
  return useQuery({
    queryKey: ['units', 'aliases'],
    queryFn: () => api.get<UnitAliasList>('/units/aliases').then((list) => list.items),
    enabled,
  });
}

export function forgetAlias({ unitId, rootUnitId, alias }: Alias): Promise<void> {
  return api.delete(`/units/${unitId}/aliases`, { rootUnit: rootUnitId, alias });
}
