import { FileDown } from 'lucide-react';
import type { AuthorCourse, CourseVersionLine } from '@bdhvs/contracts/authoring';
import { formatDateTime, formatNumber } from '../../../lib/format.js';
import { Button } from '../../../ui/button.js';
import { Card, CardHead } from '../../../ui/card.js';
import { Chip } from '../../../ui/chip.js';
import { EmptyState } from '../../../ui/states.js';
import { Table, type Column } from '../../../ui/table.js';
import styles from '../author.module.css';
import { isBeingApplied } from '../data.js';
import { useAuthor } from '../messages.js';
import { useTakePackage } from '../take-package.js';

/** Every version there ever was: who, when, why, and how many people hold it. None of them changes any more. */
export function VersionsCard({ course }: { course: AuthorCourse }) {
  const t = useAuthor();
  const { take } = useTakePackage(course.slug);
  const columns: Column<CourseVersionLine>[] = [
    {
      key: 'number',
      head: t('version'),
      main: true,
      cell: (version) => (
        <>
          <b>{t('versionNumber', { number: version.number })}</b>
          <span className={styles.chips}>
            <Chip tone={version.revision === 'material' ? 'amber' : undefined}>
              {t(`revision_${version.revision}`)}
            </Chip>
            {version.number > 1 && version.retakeRequired && (
              <Chip tone="son">{t(isBeingApplied(version) ? 'retakeBeingApplied' : 'retake')}</Chip>
            )}
          </span>
        </>
      ),
    },
    {
      key: 'who',
      head: t('published'),
      cell: (version) => (
        <>
          {formatDateTime(version.publishedAt)}
          <span className={styles.more}>{version.publishedBy ?? t('withProduct')}</span>
        </>
      ),
    },
    {
      key: 'notes',
      head: t('notes'),
      cell: ({ notes }) => <span className={styles.text}>{notes ?? t('noNotes')}</span>,
    },
    {
      key: 'learners',
      head: t('learners'),
      numeric: true,
      cell: ({ learners }) => formatNumber(learners),
    },
    {
      key: 'take',
      head: <span className="vh">{t('takePackage')}</span>,
      cell: ({ number }) => (
        <Button
          small
          icon={FileDown}
          aria-label={t('takeVersion', { number })}
          onClick={() => void take({ version: number })}
        >
          {t('take')}
        </Button>
      ),
    },
  ];
  return (
    <Card aria-labelledby="versions">
      <CardHead id="versions" title={t('versions')} />
      {course.versions.length === 0 ? (
        <EmptyState title={t('noVersions')} />
      ) : (
        <Table
          caption={t('versions')}
          columns={columns}
          rows={course.versions}
          rowKey={({ courseVersionId }) => courseVersionId}
        />
      )}
    </Card>
  );
}
