import { ArrowLeft, CircleCheck, Clock, ListChecks, RotateCcw, Save, TimerOff } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { Attempt, AttemptResult, CourseProgress } from '@bdhvs/contracts/learning';
import { finishedLessons } from '@bdhvs/learning';
import { api } from '../../lib/api-client.js';
import { clockAndDay } from '../../lib/format.js';
import type { Device } from '../../lib/outbox/device.js';
import { useDevice, useStateWithLocal } from '../../lib/outbox/use-device.js';
import { hasStatus } from '../../lib/problem.js';
import { useSignedIn } from '../../lib/session.js';
import { createStore, useStore } from '../../lib/store.js';
import type { Draft } from '../../lib/outbox/attempt-drafts.js';
import { Button, LinkButton } from '../../ui/button.js';
import { Dock } from '../../ui/dock.js';
import { Icon } from '../../ui/icon.js';
import { LearnerPage } from '../../ui/learner/page.js';
import { Note } from '../../ui/note.js';
import { Skeleton } from '../../ui/skeleton.js';
import { ErrorState } from '../../ui/states.js';
import { courseHref, resultHref, resumeHref } from './addresses.js';
import { useEnrolment, useProgress, useRefreshProgress } from './data.js';
import { useQuiz } from './quiz/messages.js';
import { QuizRun } from './quiz/quiz-run.js';
import styles from './quiz/quiz.module.css';

const noDraft = createStore<Draft | null>(null);

export default function QuizPage() {
  const t = useQuiz();
  const { slug = '' } = useParams();
  const me = useSignedIn();
  const device = useDevice();
  const progress = useProgress(slug);
  const enrolment = useEnrolment(slug);
  const [, navigate] = useLocation();
  const refresh = useRefreshProgress(slug);
  const draft = useStore(device?.drafts.current ?? noDraft);

  const done = useCallback(() => {
    refresh();
    navigate(resultHref(slug));
  }, [refresh, navigate, slug]);

  // What lies here is shown at once, network or not; then the server says what other devices did meanwhile.
  useEffect(() => {
    if (!device) return;
    void device.drafts.find(me.personId, slug).then(async (found) => {
      if (!found) return;
      const known = await askServer(found.attemptId);
      if (known === 'unknown') await device.drafts.drop(found.attemptId);
      else if (known && 'review' in known) {
        await device.drafts.finish(known);
        done();
      } else if (known) await device.drafts.begin(me.personId, slug, known);
    });
  }, [device, me.personId, slug, done]);

  if (device && draft?.courseSlug === slug && draft.subjectId === me.personId) {
    return (
      <QuizRun
        key={draft.attemptId}
        courseName={progress.data?.name ?? ''}
        draft={draft}
        drafts={device.drafts}
        onDone={done}
      />
    );
  }
  if (progress.data && device) {
    return (
      <Intro
        progress={progress.data}
        versionId={enrolment.versionId}
        device={device}
        personId={me.personId}
      />
    );
  }
  return (
    <LearnerPage title="" back={{ href: courseHref(slug), label: t('exit'), icon: ArrowLeft }}>
      {progress.error ? (
        <ErrorState error={progress.error} onRetry={() => void progress.refetch()} />
      ) : (
        <Skeleton lines={5} first={{ width: '70%', height: 36 }} />
      )}
    </LearnerPage>
  );
}

/** null: it cannot be asked now. */
async function askServer(attemptId: string): Promise<Attempt | AttemptResult | 'unknown' | null> {
  try {
    return await api.get<Attempt | AttemptResult>(`/learning/attempts/${attemptId}`);
  } catch (error) {
    return hasStatus(error, 404) ? 'unknown' : null;
  }
}

interface IntroProps {
  progress: CourseProgress;
  versionId: string | undefined;
  device: Device;
  personId: string;
}

/** What awaits one, before anything counts. */
function Intro({ progress, versionId, device, personId }: IntroProps) {
  const t = useQuiz();
  const state = useStateWithLocal(progress.courseVersionId, progress.state);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const quiz = progress.quiz;
  if (!quiz) return null;
  const lessonsLeft =
    progress.lessons.length - finishedLessons({ lessonIds: progress.lessons.map(({ id }) => id) }, state);
  // Only where the programme says so does passing stand in for the lessons.
  const alone = progress.quizAlone && lessonsLeft > 0;
  const exhausted = quiz.attemptsLeft === 0 && quiz.openAttemptId === null;
  const waits = quiz.nextAttemptAt !== null && Date.parse(quiz.nextAttemptAt) > Date.now();

  async function begin() {
    setBusy(true);
    setError(null);
    try {
      // What was learned a moment ago must be there before the attempt is opened.
      await device.outbox.flush();
      const attempt = await api.post<Attempt>('/learning/attempts', { courseVersionId: versionId, alone });
      await device.drafts.begin(personId, progress.slug, attempt);
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  }

  const start = (
    <Button
      variant={lessonsLeft > 0 ? 'quiet' : 'primary'}
      wide
      busy={busy || !versionId}
      onClick={() => void begin()}
    >
      {quiz.openAttemptId ? t('goOn') : alone ? t('beginAlone') : t('begin')}
    </Button>
  );
  return (
    <LearnerPage
      title={t('title')}
      back={{ href: courseHref(progress.slug), label: t('exit'), icon: ArrowLeft }}
      speech={[
        t('introTitle', { course: progress.name }),
        t('introPass', { passMark: quiz.passMark }),
        t('introPace'),
      ]}
      dock={
        <Dock>
          {exhausted || waits ? (
            <LinkButton variant="primary" wide href={courseHref(progress.slug)}>
              {t('review')}
            </LinkButton>
          ) : lessonsLeft > 0 ? (
            <>
              <LinkButton variant="primary" wide href={resumeHref({ ...progress, lastTouchedAt: '' })}>
                {t('learnFirst')}
              </LinkButton>
              {start}
            </>
          ) : (
            start
          )}
        </Dock>
      }
    >
      <h1 className={styles.prompt}>{t('introTitle', { course: progress.name })}</h1>
      <ul className={styles.facts}>
        <li>
          <Icon of={ListChecks} />
          {t('introQuestions', { questions: quiz.questions })}
        </li>
        <li>
          <Icon of={CircleCheck} />
          {t('introPass', { passMark: quiz.passMark })}
        </li>
        <li>
          <Icon of={TimerOff} />
          {t('introPace')}
        </li>
        <li>
          <Icon of={Save} />
          {t('introSaved')}
        </li>
        {quiz.attemptsLeft !== null && quiz.attemptsLeft > 0 && (
          <li>
            <Icon of={RotateCcw} />
            {t('attemptsLeft', { count: quiz.attemptsLeft })}
          </li>
        )}
      </ul>
      <div className={styles.notes}>
        {exhausted && (
          <Note tone="amber">
            <p>{t('noAttempts')}</p>
          </Note>
        )}
        {waits && quiz.nextAttemptAt && (
          <Note tone="amber" icon={Clock} title={t('waitTitle')}>
            <p>{t('waitUntil', clockAndDay(quiz.nextAttemptAt))}</p>
          </Note>
        )}
        {lessonsLeft > 0 && !exhausted && !waits && (
          <Note>
            <p>{t(alone ? 'introAlone' : 'introLessonsLeft', { count: lessonsLeft })}</p>
          </Note>
        )}
        {Boolean(error) && <ErrorState error={error} title={t('waitTitle')} onRetry={() => void begin()} />}
      </div>
    </LearnerPage>
  );
}
