import { useQueries } from '@tanstack/react-query';
import type { Exemption, ExemptionList } from '@bdhvs/contracts/programmes';
import { api } from '../../../lib/api-client.js';
import { useCursorList } from '../../../lib/cursor-list.js';

export interface Entry {
  personId: string;
  reason: string;
  decisionNumber: string;
  approver: string;
  validFrom: string;
  lastDay: string | null;
}

/** The ledger of one programme. */
export function useLedger(programme: string | undefined, filters: { unit: string; status: string }) {
  return useCursorList<Exemption>(`/programmes/${programme}/exemptions`, filters, {
    enabled: programme !== undefined,
  });
}

/** One person's lines in the ledgers of these programmes. */
export function useExemptionsOf(programmes: string[] | undefined, personId: string) {
  const answers = useQueries({
    queries: (programmes ?? []).map((programme) => ({
      queryKey: ['exemptions', programme, personId],
      queryFn: () => api.get<ExemptionList>(`/programmes/${programme}/exemptions`, { person: personId }),
    })),
  });
  return {
    rows: answers.flatMap(({ data }) => data?.items ?? []),
    pending: programmes === undefined || answers.some(({ isPending }) => isPending),
    error: answers.find(({ error }) => error)?.error ?? null,
    retry: () => answers.forEach(({ refetch }) => void refetch()),
  };
}

export const exemptionsApi = {
  enter: (programme: string, entry: Entry) =>
    api.post<Exemption>(`/programmes/${programme}/exemptions`, entry),
  end: (id: string, lastDay: string) => api.post<Exemption>(`/exemptions/${id}/end`, { lastDay }),
  reverse: (id: string, reason: string) => api.post<Exemption>(`/exemptions/${id}/reversal`, { reason }),
};
