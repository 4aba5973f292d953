import { useQuery } from '@tanstack/react-query';
import type { ProgrammeDetail, ProgrammeList } from '@bdhvs/contracts/programmes';
import { api } from '../../../lib/api-client.js';

export type Programme = ProgrammeList['items'][number];
export type Rule = ProgrammeDetail['rules'][number];

export function useProgrammes() {
  return useQuery({
    queryKey: ['programmes'],
    queryFn: () => api.get<ProgrammeList>('/programmes').then((list) => list.items),
  });
}

export function useProgramme(slug: string) {
  return useQuery({
    queryKey: ['programmes', slug],
    queryFn: () => api.get<ProgrammeDetail>(`/programmes/${slug}`),
  });
}
