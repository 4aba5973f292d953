import { lazy, Suspense, useEffect, useId, useRef, useState, type ComponentType } from 'react';
import { BookOpen, Clock } from 'lucide-react';
import type { Home, HomeCourse } from '@bdhvs/contracts/learning';
import { formatDate } from '../../lib/format.js';
import { messagesReady } from '../../lib/i18n.js';
import { addressValues, usePreferences } from '../../lib/preferences.js';
import { useSignedIn } from '../../lib/session.js';
import { LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Icon } from '../../ui/icon.js';
import { LearnerPage } from '../../ui/learner/page.js';
import { LearnerTabs } from '../../ui/learner/tabs.js';
import { Skeleton } from '../../ui/skeleton.js';
import { EmptyState, ErrorState } from '../../ui/states.js';
import { Steps } from '../../ui/steps.js';
import { CourseChoice, CourseList } from './course-list.js';
import { quizHref, resumeHref, shortName } from './addresses.js';
import { useCatalogue, useHome } from './data.js';
import { HandOnPhone } from './hand-on-phone.js';
import { useLearn } from './messages.js';
import type { LaterProps } from './paths/home-later.js';
import styles from './home-page.module.css';

export function HomePage() {
  const t = useLearn();
  const me = useSignedIn();
  const { address } = usePreferences();
  const home = useHome();
  const main = home.data && (home.data.continue ?? home.data.due.find((course) => !course.external) ?? null);
  return (
    <LearnerPage
      title={t('title')}
      speech={home.data ? spoken(home.data, t) : []}
      dock={<LearnerTabs current="learn" />}
    >
      <h1 className={styles.hello}>
        <span>{t('hello', addressValues(address))}</span> {me.displayName}
      </h1>
      {home.isPending && <Skeleton lines={5} first={{ height: 190, borderRadius: 16 }} />}
      {home.error && !home.data && <ErrorState error={home.error} onRetry={() => void home.refetch()} />}
      {home.data && (
        <>
          {main && <Continue course={main} />}
          <Due home={home.data} except={main} />
          <More home={home.data} except={main} />
          <AfterAWhile home={home.data} />
        </>
      )}
    </LearnerPage>
  );
}

/** Suggestions and the like: fetched once the page stands. Without a network there are none. */
const HomeLater = lazy(async (): Promise<{ default: ComponentType<LaterProps> }> => {
  const later = await import('./paths/home-later.js').catch(() => ({ default: () => null }));
  await messagesReady();
  return later;
});
const LATER_MS = 1_000;

function AfterAWhile({ home }: { home: Home }) {
  const [ready, setReady] = useState(false);
  const touched = useRef(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), LATER_MS);
    const touch = () => (touched.current = true);
    const signs = ['pointerdown', 'keydown'] as const;
    for (const sign of signs) addEventListener(sign, touch);
    return () => {
      clearTimeout(timer);
      for (const sign of signs) removeEventListener(sign, touch);
    };
  }, []);
  return (
    ready && (
      <Suspense fallback={null}>
        <HomeLater home={home} touched={() => touched.current} />
      </Suspense>
    )
  );
}

/** The one thing to do now. */
function Continue({ course }: { course: HomeCourse }) {
  const t = useLearn();
  const started = course.lastTouchedAt !== null;
  const quizNext = course.resume?.at === 'quiz';
  const heading = started
    ? quizNext
      ? t('finalQuiz')
      : course.resumeLesson
        ? t('lessonOf', course.resumeLesson)
        : course.name
    : course.name;
  return (
    <Card className={styles.go} aria-labelledby="go" padded={false}>
      <div className={styles.row}>
        <div>
          <p className={styles.eyebrow}>
            {started ? t('continuing', { course: shortName(course.name) }) : t('starting')}
          </p>
          <h2 id="go">{heading}</h2>
        </div>
        <HandOnPhone />
      </div>
      <Steps
        total={course.lessonCount}
        done={course.finishedLessons}
        current={course.finishedLessons < course.lessonCount ? course.finishedLessons : undefined}
        label={t('stepsLabel', { done: course.finishedLessons, total: course.lessonCount })}
      />
      <p className={styles.time}>
        <Icon of={Clock} size="s" />
        {t('minutesLeft', { minutes: Math.max(1, course.minutesLeft) })}
      </p>
      <LinkButton variant="primary" wide href={resumeHref(course)}>
        {started ? (quizNext ? t('quizButton') : t('continueButton')) : t('startButton')}
      </LinkButton>
      {course.quizAlone && !quizNext && (
        <LinkButton variant="quiet" wide href={quizHref(course.slug)}>
          {t('quizAlone')}
        </LinkButton>
      )}
    </Card>
  );
}

