import { useCallback, useState } from 'react';
import { ArrowLeft, CloudDownload } from 'lucide-react';
import type { SimulationState } from '@bdhvs/simulation/state';
import { useParams } from 'wouter';
import { hasStatus, Unreachable } from '../../../lib/problem.js';
import { useDevice, useStateWithLocal } from '../../../lib/outbox/use-device.js';
import { useLearner } from '../../../lib/learner.js';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { LearnerPage } from '../../../ui/learner/page.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { EmptyState, ErrorState } from '../../../ui/states.js';
import { courseHref } from '../addresses.js';
import { useEnrolment, usePractice, useProgress } from '../data.js';
import { Finish } from './finish.js';
import { Intro } from './intro.js';
import { useSimulator } from './messages.js';
import { Simulator } from './simulator.js';

type Stage =
  { at: 'intro' } | { at: 'run'; run: number } | { at: 'end'; state: SimulationState; run: number };

export default function PracticePage() {
  const { slug = '' } = useParams();
  const { id: learnerId, guest } = useLearner();
  const device = useDevice();
  const progress = useProgress(slug);
  const enrolment = useEnrolment(slug);
  const practice = usePractice(enrolment.versionId);
  const state = useStateWithLocal(enrolment.versionId, progress.data?.state);
  const [stage, setStage] = useState<Stage>({ at: 'intro' });
  const finish = useCallback(
    (end: SimulationState) =>
      setStage((now) => (now.at === 'run' ? { at: 'end', state: end, run: now.run } : now)),
    [],
  );
  const exit = courseHref(slug);

  if (!practice.data || !enrolment.versionId || !device || !learnerId) {
    const error = practice.error ?? enrolment.error ?? progress.error;
    const retry = () => {
      enrolment.retry();
      void practice.refetch();
    };
    return <NotHere error={error} exit={exit} onRetry={retry} />;
  }
  const simulation = practice.data.practice;
  if (stage.at === 'intro') {
    const finishedAt = state.practices?.[simulation.id]?.finishedAt;
    return (
      <Intro
        simulation={simulation}
        finishedAt={finishedAt}
        exit={exit}
        onBegin={() => setStage({ at: 'run', run: 1 })}
      />
    );
  }
  if (stage.at === 'end') {
    const again = () => setStage({ at: 'run', run: stage.run + 1 });
    return <Finish simulation={simulation} state={stage.state} exit={exit} guest={guest} onAgain={again} />;
  }
  return (
    <Simulator
      key={stage.run}
      simulation={simulation}
      device={device}
      courseVersionId={enrolment.versionId}
      exit={exit}
      onFinished={finish}
    />
  );
}

/** Still on its way, not on this device, or not there at all. */
function NotHere({ error, exit, onRetry }: { error: Error | null; exit: string; onRetry: () => void }) {
  const t = useSimulator();
  const none = hasStatus(error, 404);
  return (
    <LearnerPage title="" back={{ href: exit, label: t('exit'), icon: ArrowLeft }}>
      {none || error instanceof Unreachable ? (
        <Card>
          <EmptyState
            icon={CloudDownload}
            tone="amber"
            title={t(none ? 'noneTitle' : 'missingTitle')}
            action={
              <LinkButton variant="primary" wide href={exit}>
                {t('toCourse')}
              </LinkButton>
            }
          >
            {t(none ? 'noneBody' : 'missingBody')}
          </EmptyState>
        </Card>
      ) : error ? (
        <ErrorState error={error} onRetry={onRetry} />
      ) : (
        <Skeleton lines={3} first={{ height: 260, borderRadius: 16 }} />
      )}
    </LearnerPage>
  );
}
