import { CalendarClock, Check, ChevronRight, CircleHelp, House, Play, Smartphone } from 'lucide-react';
import { Link, useParams } from 'wouter';
import type { CourseProgress } from '@bdhvs/contracts/learning';
import { lessonStatus, resumePoint, type CourseState, type LessonStatus } from '@bdhvs/learning';
import { useStateWithLocal } from '../../lib/outbox/use-device.js';
import { hasStatus } from '../../lib/problem.js';
import { dayOf, formatDate } from '../../lib/format.js';
import { LinkButton } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { Dock } from '../../ui/dock.js';
import { Icon } from '../../ui/icon.js';
import { LearnerPage } from '../../ui/learner/page.js';
import { Note } from '../../ui/note.js';
import { Skeleton } from '../../ui/skeleton.js';
import { ErrorState } from '../../ui/states.js';
import { CoursePreview as Preview, TakeCourse } from './course/preview.js';
import { lessonHref, practiceHref, quizHref, resultHref } from './addresses.js';
import { correctionsOf, useNotices } from './corrections.js';
import { useLessonsAhead, useProgress } from './data.js';
import { useCourseWords } from './course/messages.js';
import { useLearn } from './messages.js';
import styles from './course-page.module.css';

export default function CoursePage() {
  const words = useLearn();
  const { slug = '' } = useParams();
  const progress = useProgress(slug);
  const course = progress.data;
  const unassigned = !course && hasStatus(progress.error, 404);
  const state = useStateWithLocal(course?.courseVersionId, course?.state);
  const notices = useNotices(course?.courseVersionId).filter(({ lessonId }) => lessonId === null);
  useLessonsAhead(
    course?.courseVersionId,
    course && !course.external ? course.lessons.map((lesson) => lesson.id) : [],
    Boolean(course?.practice),
  );
  return (
    <LearnerPage
      title={course?.name ?? ''}
      back={{ href: '/hoc', label: words('title'), icon: House }}
      speech={course ? [course.name, ...course.lessons.map((lesson) => lesson.title)] : []}
      dock={
        course && !course.external ? (
          <MainAction course={course} state={state} />
        ) : (
          unassigned && <TakeCourse slug={slug} />
        )
      }
    >
      {progress.isPending && <Skeleton lines={6} first={{ width: '70%', height: 36 }} />}
      {unassigned && <Preview slug={slug} />}
      {progress.error && !course && !unassigned && (
        <ErrorState error={progress.error} onRetry={() => void progress.refetch()} />
      )}
      {course && (
        <>
          <h1 className={styles.title} lang="vi">
            {course.name}
          </h1>
          {correctionsOf(notices).shown}
          <Standing course={course} />
          {!course.external && <Lessons course={course} state={state} />}
        </>
      )}
    </LearnerPage>
  );
}

const SOON_DAYS = 14;

/** Why it is learned and by when; or that it is done. */
function Standing({ course }: { course: CourseProgress }) {
  const t = useCourseWords();
  const reason = course.reasons[0];
  return (
    <div className={styles.standing}>
      {reason && (
        <p className="muted small">
          {reason.mandateNumber
            ? t('mandate', { programme: reason.programmeName, number: reason.mandateNumber })
            : t('programme', { programme: reason.programmeName })}
        </p>
      )}
      {course.completedAt ? (
        <Note tone="leaf">
          <p>{t('completedOn', { date: formatDate(dayOf(course.completedAt)) })}</p>
        </Note>
      ) : course.pending ? (
        <Note>
          <p>{t('pending')}</p>
        </Note>
      ) : (
        course.dueOn && (
          <Note tone={(course.daysLeft ?? 0) <= SOON_DAYS ? 'amber' : 'sky'} icon={CalendarClock}>
            <p>
              {(course.daysLeft ?? 0) < 0
                ? t('late', { date: formatDate(course.dueOn) })
                : t('due', { date: formatDate(course.dueOn) })}
            </p>
          </Note>
        )
      )}
      {course.external && (
        <Note>
          <p>{t('external')}</p>
        </Note>
      )}
    </div>
  );
}