/** What is late stands by itself, so that a date to come never hides one that has passed. */
function Due({ home, except }: { home: Home; except: HomeCourse | null | undefined }) {
  const obliged = home.done.filter((course) => course.reasons.length > 0);
  if (home.due.length === 0)
    return home.done.length > 0 ? <AllDone /> : home.others.length === 0 && !except ? <Nothing /> : null;
  const late = home.due.filter((course) => (course.daysLeft ?? 0) < 0);
  const ahead = home.due.filter((course) => !late.includes(course));
  const counts = { done: obliged.length, total: obliged.length + home.due.length };
  const groups = [late, ahead].filter((group) => group.length > 0);
  return groups.map((courses, index) => (
    <DueGroup
      key={courses === late ? 'late' : 'ahead'}
      courses={courses}
      counts={counts}
      shown={[...courses, ...(index === groups.length - 1 ? obliged : [])].filter(
        ({ slug }) => slug !== except?.slug,
      )}
    />
  ));
}

interface DueGroupProps {
  courses: HomeCourse[];
  counts: { done: number; total: number };
  shown: HomeCourse[];
}

function DueGroup({ courses, counts, shown }: DueGroupProps) {
  const t = useLearn();
  const id = useId();
  const nearest = courses.find((course) => course.dueOn !== null);
  const days = nearest?.daysLeft ?? null;
  const date = nearest?.dueOn ? formatDate(nearest.dueOn) : '';
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>
        {days === null || days > 0
          ? t('dueBefore', { date })
          : days === 0
            ? t('dueToday', { date })
            : t('overdue', { date })}
      </h2>
      <p className={days !== null && days < 0 ? styles.late : 'muted small'}>
        {days === null || days > 0
          ? t('daysLeft', { count: days ?? 0, ...counts })
          : days === 0
            ? t('lastDay', counts)
            : t('daysOver', { count: -days, ...counts })}
      </p>
      {shown.length > 0 && <CourseList courses={shown} />}
    </section>
  );
}

function More({ home, except }: { home: Home; except: HomeCourse | null | undefined }) {
  const t = useLearn();
  const others = home.others.filter(({ slug }) => slug !== except?.slug);
  const shown = home.due.length > 0 ? home.done.filter((course) => course.reasons.length === 0) : home.done;
  return (
    <>
      {others.length > 0 && (
        <section aria-labelledby="others" className={styles.section}>
          <h2 id="others">{t('othersTitle')}</h2>
          <CourseList courses={others} />
        </section>
      )}
      {shown.length > 0 && (
        <section aria-labelledby="done" className={styles.section}>
          <h2 id="done">{t('doneTitle')}</h2>
          <CourseList courses={shown} />
        </section>
      )}
      {home.done.length > 0 && (
        <LinkButton wide href="/cua-toi/giay-xac-nhan">
          {t('certificates')}
        </LinkButton>
      )}
    </>
  );
}

function AllDone() {
  const t = useLearn();
  return (
    <Card>
      <EmptyState icon={BookOpen} tone="leaf" title={t('allDoneTitle')}>
        {t('allDoneBody')}
      </EmptyState>
    </Card>
  );
}

/** Nobody asked for anything: then there is a choice. */
function Nothing() {
  const t = useLearn();
  const catalogue = useCatalogue(true);
  const courses = catalogue.data?.filter((course) => course.courseVersionId !== null) ?? [];
  if (courses.length === 0) {
    return (
      <Card>
        <EmptyState icon={BookOpen} title={t('nothingTitle')}>
          {t('nothingBody')}
        </EmptyState>
      </Card>
    );
  }
  return (
    <section aria-labelledby="choice" className={styles.section}>
      <h2 id="choice">{t('choiceTitle')}</h2>
      <p className="muted small">{t('choiceBody')}</p>
      <LinkButton variant="primary" wide href="/bat-dau" className={styles.begin}>
        {t('whereToBegin')}
      </LinkButton>
      <CourseChoice courses={courses} />
    </section>
  );
}

function spoken(home: Home, t: ReturnType<typeof useLearn>): string[] {
  const main = home.continue ?? home.due[0];
  return main
    ? [
        main.name,
        t('lessonsDone', { done: main.finishedLessons, total: main.lessonCount }),
        t('minutesLeft', { minutes: main.minutesLeft }),
      ]
    : [];
}
