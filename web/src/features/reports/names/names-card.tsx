import { Eye, SearchX, UserRoundCheck, Users } from 'lucide-react';
import type { CompletionCounts, CompletionSummary, PersonStatus } from '@bdhvs/contracts/reports';
import { can } from '../../../lib/access.js';
import { useFilters } from '../../../lib/filters.js';
import { formatDate, formatNumber } from '../../../lib/format.js';
import { useSignedIn } from '../../../lib/session.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { FilterChip } from '../../../ui/chip.js';
import { SelectField } from '../../../ui/field.js';
import { Icon } from '../../../ui/icon.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { SearchField } from '../../../ui/staff/search-field.js';
import { EmptyState, ErrorState } from '../../../ui/states.js';
import { listNames, statusOf, type Question } from '../address.js';
import { A_GLANCE, leftOf, useNames, type ListWish, type NamesList } from '../data.js';
import { useNamesWords } from './messages.js';
import { NamesTable } from './names-table.js';
import { ReminderButton } from './reminder-drawer.js';
import styles from './names.module.css';

const statuses: PersonStatus[] = ['left', 'completed', 'pending', 'exempt', 'unresolved'];
const blockers = ['never-signed-in', 'learning', 'failed-twice'] as const;

interface NamesCardProps {
  question: Question;
  counts: CompletionCounts;
  summary: CompletionSummary;
  /** A list of another kind can be chosen here; the overview shows only who is left. */
  choose?: boolean;
}

/** What the address says about the list. */
export function useListWish(): ListWish {
  const [filters] = useFilters(listNames);
  return {
    status: statusOf(filters['danh-sach']),
    search: filters.tim,
    blocker: blockers.find((blocker) => blocker === filters.vuong) ?? '',
  };
}

function countOf(status: PersonStatus, counts: CompletionCounts): number {
  return status === 'left' ? leftOf(counts) : counts[status];
}

export function NamesCard({ question, counts, summary, choose = false }: NamesCardProps) {
  const t = useNamesWords();
  const me = useSignedIn();
  const [, change] = useFilters(listNames);
  const wish = useListWish();
  const list = useNames(question, wish, choose ? undefined : A_GLANCE);
  const { status, search, blocker } = wish;
  const drop = () => change({ tim: '', vuong: '' });

  return (
    <Card padded={false} aria-labelledby="names" className={choose ? undefined : 'no-print'}>
      <div className={styles.head}>
        <h2 id="names">
          {t(`head_${status}`)} <span className="muted tn">({formatNumber(countOf(status, counts))})</span>
        </h2>
        {status === 'left' && counts.obliged > 0 && leftOf(counts) > 0 && (
          <ReminderButton question={question} summary={summary} left={leftOf(counts)} />
        )}
      </div>
      <div className={`${styles.tools} no-print`}>
        <SearchField
          label={t('search')}
          value={search}
          onSearch={(text) => change({ tim: text }, { replace: true })}
        />
        {choose && (
          <SelectField
            label={t('list')}
            value={status}
            onChange={(event) => change({ 'danh-sach': event.target.value, vuong: '' })}
          >
            {statuses.map((choice) => (
              <option key={choice} value={choice}>
                {`${t(`head_${choice}`)} (${formatNumber(countOf(choice, counts))})`}
              </option>
            ))}
          </SelectField>
        )}
        {status === 'left' && list.blockers && (
          <div className={styles.chips} role="group" aria-label={t('blockers')}>
            <FilterChip
              on={blocker === ''}
              count={formatNumber(list.total ?? 0)}
              onClick={() => change({ vuong: '' })}
            >
              {t('all')}
            </FilterChip>
            {blockers.map((choice) => (
              <FilterChip
                key={choice}
                on={blocker === choice}
                count={formatNumber(list.blockers?.[choice] ?? 0)}
                onClick={() => change({ vuong: blocker === choice ? '' : choice })}
              >
                {t(`blocker_${choice}`)}
              </FilterChip>
            ))}
          </div>
        )}
      </div>
      <List list={list} wish={wish} counts={counts} onDrop={drop} linked={can(me, 'people.read')} />
    </Card>
  );
}

function List({
  list,
  wish,
  counts,
  onDrop,
  linked,
}: {
  list: NamesList;
  wish: ListWish;
  counts: CompletionCounts;
  onDrop: () => void;
  linked: boolean;
}) {
  const t = useNamesWords();
  const { rows, error, first, renewing, retry } = list;
  if (first) {
    return (
      <div className={styles.pad}>
        <Skeleton lines={8} height={20} />
      </div>
    );
  }
  if (error && rows.length === 0) {
    return (
      <div className={styles.pad}>
        <ErrorState error={error} onRetry={retry} />
      </div>
    );
  }
  if (rows.length === 0 && !renewing)
    return <Nobody list={list} wish={wish} counts={counts} onDrop={onDrop} />;
  return (
    <div className={renewing ? styles.renewing : undefined} aria-busy={renewing}>
      <p className="vh" role="status">
        {t('shown', { shown: formatNumber(rows.length) })}
      </p>
      <NamesTable rows={rows} status={wish.status} caption={t(`head_${wish.status}`)} linked={linked} />
      {error && (
        <div className={styles.pad}>
          <ErrorState error={error} onRetry={retry} />
        </div>
      )}
      <div className={styles.foot}>
        {list.hasMore && (
          <Button variant="quiet" busy={list.loadingMore} onClick={list.more} className="no-print">
            {moreWords(list, wish, t)}
          </Button>
        )}
        <p className={`muted small ${styles.note}`}>
          <Icon of={Eye} size="xs" />
          {t('recorded')}
        </p>
      </div>
    </div>
  );
}

/** How many there are after a search, nobody has counted. */
function moreWords(list: NamesList, wish: ListWish, t: ReturnType<typeof useNamesWords>): string {
  const { status, search, blocker } = wish;
  const blocked = blockers.find((choice) => choice === blocker);
  const whole = search ? undefined : status === 'left' && blocked ? list.blockers?.[blocked] : list.total;
  return whole === undefined
    ? t('moreUnknown')
    : t('more', { count: formatNumber(whole - list.rows.length) });
}

function Nobody({
  list,
  wish,
  counts,
  onDrop,
}: {
  list: NamesList;
  wish: ListWish;
  counts: CompletionCounts;
  onDrop: () => void;
}) {
  const t = useNamesWords();
  const { status, search, blocker } = wish;
  if (search || blocker) {
    const blocked = blockers.find((choice) => choice === blocker);
    return (
      <EmptyState
        icon={SearchX}
        title={search ? t('noneFound', { search }) : t('noneFoundPlain')}
        action={<Button onClick={onDrop}>{t('drop')}</Button>}
      >
        {blocked
          ? t('noneFoundBody', { filter: t(`blocker_${blocked}`), count: formatNumber(list.total ?? 0) })
          : t('noneFoundAll')}
      </EmptyState>
    );
  }
  const date = list.passport ? formatDate(list.passport.membershipAsOf) : '';
  return (
    <EmptyState
      icon={status === 'left' ? UserRoundCheck : Users}
      tone={status === 'left' ? 'leaf' : 'sky'}
      title={t(`emptyTitle_${status}`)}
    >
      {status === 'left' &&
        counts.obliged > 0 &&
        t('emptyBody_left', {
          done: formatNumber(counts.completed),
          of: formatNumber(counts.obliged),
          date,
        })}
    </EmptyState>
  );
}
