import { FileUp } from 'lucide-react';
import { Link } from 'wouter';
import type { AuthorCourseSummary, AuthorHome } from '@bdhvs/contracts/authoring';
import { formatDate, formatDateTime } from '../../../lib/format.js';
import { LinkButton } from '../../../ui/button.js';
import { Card, CardHead } from '../../../ui/card.js';
import { Chip } from '../../../ui/chip.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { PageHead } from '../../../ui/staff/page-head.js';
import { useWords } from '../../../ui/staff/words.js';
import { EmptyState, ErrorState } from '../../../ui/states.js';
import { Table, type Column } from '../../../ui/table.js';
import styles from '../author.module.css';
import { courseHref, draftHref, useAuthorHome } from '../data.js';
import { useAuthor } from '../messages.js';
import { NoticeTable } from '../course/notice-table.js';
import { RehearsalCard } from './rehearsal-card.js';
import { StaleTable } from './stale-table.js';

/** First what must be looked at again; then what is under way, the courses, and how people fare with them. */
export default function AuthorHomePage() {
  const t = useAuthor();
  const { data: home, error, refetch } = useAuthorHome();
  return (
    <>
      <PageHead title={t('title')}>
        <LinkButton variant="primary" icon={FileUp} href="/tac-gia/tai-len">
          {t('upload')}
        </LinkButton>
      </PageHead>
      {home ? (
        <Body home={home} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton lines={8} first={{ width: '60%', height: 32 }} />
      )}
    </>
  );
}

function Body({ home }: { home: AuthorHome }) {
  const t = useAuthor();
  const inForce = home.notices.filter(({ status }) => status !== 'ended');
  return (
    <>
      <Sentence home={home} />
      <div className={styles.stack}>
        {home.stale.length > 0 && (
          <Card aria-labelledby="stale">
            <CardHead id="stale" title={t('staleTitle')} />
            <StaleTable facts={home.stale} withCourse />
          </Card>
        )}
        {home.drafts.length > 0 && <Drafts drafts={home.drafts} />}
        <Courses courses={home.courses} />
        {inForce.length > 0 && (
          <Card aria-labelledby="notices">
            <CardHead id="notices" title={t('noticesInForce')} />
            <NoticeTable notices={inForce} withCourse />
          </Card>
        )}
        <RehearsalCard />
      </div>
    </>
  );
}

function Sentence({ home }: { home: AuthorHome }) {
  const t = useAuthor();
  const late = home.stale.filter(({ daysLeft }) => daysLeft < 0).length;
  const soon = home.stale.length - late;
  const next = home.courses
    .flatMap(({ nextReviewOn }) => nextReviewOn ?? [])
    .sort()
    .at(0);
  return (
    <p className={styles.sentence}>
      {late > 0 && <b>{t('late', { count: late })}</b>}
      {late > 0 && ' '}
      {soon > 0 && t('soon', { count: soon })}
      {home.stale.length === 0 && next !== undefined && t('fresh', { day: formatDate(next) })}
      {home.courses.length === 0 && t('noCourses')}
    </p>
  );
}

function Drafts({ drafts }: { drafts: AuthorHome['drafts'] }) {
  const t = useAuthor();
  const columns: Column<AuthorHome['drafts'][number]>[] = [
    {
      key: 'title',
      head: t('course'),
      main: true,
      cell: (draft) => (
        <>
          <Link className={styles.name} href={draftHref(draft.slug)}>
            {draft.title}
          </Link>
          <span className={styles.more}>
            {draft.publishedNumber === null
              ? t('newCourse')
              : t('overVersion', { number: draft.publishedNumber })}
          </span>
        </>
      ),
    },
    {
      key: 'by',
      head: t('uploaded'),
      cell: (draft) => (
        <>
          {formatDateTime(draft.uploadedAt)}
          <span className={styles.more}>{draft.uploadedBy}</span>
        </>
      ),
    },
    {
      key: 'state',
      head: t('findings'),
      cell: ({ errors, warnings }) => (
        <span className={styles.chips}>
          {errors > 0 && <Chip tone="son">{t('errorCount', { count: errors })}</Chip>}
          {warnings > 0 && <Chip tone="amber">{t('warningCount', { count: warnings })}</Chip>}
          {errors + warnings === 0 && <Chip tone="leaf">{t('clean')}</Chip>}
        </span>
      ),
    },
  ];
  return (
    <Card aria-labelledby="drafts">
      <CardHead id="drafts" title={t('drafts')} />
      <Table caption={t('drafts')} columns={columns} rows={drafts} rowKey={({ id }) => id} />
    </Card>
  );
}

function Courses({ courses }: { courses: AuthorCourseSummary[] }) {
  const t = useAuthor();
  const w = useWords();
  const columns: Column<AuthorCourseSummary>[] = [
    {
      key: 'title',
      head: t('course'),
      main: true,
      cell: ({ slug, title, hasDraft, noticesInForce, shippedDiffers }) => (
        <>
          <Link className={styles.name} href={courseHref(slug)}>
            {title}
          </Link>
          {(hasDraft || noticesInForce > 0 || shippedDiffers) && (
            <span className={styles.chips}>
              {hasDraft && <Chip tone="sky">{t('hasDraft')}</Chip>}
              {noticesInForce > 0 && <Chip tone="amber">{t('noticeCount', { count: noticesInForce })}</Chip>}
              {shippedDiffers && <Chip>{t('shippedNewer')}</Chip>}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'version',
      head: t('version'),
      numeric: true,
      cell: ({ versionNumber, publishedAt }) => (
        <>
          {versionNumber ?? w('none')}
          {publishedAt && <span className={styles.more}>{formatDate(publishedAt)}</span>}
        </>
      ),
    },
    {
      key: 'reviewed',
      head: t('reviewedOn'),
      numeric: true,
      cell: ({ reviewedOn }) => (reviewedOn ? formatDate(reviewedOn) : w('none')),
    },
    {
      key: 'next',
      head: t('nextReview'),
      numeric: true,
      cell: ({ nextReviewOn }) => (nextReviewOn ? formatDate(nextReviewOn) : w('none')),
    },
    {
      key: 'state',
      head: t('state'),
      cell: ({ stale, soon }) =>
        stale > 0 ? (
          <Chip tone="son">{t('staleCount', { count: stale })}</Chip>
        ) : soon > 0 ? (
          <Chip tone="amber">{t('soonCount', { count: soon })}</Chip>
        ) : (
          <Chip tone="leaf">{t('upToDate')}</Chip>
        ),
    },
  ];
  return (
    <Card aria-labelledby="courses">
      <CardHead id="courses" title={t('courses')} />
      {courses.length === 0 ? (
        <EmptyState title={t('noCourses')}>{t('noCoursesBody')}</EmptyState>
      ) : (
        <Table caption={t('courses')} columns={columns} rows={courses} rowKey={({ slug }) => slug} />
      )}
    </Card>
  );
}
