import { useQuery } from '@tanstack/react-query';
import type { EntryCheck } from '@bdhvs/contracts/entry-check';
import type { MySkills } from '@bdhvs/contracts/skills';
import { api } from '../../../lib/api-client.js';

export function useEntryCheck() {
  return useQuery({
    queryKey: ['entry-check'],
    queryFn: () => api.get<EntryCheck>('/entry-check'),
    staleTime: Infinity,
  });
}

export function useSkills(audience?: string) {
  return useQuery({
    queryKey: ['skills', audience ?? ''],
    queryFn: () => api.get<MySkills>('/me/skills', audience ? { audience } : undefined),
    placeholderData: (previous) => previous,
  });
}
