import { ArrowLeft, CloudDownload } from 'lucide-react';
import { useEffect } from 'react';
import { useParams } from 'wouter';
import { Unreachable } from '../../lib/problem.js';
import { useDevice, useStateWithLocal } from '../../lib/outbox/use-device.js';
import { useLearner } from '../../lib/learner.js';
import { LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { LearnerPage } from '../../ui/learner/page.js';
import { Skeleton } from '../../ui/skeleton.js';
import { EmptyState, ErrorState } from '../../ui/states.js';
import { courseHref } from './addresses.js';
import { useNotices } from './corrections.js';
import { useEnrolment, useLesson, useLessonsAhead, useProgress, useRefreshProgress } from './data.js';
import { LessonPlayer } from './player/lesson-player.js';
import { usePlayer } from './player/messages.js';

export default function LessonPage() {
  const t = usePlayer();
  const { slug = '', lessonId = '' } = useParams();
  const learner = useLearner();
  const device = useDevice();
  const progress = useProgress(slug);
  const enrolment = useEnrolment(slug);
  const versionId = enrolment.versionId;
  const lesson = useLesson(versionId, lessonId);
  const state = useStateWithLocal(versionId, progress.data?.state);
  const notices = useNotices(versionId);
  const refresh = useRefreshProgress(slug);
  const lessonIds = progress.data?.lessons.map((item) => item.id) ?? [];
  useLessonsAhead(
    versionId,
    lessonIds.slice(lessonIds.indexOf(lessonId) + 1, lessonIds.indexOf(lessonId) + 2),
  );
  // Home and course are asked again when one leaves, not while one learns.
  useEffect(() => refresh, [refresh]);

  if (progress.data && lesson.data && device && learner.id) {
    const titles = Object.fromEntries(progress.data.lessons.map((item) => [item.id, item.title]));
    return (
      <LessonPlayer
        key={lesson.data.id}
        personId={learner.id}
        device={device}
        courseName={progress.data.name}
        lesson={lesson.data}
        number={lessonIds.indexOf(lessonId) + 1}
        lessonIds={lessonIds}
        titles={titles}
        state={state}
        practice={progress.data.practice}
        notices={notices}
      />
    );
  }
  const error = progress.error ?? enrolment.error ?? lesson.error;
  return (
    <LearnerPage title="" back={{ href: courseHref(slug), label: t('exit'), icon: ArrowLeft }}>
      {error instanceof Unreachable ? (
        <Card>
          <EmptyState
            icon={CloudDownload}
            tone="amber"
            title={t('lessonMissingTitle')}
            action={
              <LinkButton variant="primary" wide href={courseHref(slug)}>
                {t('otherLessons')}
              </LinkButton>
            }
          >
            {t('lessonMissingBody')}
          </EmptyState>
        </Card>
      ) : error ? (
        <ErrorState
          error={error}
          onRetry={() => {
            enrolment.retry();
            void progress.refetch();
            void lesson.refetch();
          }}
        />
      ) : (
        <Skeleton lines={3} first={{ height: 260, borderRadius: 16 }} />
      )}
    </LearnerPage>
  );
}
