import { useInfiniteQuery } from '@tanstack/react-query';
import type { AuditPage } from '@bdhvs/contracts/audit';
import { api } from '../../../lib/api-client.js';

export type Entry = AuditPage['items'][number];

export interface TrailFilters {
  action: string;
  actor: string;
  subject: string;
  from: string;
  to: string;
}

/** The trail, newest first, and how far it is sealed. */
export function useTrail(filters: TrailFilters) {
  const query = useInfiniteQuery({
    queryKey: ['audit', filters],
    queryFn: ({ pageParam, signal }) =>
      api.get<AuditPage>('/audit', { ...filters, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    // Each look writes an entry of its own: looking again for no reason would fill the trail with itself.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const first = query.data?.pages[0];
  return {
    list: {
      rows: query.data?.pages.flatMap((page) => page.items) ?? [],
      total: undefined,
      error: query.error,
      first: query.isPending,
      renewing: false,
      hasMore: query.hasNextPage,
      loadingMore: query.isFetchingNextPage,
      more: () => void query.fetchNextPage(),
      retry: () => void query.refetch(),
    },
    sealed: first?.sealedUpTo ? { upTo: first.sealedUpTo, at: first.sealedAt } : null,
    loaded: first !== undefined,
  };
}
