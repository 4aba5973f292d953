import { useQuery } from '@tanstack/react-query';
import { Hand } from 'lucide-react';
import type { CourseSummary } from '@bdhvs/contracts/courses';
import { api } from '../../../lib/api-client.js';
import { useFilters } from '../../../lib/filters.js';
import { LinkButton } from '../../../ui/button.js';
import { SelectField } from '../../../ui/field.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { PageHead } from '../../../ui/staff/page-head.js';
import { PracticeStumbles } from '../../../ui/staff/stumbles/practice-stumbles.js';
import { EmptyState, ErrorState } from '../../../ui/states.js';
import { useStumblesPage } from './messages.js';
import styles from './stumbles.module.css';

/** For helpers and those who plan classes: what to show first. */
export default function StumblesPage() {
  const t = useStumblesPage();
  const [filters, setFilters] = useFilters(['khoa']);
  const courses = useQuery({
    queryKey: ['courses'],
    queryFn: () => api.get<{ items: CourseSummary[] }>('/courses').then((list) => list.items),
  });
  const ours = courses.data?.filter(({ origin }) => origin === 'ours');
  const slug = filters.khoa || ours?.[0]?.slug;
  return (
    <>
      <PageHead title={t('title')} />
      <p className={styles.lead}>{t('lead')}</p>
      {ours && slug ? (
        <>
          <div className={styles.choice}>
            <SelectField
              label={t('course')}
              value={slug}
              onChange={(event) => setFilters({ khoa: event.target.value })}
            >
              {ours.map((course) => (
                <option key={course.slug} value={course.slug} lang="vi">
                  {course.name}
                </option>
              ))}
            </SelectField>
            <LinkButton href={`/khoa-hoc/${slug}/thuc-hanh`}>{t('tryIt')}</LinkButton>
          </div>
          <PracticeStumbles key={slug} slug={slug} />
        </>
      ) : courses.error ? (
        <ErrorState error={courses.error} onRetry={() => void courses.refetch()} />
      ) : ours ? (
        <EmptyState icon={Hand} title={t('none')} />
      ) : (
        <Skeleton lines={6} height={24} />
      )}
    </>
  );
}
