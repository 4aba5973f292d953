import { useState } from 'react';
import { Link } from 'wouter';
import type { AuthorNotice } from '@bdhvs/contracts/authoring';
import { formatDate } from '../../../lib/format.js';
import { useRefresh } from '../../../lib/refresh.js';
import { Button } from '../../../ui/button.js';
import { Chip } from '../../../ui/chip.js';
import { FormDialog } from '../../../ui/staff/form-dialog.js';
import { useSubmit } from '../../../ui/staff/submit.js';
import { Table, type Column } from '../../../ui/table.js';
import { showToast } from '../../../ui/toast.js';
import styles from '../author.module.css';
import { authorApi, courseHref } from '../data.js';
import { useAuthor } from '../messages.js';

const TONES = { 'in-force': 'amber', ahead: 'sky', ended: undefined } as const;

export function NoticeTable({
  notices,
  withCourse = false,
}: {
  notices: AuthorNotice[];
  withCourse?: boolean;
}) {
  const t = useAuthor();
  const [ending, setEnding] = useState<AuthorNotice | null>(null);
  const columns: Column<AuthorNotice>[] = [
    {
      key: 'text',
      head: t('noticeText'),
      main: true,
      cell: (notice) => (
        <>
          <span className={styles.text}>{notice.text}</span>
          <span className={styles.more}>
            {withCourse && <Link href={courseHref(notice.courseSlug)}>{notice.courseTitle}</Link>}
            {withCourse && ' · '}
            {placeOf(notice, t)}
          </span>
        </>
      ),
    },
    {
      key: 'versions',
      head: t('version'),
      numeric: true,
      cell: ({ firstVersion, lastVersion }) =>
        firstVersion === lastVersion ? firstVersion : `${firstVersion}–${lastVersion}`,
    },
    {
      key: 'period',
      head: t('period'),
      cell: ({ from, lastDay, laidBy }) => (
        <>
          <span className={lastDay === null ? styles.nowrap : undefined}>
            {lastDay === null
              ? t('from', { from: formatDate(from) })
              : t('fromTo', { from: formatDate(from), to: formatDate(lastDay) })}
          </span>
          <span className={styles.more}>{laidBy}</span>
        </>
      ),
    },
    {
      key: 'status',
      head: t('state'),
      cell: ({ status }) => <Chip tone={TONES[status]}>{t(`notice_${status}`)}</Chip>,
    },
    {
      key: 'end',
      head: <span className="vh">{t('endNotice')}</span>,
      cell: (notice) =>
        notice.status !== 'ended' && (
          <Button
            small
            variant="danger"
            aria-label={t('endNoticeOf', { text: notice.text.slice(0, 60) })}
            onClick={() => setEnding(notice)}
          >
            {t('endNotice')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <Table caption={t('notices')} columns={columns} rows={notices} rowKey={({ id }) => id} />
      {ending && <EndDialog notice={ending} onClose={() => setEnding(null)} />}
    </>
  );
}

function placeOf(
  { lessonTitle, cardTitle, lessonId }: AuthorNotice,
  t: ReturnType<typeof useAuthor>,
): string {
  if (lessonId === null) return t('wholeCourse');
  return [lessonTitle ?? lessonId, cardTitle].filter(Boolean).join(' › ');
}

function EndDialog({ notice, onClose }: { notice: AuthorNotice; onClose: () => void }) {
  const t = useAuthor();
  const refresh = useRefresh();
  const form = useSubmit(
    () => authorApi.endNotice(notice.id),
    async () => {
      onClose();
      await refresh();
      showToast(t('noticeEnded'));
    },
  );
  return (
    <FormDialog
      title={t('endNoticeTitle')}
      submit={t('endNotice')}
      danger
      onClose={onClose}
      busy={form.busy}
      errors={form.errors}
      onSubmit={form.submit}
    >
      <p className={styles.text}>“{notice.text}”</p>
      <p>{t('endNoticeBody')}</p>
    </FormDialog>
  );
}