function Lessons({ course, state }: { course: CourseProgress; state: CourseState }) {
  const t = useCourseWords();
  const words = useLearn();
  const { quiz, practice } = course;
  const practised = Boolean(practice && state.practices?.[practice.id]);
  return (
    <section aria-labelledby="lessons">
      <h2 id="lessons" className={styles.heading}>
        {t('lessons')}
      </h2>
      <ol className={styles.lessons}>
        {course.lessons.map((lesson, index) => {
          const status = lessonStatus(state, lesson.id);
          return (
            <li key={lesson.id}>
              <Link href={lessonHref(course.slug, lesson.id)}>
                <Number status={status} number={index + 1} />
                <span className={styles.words}>
                  <b lang="vi">{lesson.title}</b>
                  <span>{t('lessonLine', { number: index + 1, minutes: lesson.minutes })}</span>
                  {status !== 'new' && (
                    <Chip tone={status === 'finished' ? 'leaf' : 'sky'}>
                      {t(status === 'finished' ? 'finished' : 'underWay')}
                    </Chip>
                  )}
                </span>
                <Icon of={ChevronRight} size="s" />
              </Link>
            </li>
          );
        })}
        {practice && (
          <li>
            <Link href={practiceHref(course.slug)}>
              <span className={`${styles.number} ${practised ? styles.finished : ''}`}>
                <Icon of={practised ? Check : Smartphone} size="s" />
              </span>
              <span className={styles.words}>
                <b>{words('practice')}</b>
                <span>{t('practiceLine', { minutes: practice.minutes })}</span>
                {practised && <Chip tone="leaf">{t('finished')}</Chip>}
              </span>
              <Icon of={ChevronRight} size="s" />
            </Link>
          </li>
        )}
        {quiz && (
          <li>
            <Link href={quiz.passed ? resultHref(course.slug) : quizHref(course.slug)}>
              <span className={`${styles.number} ${quiz.passed ? styles.finished : ''}`}>
                <Icon of={quiz.passed ? Check : CircleHelp} size="s" />
              </span>
              <span className={styles.words}>
                <b>{words('finalQuiz')}</b>
                <span>{t('quizLine', { questions: quiz.questions, passMark: quiz.passMark })}</span>
                {quiz.passed && <Chip tone="leaf">{t('quizPassed')}</Chip>}
              </span>
              <Icon of={ChevronRight} size="s" />
            </Link>
          </li>
        )}
      </ol>
    </section>
  );
}

function Number({ status, number }: { status: LessonStatus; number: number }) {
  return (
    <span className={`${styles.number} ${styles[status]}`} aria-hidden="true">
      {status === 'finished' ? (
        <Icon of={Check} size="s" />
      ) : status === 'started' ? (
        <Icon of={Play} size="s" />
      ) : (
        number
      )}
    </span>
  );
}

function MainAction({ course, state }: { course: CourseProgress; state: CourseState }) {
  const t = useCourseWords();
  const lessonIds = course.lessons.map((lesson) => lesson.id);
  const point = resumePoint({ lessonIds }, state);
  const fresh = Object.keys(state.lessons).length === 0;
  const done = { href: resultHref(course.slug), label: t('seeResult') };
  const action =
    course.completedAt && course.quiz?.passed
      ? done
      : point.at === 'lesson'
        ? {
            href: lessonHref(course.slug, point.lessonId),
            label: fresh ? t('start') : t('resume', { number: lessonIds.indexOf(point.lessonId) + 1 }),
          }
        : point.at === 'quiz'
          ? { href: quizHref(course.slug), label: t('quiz') }
          : done;
  return (
    <Dock>
      <LinkButton variant="primary" wide href={action.href}>
        {action.label}
      </LinkButton>
    </Dock>
  );
}
