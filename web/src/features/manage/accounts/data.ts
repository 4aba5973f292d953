import type { Account } from '@bdhvs/contracts/accounts';
import { api } from '../../../lib/api-client.js';
import { useCursorList } from '../../../lib/cursor-list.js';

export function useAccounts(q: string) {
  return useCursorList<Account>('/accounts', { q });
}

export const accountsApi = {
  disable: (id: string, reason: string) => api.post<void>(`/accounts/${id}/disable`, { reason }),
  enable: (id: string, reason: string) => api.post<void>(`/accounts/${id}/enable`, { reason }),
  endSessions: (id: string, reason: string) =>
    api.post<{ ended: number }>(`/accounts/${id}/end-sessions`, { reason }),
};
