import { useQuery } from '@tanstack/react-query';
import type { MyRehearsals } from '@bdhvs/contracts/rehearsals';
import { api } from '../../lib/api-client.js';

export function useRehearsals() {
  return useQuery({
    queryKey: ['rehearsals'],
    queryFn: () => api.get<MyRehearsals>('/me/rehearsals'),
  });
}
