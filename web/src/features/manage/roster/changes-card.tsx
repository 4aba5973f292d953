import { useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { RosterImportView, RosterRow } from '@bdhvs/contracts/roster';
import { formatNumber } from '../../../lib/format.js';
import { Card, CardHead } from '../../../ui/card.js';
import { FilterChip } from '../../../ui/chip.js';
import { LoadMore } from '../../../ui/pagination.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { ErrorState } from '../../../ui/states.js';
import { ChangesTable, type Group } from './changes-table.js';
import { rosterApi } from './data.js';
import { useRosterWords } from './messages.js';
import styles from './roster.module.css';

const PAGE = 20;

/** Everybody on the list, by what would become of them. */
export function ChangesCard({ view }: { view: RosterImportView }) {
  const t = useRosterWords();
  const { counts } = view;
  const skipped =
    counts.rows -
    counts.added -
    counts.changed -
    counts.moved -
    counts.secondary -
    counts.unchanged -
    counts.problems;
  const all: [Group, number][] = [
    ['add', counts.added],
    ['change', counts.changed],
    ['move', counts.moved],
    ['secondary', counts.secondary],
    ['warnings', counts.warnings],
    ['unchanged', counts.unchanged],
    ['skip', skipped],
  ];
  const groups = all.filter(([, count]) => count > 0);
  const [wanted, setWanted] = useState<Group | null>(null);
  const group = groups.find(([each]) => each === wanted)?.[0] ?? groups[0]?.[0];
  if (!group) return null;
  return (
    <Card padded={false} className={styles.section} aria-labelledby="changes">
      <div className={styles.head}>
        <CardHead id="changes" title={t('changes')} />
      </div>
      <div className={styles.chips} role="group" aria-label={t('changesFilter')}>
        {groups.map(([each, count]) => (
          <FilterChip
            key={each}
            on={each === group}
            count={formatNumber(count)}
            onClick={() => setWanted(each)}
          >
            {t(`plan_${each}`)}
          </FilterChip>
        ))}
      </div>
      <Rows key={group} view={view} group={group} count={groups.find(([each]) => each === group)?.[1] ?? 0} />
    </Card>
  );
}

function Rows({ view, group, count }: { view: RosterImportView; group: Group; count: number }) {
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } =
    useInfiniteQuery({
      queryKey: ['roster-rows', view.id, group],
      queryFn: ({ pageParam: after }) =>
        rosterApi.rows(view.id, {
          ...(group === 'warnings' ? { only: 'warnings' } : { plan: group }),
          after,
          limit: PAGE,
        }),
      initialPageParam: 0,
      getNextPageParam: (page) => page.next ?? undefined,
    });
  const rows: RosterRow[] = data?.pages.flatMap((page) => page.items) ?? [];
  if (isPending) {
    return (
      <div className={styles.pad}>
        <Skeleton lines={5} height={20} />
      </div>
    );
  }
  return (
    <>
      {error && (
        <div className={styles.pad}>
          <ErrorState error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {rows.length > 0 && <ChangesTable view={view} rows={rows} group={group} />}
      <div className={styles.pad}>
        <LoadMore
          hasMore={hasNextPage}
          busy={isFetchingNextPage}
          left={Math.max(0, count - rows.length)}
          onMore={() => void fetchNextPage()}
        />
      </div>
    </>
  );
}
