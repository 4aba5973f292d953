import { useState } from 'react';
import { api } from '../../../lib/api-client.js';
import { Button } from '../../../ui/button.js';
import { Dock } from '../../../ui/dock.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { ErrorState } from '../../../ui/states.js';
import { useCourseDetail, useRefreshProgress } from '../data.js';
import { useLearn } from '../messages.js';
import { useCourseWords } from './messages.js';
import styles from '../course-page.module.css';

/** A course that nobody assigned: what it is, before one takes it. */
export function CoursePreview({ slug }: { slug: string }) {
  const t = useCourseWords();
  const words = useLearn();
  const detail = useCourseDetail(slug, true);
  if (detail.error) return <ErrorState error={detail.error} onRetry={() => void detail.refetch()} />;
  if (!detail.data) return <Skeleton lines={6} />;
  const { name, summary, outline } = detail.data;
  return (
    <>
      <h1 className={styles.title} lang="vi">
        {name}
      </h1>
      <p lang="vi">{summary}</p>
      {outline && (
        <>
          <h2 className={styles.heading}>{t('lessons')}</h2>
          <ol className={styles.outline} lang="vi">
            {outline.lessons.map((lesson) => (
              <li key={lesson.id}>
                <b>{lesson.title}</b>
                <span>{lesson.outcome}</span>
              </li>
            ))}
            {outline.practice && (
              <li>
                <b>{words('practice')}</b>
                <span>{outline.practice.title}</span>
              </li>
            )}
          </ol>
        </>
      )}
    </>
  );
}

/** Taking a course pins its version; from then on it is like one that was assigned. */
export function TakeCourse({ slug }: { slug: string }) {
  const t = useCourseWords();
  const refresh = useRefreshProgress(slug);
  const { data: course } = useCourseDetail(slug, true);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  async function take() {
    setBusy(true);
    try {
      await api.post(`/courses/${encodeURIComponent(slug)}/enrolment`);
      refresh();
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  }
  if (!course?.courseVersionId) return null;
  return (
    <Dock>
      {Boolean(error) && <ErrorState error={error} />}
      <Button variant="primary" wide busy={busy} onClick={() => void take()}>
        {t('take')}
      </Button>
    </Dock>
  );
}
