import { FileDown, FileUp, Megaphone } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'wouter';
import type { AuthorCourse } from '@bdhvs/contracts/authoring';
import { formatDate } from '../../../lib/format.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card, CardHead } from '../../../ui/card.js';
import { Note } from '../../../ui/note.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { Facts } from '../../../ui/staff/facts.js';
import { PageHead } from '../../../ui/staff/page-head.js';
import { useWords } from '../../../ui/staff/words.js';
import { ErrorState } from '../../../ui/states.js';
import styles from '../author.module.css';
import { draftHref, useAuthorCourse } from '../data.js';
import { StaleTable } from '../home/stale-table.js';
import { useAuthor } from '../messages.js';
import { useTakePackage } from '../take-package.js';
import { NoticeDialog } from './notice-dialog.js';
import { NoticeTable } from './notice-table.js';
import { TroubleCard } from './trouble-card.js';
import { VersionsCard } from './versions-card.js';

export default function AuthorCoursePage() {
  const t = useAuthor();
  const { slug = '' } = useParams();
  const { data: course, error, refetch } = useAuthorCourse(slug);
  const back = { href: '/tac-gia', label: t('title') };
  if (!course) {
    return (
      <>
        <PageHead title={t('courses')} back={back} />
        {error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton lines={6} height={20} />
        )}
      </>
    );
  }
  return <Shown course={course} back={back} />;
}

function Shown({ course, back }: { course: AuthorCourse; back: { href: string; label: string } }) {
  const t = useAuthor();
  const w = useWords();
  const [laying, setLaying] = useState(false);
  const { take, busy } = useTakePackage(course.slug);
  const { versionNumber, publishedAt, reviewedOn, nextReviewOn } = course;
  return (
    <>
      <PageHead title={course.title} back={back}>
        <Button icon={FileDown} busy={busy} onClick={() => void take()}>
          {t('takePackage')}
        </Button>
        <LinkButton variant="primary" icon={FileUp} href="/tac-gia/tai-len">
          {t('upload')}
        </LinkButton>
      </PageHead>
      <div className={styles.stack}>
        {course.hasDraft && (
          <Note title={t('draftWaits')}>
            <p>
              <LinkButton small href={draftHref(course.slug)}>
                {t('openDraft')}
              </LinkButton>
            </p>
          </Note>
        )}
        {course.shippedDiffers && (
          <Note tone="amber" title={t('shippedNewer')}>
            <p>{t('shippedNewerBody')}</p>
            <p>
              <Button small icon={FileDown} onClick={() => void take({ of: 'shipped' })}>
                {t('takeShipped')}
              </Button>
            </p>
          </Note>
        )}
        <Card>
          <Facts
            of={[
              {
                name: t('versionOut'),
                value:
                  versionNumber === null
                    ? w('none')
                    : t('versionSince', { number: versionNumber, day: formatDate(publishedAt ?? '') }),
              },
              { name: t('reviewedOn'), value: reviewedOn ? formatDate(reviewedOn) : w('none') },
              { name: t('nextReview'), value: nextReviewOn ? formatDate(nextReviewOn) : w('none') },
            ]}
          />
        </Card>
        {course.staleFacts.length > 0 && (
          <Card aria-labelledby="stale">
            <CardHead id="stale" title={t('staleTitle')} />
            <StaleTable facts={course.staleFacts} />
          </Card>
        )}
        <Card aria-labelledby="notices">
          <CardHead id="notices" title={t('notices')}>
            {versionNumber !== null && (
              <Button icon={Megaphone} onClick={() => setLaying(true)}>
                {t('layNotice')}
              </Button>
            )}
          </CardHead>
          {course.notices.length > 0 ? (
            <NoticeTable notices={course.notices} />
          ) : (
            <p className="muted">{t('noNotices')}</p>
          )}
        </Card>
        <TroubleCard slug={course.slug} />
        <VersionsCard course={course} />
      </div>
      {laying && <NoticeDialog course={course} onClose={() => setLaying(false)} />}
    </>
  );
}
