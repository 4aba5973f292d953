import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api } from './api-client.js';
import type { QueryValue } from './base.js';

interface Page<Row> {
  items: Row[];
  nextCursor: string | null;
  total?: number;
}

/** A list that pages by cursor. While another search is under way the rows before it stay to be read. */
export function useCursorList<Row, P extends Page<Row> = Page<Row>>(
  path: string,
  query: Record<string, QueryValue> = {},
  { enabled = true }: { enabled?: boolean } = {},
) {
  const {
    data,
    error,
    isPending,
    isPlaceholderData,
    isFetchingNextPage,
    hasNextPage,
    fetchNextPage,
    refetch,
  } = useInfiniteQuery({
    queryKey: [path, query],
    queryFn: ({ pageParam, signal }) => api.get<P>(path, { ...query, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    enabled,
  });
  const rows = data?.pages.flatMap((page) => page.items) ?? [];
  return {
    rows,
    /** What the first page says beside its rows. */
    head: data?.pages[0],
    /** How many there are altogether, where the list says so. */
    total: data?.pages[0]?.total,
    error,
    first: isPending && enabled,
    renewing: isPlaceholderData,
    hasMore: hasNextPage,
    loadingMore: isFetchingNextPage,
    more: () => void fetchNextPage(),
    retry: () => void refetch(),
  };
}

export type CursorList<Row> = Omit<ReturnType<typeof useCursorList<Row>>, 'head'>;
