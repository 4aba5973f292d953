import { useState } from 'react';
import { Heart, type LucideIcon } from 'lucide-react';
import { useQueryClient } from '@tanstack/react-query';
import type { RehearsalScenario } from '@bdhvs/contracts/rehearsals';
import { api } from '../../../lib/api-client.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Dock } from '../../../ui/dock.js';
import { LearnerPage } from '../../../ui/learner/page.js';
import { Note } from '../../../ui/note.js';
import { ErrorState } from '../../../ui/states.js';
import { usePaths } from './messages.js';
import styles from './rehearsal.module.css';

export interface Chosen {
  answer: 'refused' | 'asked-someone' | 'yielded';
  reply: string[];
}

interface ToldProps {
  scenario: RehearsalScenario;
  chosen: Chosen;
  back: { href: string; label: string; icon: LucideIcon };
}

/** That it was a rehearsal, said kindly to everybody alike; by what one can tell; and the way to have no more of them. */
export function RehearsalTold({ scenario, chosen, back }: ToldProps) {
  const t = usePaths();
  const title = t(scenario.form === 'call' ? 'wasCall' : 'wasMessage');
  return (
    <LearnerPage
      title={title}
      step="told"
      back={back}
      speech={[title, ...chosen.reply, t('signs'), ...scenario.signs, t('remember'), scenario.remember]}
      dock={
        <Dock>
          <LinkButton variant="primary" wide href="/hoc">
            {t('backHome')}
          </LinkButton>
        </Dock>
      }
    >
      <h1>{title}</h1>
      <div className={styles.told} lang="vi">
        <Note
          tone={chosen.answer === 'yielded' ? 'sky' : 'leaf'}
          icon={chosen.answer === 'yielded' ? Heart : undefined}
        >
          <p>{chosen.reply.join(' ')}</p>
        </Note>
        <section aria-labelledby="signs">
          <h2 id="signs">{t('signs')}</h2>
          <ul>
            {scenario.signs.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </section>
        <p className={styles.keep}>
          <b>{t('remember')}:</b> {scenario.remember}
        </p>
        <p className="muted small">{t('harmless')}</p>
        <p className="muted small">
          {t('sources', { labels: scenario.sources.map(({ label }) => label).join('; ') })}
        </p>
        <Stop />
      </div>
    </LearnerPage>
  );
}

function Stop() {
  const t = usePaths();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [stopped, setStopped] = useState(false);
  const [error, setError] = useState<unknown>(null);
  async function stop() {
    setBusy(true);
    setError(null);
    try {
      await api.put('/me/rehearsals/consent', { agreed: false });
      await client.invalidateQueries({ queryKey: ['rehearsals'] });
      setStopped(true);
    } catch (failure) {
      setError(failure);
    }
    setBusy(false);
  }
  if (stopped)
    return (
      <Note live>
        <p>{t('stopped')}</p>
      </Note>
    );
  return (
    <>
      <Button variant="quiet" wide busy={busy} onClick={() => void stop()}>
        {t('stop')}
      </Button>
      {Boolean(error) && <ErrorState error={error} onRetry={() => void stop()} />}
    </>
  );
}
