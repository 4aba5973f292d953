import { Check, Clock, House, ListChecks, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'wouter';
import type { AttemptResult, CourseProgress, HomeCourse } from '@bdhvs/contracts/learning';
import { finishedLessons } from '@bdhvs/learning';
import { clockAndDay, dayOf, formatDate } from '../../../lib/format.js';
import { useDevice, useStateWithLocal } from '../../../lib/outbox/use-device.js';
import { addressValues, usePreferences } from '../../../lib/preferences.js';
import { useSignedIn } from '../../../lib/session.js';
import { LinkButton } from '../../../ui/button.js';
import { Dock } from '../../../ui/dock.js';
import { Icon } from '../../../ui/icon.js';
import { LearnerPage } from '../../../ui/learner/page.js';
import { Note } from '../../../ui/note.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { EmptyState, ErrorState } from '../../../ui/states.js';
import { courseHref, quizHref, resumeHref, shortName } from '../addresses.js';
import { useHome, useProgress } from '../data.js';
import { useResult } from './messages.js';
import { Reviewed, spokenReview } from './reviewed.js';
import styles from './result.module.css';

export default function ResultPage() {
  const t = useResult();
  const { slug = '' } = useParams();
  const progress = useProgress(slug);
  const home = useHome();
  const result = useKeptResult(slug);
  const back = { href: '/hoc', label: t('home'), icon: House };
  const course = progress.data;
  if (!course || result === undefined) {
    return (
      <LearnerPage title="" back={back}>
        {progress.error ? (
          <ErrorState error={progress.error} onRetry={() => void progress.refetch()} />
        ) : (
          <Skeleton lines={5} first={{ width: '80%', height: 56 }} />
        )}
      </LearnerPage>
    );
  }
  const passed = result?.passed ?? course.quiz?.passed ?? false;
  if (!result && !passed) return <NoResult course={course} />;
  if (!passed && result) return <Failed course={course} result={result} />;
  return <Passed course={course} result={result} next={nextCourse(home.data?.due ?? [], slug)} />;
}

/** undefined while it is looked for, null when this device has none. */
function useKeptResult(slug: string): AttemptResult | null | undefined {
  const device = useDevice();
  const me = useSignedIn();
  const [result, setResult] = useState<AttemptResult | null>();
  useEffect(() => {
    void device?.drafts
      .resultOf(me.personId, slug)
      .then((kept) => setResult(kept?.result ?? null))
      .catch(() => setResult(null));
  }, [device, me.personId, slug]);
  return result;
}

function nextCourse(due: HomeCourse[], slug: string): HomeCourse | undefined {
  return due.find((course) => course.slug !== slug && !course.external && course.completedAt === null);
}

function Passed({
  course,
  result,
  next,
}: {
  course: CourseProgress;
  result: AttemptResult | null;
  next: HomeCourse | undefined;
}) {
  const t = useResult();
  const { address } = usePreferences();
  const state = useStateWithLocal(course.courseVersionId, course.state);
  const completedAt = course.completedAt ?? result?.completedAt;
  const unread =
    course.lessons.length - finishedLessons({ lessonIds: course.lessons.map(({ id }) => id) }, state);
  // Complete by the quiz alone: the lessons stay open to whoever likes, and nobody is sent back to them.
  const left = completedAt ? 0 : unread;
  const title = t(unread === 0 ? 'finished' : 'passed', {
    course: shortName(course.name),
    ...addressValues(address),
  });
  const score = result ? { score: result.score, total: result.total, lessons: course.lessons.length } : null;
  return (
    <LearnerPage
      title={title}
      back={{ href: '/hoc', label: t('home'), icon: House }}
      speech={[
        title,
        ...(score ? [t('rightOf', score)] : []),
        ...(result ? spokenReview(result.review) : []),
      ]}
      dock={
        <Dock>
          {left > 0 ? (
            <LinkButton variant="primary" wide href={resumeHref({ ...course, lastTouchedAt: '' })}>
              {t('learnRest')}
            </LinkButton>
          ) : next ? (
            <LinkButton variant="primary" wide href={courseHref(next.slug)}>
              {t('nextCourse', { course: shortName(next.name) })}
            </LinkButton>
          ) : (
            <LinkButton variant="primary" wide href="/hoc">
              {t('allDone')}
            </LinkButton>
          )}
          <LinkButton variant="quiet" href={courseHref(course.slug)}>
            {t('course')}
          </LinkButton>
        </Dock>
      }
    >
      <div className={styles.head}>
        <span className={styles.tick}>
          <Icon of={Check} size="l" />
        </span>
        <div>
          <h1>{title}</h1>
          <p>
            {score
              ? unread === 0
                ? t('summary', score)
                : t('rightOf', score)
              : t('best', { percent: course.quiz?.bestPercent ?? 0 })}
          </p>
        </div>
      </div>
      <div className={styles.notes}>
        {completedAt && (
          <Note tone="leaf">
            <p>
              {t('recorded', { date: formatDate(dayOf(completedAt)) })}{' '}
              <Link href="/cua-toi/giay-xac-nhan">{t('certificate')}</Link>
            </p>
          </Note>
        )}
        {left > 0 && (
          <Note>
            <p>{t('lessonsLeft', { count: left })}</p>
          </Note>
        )}
      </div>
      {result && <Reviewed review={result.review} />}
    </LearnerPage>
  );
}

/** Kind words, what to look at, and when again. */
function Failed({ course, result }: { course: CourseProgress; result: AttemptResult }) {
  const t = useResult();
  const waits = result.nextAttemptAt !== null && Date.parse(result.nextAttemptAt) > Date.now();
  const exhausted = result.attemptsLeft === 0;
  const title = t('failed', { passMark: result.passMark });
  const kind = t('failedKind', { score: result.score, total: result.total });
  return (
    <LearnerPage
      title={title}
      back={{ href: '/hoc', label: t('home'), icon: House }}
      speech={[title, kind, ...spokenReview(result.review)]}
      dock={
        <Dock>
          <LinkButton variant="primary" wide href={courseHref(course.slug)}>
            {t('review')}
          </LinkButton>
          {!waits && !exhausted && (
            <LinkButton variant="quiet" href={quizHref(course.slug)}>
              {t('again')}
            </LinkButton>
          )}
        </Dock>
      }
    >
      <div className={styles.head}>
        <span className={`${styles.tick} ${styles.soft}`}>
          <Icon of={RotateCcw} size="l" />
        </span>
        <div>
          <h1>{title}</h1>
        </div>
      </div>
      <div className={styles.notes}>
        <p>{kind}</p>
        <Note tone="amber" icon={waits ? Clock : undefined}>
          <p>
            {exhausted
              ? t('noAttempts')
              : waits && result.nextAttemptAt
                ? t('againAt', clockAndDay(result.nextAttemptAt))
                : t('againNow')}{' '}
            {!exhausted && result.attemptsLeft !== null && t('attemptsLeft', { count: result.attemptsLeft })}
          </p>
        </Note>
      </div>
      <Reviewed review={result.review} />
    </LearnerPage>
  );
}

function NoResult({ course }: { course: CourseProgress }) {
  const t = useResult();
  return (
    <LearnerPage title={t('title')} back={{ href: '/hoc', label: t('home'), icon: House }}>
      <h1 className="vh">{t('title')}</h1>
      <EmptyState
        icon={ListChecks}
        title={t('noneTitle')}
        action={
          <LinkButton variant="primary" wide href={courseHref(course.slug)}>
            {t('course')}
          </LinkButton>
        }
      >
        {t('noneBody')}
      </EmptyState>
    </LearnerPage>
  );
}
