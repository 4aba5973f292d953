import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ProgrammeList } from '@bdhvs/contracts/programmes';
import type {
  Blocker,
  BlockersReport,
  CompletionReport,
  CompletionSummary,
  NumberPassport,
  PeopleReport,
  PersonStatus,
} from '@bdhvs/contracts/reports';
import { api } from '../../lib/api-client.js';
import type { CursorList } from '../../lib/cursor-list.js';
import { queryOf, type Question } from './address.js';

export type Programme = ProgrammeList['items'][number];
export type Row = CompletionReport['rows'][number];
export type Person = PeopleReport['items'][number];
export type By = 'unit' | 'course' | 'category' | 'month';

export const REPORT = '/reports/completion';
export const NAMES = '/reports/completion/people';

export function useProgrammes() {
  return useQuery({
    queryKey: ['programmes'],
    queryFn: () => api.get<ProgrammeList>('/programmes').then((list) => list.items),
    staleTime: 5 * 60_000,
  });
}

export function useReport(question: Question | null, by: By) {
  return useQuery({
    queryKey: [REPORT, by, question],
    queryFn: ({ signal }) => api.get<CompletionReport>(REPORT, { ...question, by }, signal),
    // The numbers before stay to be read while others are on their way.
    placeholderData: keepPreviousData,
    enabled: question !== null,
  });
}

/** The due day, the pace and where most people are left. It knows neither courses nor categories. */
export function useSummary(question: Question | null) {
  const asked = question && { unit: question.unit, programme: question.programme, asOf: question.asOf };
  return useQuery({
    queryKey: [`${REPORT}/summary`, asked],
    queryFn: ({ signal }) => api.get<CompletionSummary>(`${REPORT}/summary`, asked ?? {}, signal),
    placeholderData: keepPreviousData,
    enabled: question !== null,
  });
}

export function usePassport(question: Question, enabled: boolean) {
  return useQuery({
    queryKey: [`${REPORT}/passport`, question],
    queryFn: ({ signal }) => api.get<NumberPassport>(`${REPORT}/passport`, queryOf(question), signal),
    enabled,
  });
}

export interface ListWish {
  status: PersonStatus;
  search: string;
  blocker: string;
}

export const namesQuery = (question: Question, { status, search, blocker }: ListWish) => ({
  ...question,
  status,
  search,
  blocker: status === 'left' ? blocker : '',
});

export type NamesList = CursorList<Person> & {
  /** null: not counted, or not known yet. */
  blockers: Record<Blocker, number> | null;
  passport: PeopleReport['passport'] | undefined;
};

/** Enough to see who is meant; whoever wants the list asks for it, and that is recorded too. */
export const A_GLANCE = 12;
const A_PAGE = 100;

export function useNames(question: Question | null, wish: ListWish, firstPage = A_PAGE): NamesList {
  const query = question && namesQuery(question, wish);
  const blockers = useBlockers(question, wish.status === 'left');
  const list = useInfiniteQuery({
    queryKey: [NAMES, query, firstPage],
    queryFn: ({ pageParam, signal }) =>
      api.get<PeopleReport>(
        NAMES,
        { ...query, limit: pageParam === undefined ? firstPage : A_PAGE, cursor: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    enabled: question !== null,
    // Each look is recorded: only somebody's wish makes one, not a window that comes to the front.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const first = list.data?.pages[0];
  return {
    rows: list.data?.pages.flatMap((page) => page.items) ?? [],
    total: first?.total,
    blockers,
    passport: first?.passport,
    error: list.error,
    first: list.isPending && question !== null,
    renewing: list.isPlaceholderData,
    hasMore: list.hasNextPage,
    loadingMore: list.isFetchingNextPage,
    more: () => void list.fetchNextPage(),
    retry: () => void list.refetch(),
  };
}

/** How those who are left divide by what holds them up: beside the names, which do not wait for it. */
function useBlockers(question: Question | null, enabled: boolean): Record<Blocker, number> | null {
  const { data } = useQuery({
    queryKey: [`${NAMES}/blockers`, question],
    queryFn: ({ signal }) => api.get<BlockersReport>(`${NAMES}/blockers`, { ...question }, signal),
    placeholderData: keepPreviousData,
    enabled: enabled && question !== null,
  });
  return data?.blockers ?? null;
}

/** Who has still to learn: a result that waits for review is not left. */
export function leftOf(counts: Pick<Row, 'obliged' | 'completed' | 'pending'>): number {
  return counts.obliged - counts.completed - counts.pending;
}
