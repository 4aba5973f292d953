import { Link } from 'wouter';
import type { StaleFact } from '@bdhvs/contracts/authoring';
import { formatDate } from '../../../lib/format.js';
import { Chip } from '../../../ui/chip.js';
import { Table, type Column } from '../../../ui/table.js';
import styles from '../author.module.css';
import { courseHref } from '../data.js';
import { useAuthor } from '../messages.js';

export function StaleTable({ facts, withCourse = false }: { facts: StaleFact[]; withCourse?: boolean }) {
  const t = useAuthor();
  const columns: Column<StaleFact>[] = [
    {
      key: 'what',
      head: t('content'),
      main: true,
      cell: (fact) => (
        <>
          <span className={styles.text}>{fact.title}</span>
          <span className={styles.more}>
            {t(`part_${fact.part}`)}
            {fact.lesson !== null && ` · ${t('lessonNumber', { number: fact.lesson })}`}
          </span>
          {withCourse && (
            <span className={styles.more}>
              <Link href={courseHref(fact.courseSlug)}>{fact.courseTitle}</Link>
            </span>
          )}
        </>
      ),
    },
    {
      key: 'sources',
      head: t('changingSources'),
      cell: ({ sources }) => (
        <span className={styles.text}>{sources.length > 0 ? sources.join('; ') : t('noSources')}</span>
      ),
    },
    {
      key: 'due',
      head: t('reviewBy'),
      numeric: true,
      cell: ({ reviewBy }) => formatDate(reviewBy),
    },
    {
      key: 'left',
      head: t('state'),
      cell: ({ daysLeft }) => (
        <span className={styles.nowrap}>
          {daysLeft < 0 ? (
            <Chip tone="son">{t('daysLate', { count: -daysLeft })}</Chip>
          ) : (
            <Chip tone="amber">{t('daysLeft', { count: daysLeft })}</Chip>
          )}
        </span>
      ),
    },
  ];
  const shown = withCourse ? facts.slice(0, MOST) : facts;
  return (
    <>
      <Table
        caption={t('staleTitle')}
        columns={columns}
        rows={shown}
        rowKey={({ courseSlug, part, id }) => `${courseSlug}/${part}/${id}`}
      />
      {facts.length > shown.length && (
        <p className="muted small">{t('moreStale', { count: facts.length - shown.length })}</p>
      )}
    </>
  );
}

const MOST = 12;
