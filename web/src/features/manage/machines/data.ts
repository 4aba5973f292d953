import { useQuery } from '@tanstack/react-query';
import type { Machine, MachineList, MachineMade, NewMachine } from '@bdhvs/contracts/machines';
import { api } from '../../../lib/api-client.js';

export function useMachines() {
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['/machines'],
    queryFn: () => api.get<MachineList>('/machines').then((list) => list.items),
  });
  return { rows: data ?? [], error, first: isPending, retry: () => void refetch() };
}

export const machinesApi = {
  make: (wish: NewMachine) => api.post<MachineMade>('/machines', wish),
  revoke: ({ id }: Machine, reason: string) => api.post<void>(`/machines/${id}/revoke`, { reason }),
};
