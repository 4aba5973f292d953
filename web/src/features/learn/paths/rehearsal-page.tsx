import { useEffect, useState } from 'react';
import { House } from 'lucide-react';
import { useParams } from 'wouter';
import { useQueryClient } from '@tanstack/react-query';
import type { RehearsalScenario } from '@bdhvs/contracts/rehearsals';
import { api } from '../../../lib/api-client.js';
import { useDevice } from '../../../lib/outbox/use-device.js';
import { hasStatus } from '../../../lib/problem.js';
import { LinkButton } from '../../../ui/button.js';
import { Dock } from '../../../ui/dock.js';
import { LearnerPage } from '../../../ui/learner/page.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { ErrorState } from '../../../ui/states.js';
import { usePaths } from './messages.js';
import { Ringing, Spoken } from './rehearsal-call.js';
import { RehearsalTold, type Chosen } from './rehearsal-told.js';

/**
 * A call or a message that only plays the swindler, on the whole page. One can leave at any moment, nothing is timed,
 * and what was answered is explained at once; it goes into the same outbox as everything learned.
 */
export default function RehearsalPage() {
  const t = usePaths();
  const { id = '' } = useParams();
  const device = useDevice();
  const client = useQueryClient();
  const { scenario, error, retry } = useOpened(id);
  const [answered, setAnswered] = useState(false);
  const [chosen, setChosen] = useState<Chosen>();
  const back = { href: '/hoc', label: t('exit'), icon: House };

  if (!scenario) {
    const notDue = hasStatus(error, 404);
    return (
      <LearnerPage
        title={notDue ? t('notDue') : ''}
        back={back}
        dock={notDue && <Home label={t('backHome')} />}
      >
        {notDue ? (
          <div className="stack">
            <h1>{t('notDue')}</h1>
            <p>{t('notDueBody')}</p>
          </div>
        ) : error ? (
          <ErrorState error={error} onRetry={retry} />
        ) : (
          <Skeleton lines={4} first={{ height: 220, borderRadius: 16 }} />
        )}
      </LearnerPage>
    );
  }

  const call = scenario.form === 'call';
  const title = t(call ? 'callTitle' : 'messageTitle');
  function choose({ answer, reply }: Chosen) {
    setChosen({ answer, reply });
    void device?.outbox.add({
      kind: 'rehearsal.answered',
      payload: { scenarioId: id, answer, where: 'surprise' },
    });
    void client.invalidateQueries({ queryKey: ['rehearsals'] });
  }
  if (chosen) return <RehearsalTold scenario={scenario} chosen={chosen} back={back} />;
  const ringing = call && !answered;
  return (
    <LearnerPage
      title={title}
      step={ringing ? 'ringing' : 'speaking'}
      back={back}
      speech={
        ringing
          ? [title, scenario.from.name]
          : [
              t(call ? 'theySay' : 'theyWrite'),
              ...scenario.lines,
              ...scenario.choices.map(({ text }) => text),
            ]
      }
    >
      {ringing ? (
        <Ringing
          scenario={scenario}
          onAnswer={() => setAnswered(true)}
          onDecline={() => choose({ answer: 'refused', reply: [t('declined')] })}
        />
      ) : (
        <Spoken scenario={scenario} onChoose={choose} />
      )}
    </LearnerPage>
  );
}

function Home({ label }: { label: string }) {
  return (
    <Dock>
      <LinkButton variant="primary" wide href="/hoc">
        {label}
      </LinkButton>
    </Dock>
  );
}

/** Opening it is what makes it this month's surprise, so it is asked for once. */
function useOpened(id: string) {
  const [scenario, setScenario] = useState<RehearsalScenario>();
  const [error, setError] = useState<unknown>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    api
      .post<RehearsalScenario>(`/me/rehearsals/${encodeURIComponent(id)}/opening`)
      .then((found) => wanted && setScenario(found))
      .catch((failure: unknown) => wanted && setError(failure));
    return () => {
      wanted = false;
    };
  }, [id, tries]);
  const retry = () => {
    setError(null);
    setTries((count) => count + 1);
  };
  return { scenario, error, retry };
}
