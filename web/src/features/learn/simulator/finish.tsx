import { Check, CircleCheck, House, RefreshCw } from 'lucide-react';
import type { Simulation } from '@bdhvs/simulation';
import { mastery } from '@bdhvs/simulation/engine';
import type { SimulationState } from '@bdhvs/simulation/state';
import { Link } from 'wouter';
import { addressValues, usePreferences } from '../../../lib/preferences.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Dock } from '../../../ui/dock.js';
import { Icon } from '../../../ui/icon.js';
import { LearnerPage } from '../../../ui/learner/page.js';
import { useSimulator } from './messages.js';
import styles from './simulator.module.css';

/** What one can do now, and what is worth another try; no score, and nothing celebrates. */
export function Finish({
  simulation,
  state,
  exit,
  guest,
  onAgain,
}: {
  simulation: Simulation;
  state: SimulationState;
  exit: string;
  guest: boolean;
  onAgain: () => void;
}) {
  const t = useSimulator();
  const you = addressValues(usePreferences().address);
  const all = mastery(simulation, state);
  const [alone, again] = [all.filter((one) => one.alone), all.filter((one) => !one.alone)];
  const title = t('doneTitle', you);
  const praise = again.length === 0 ? [t('allAlone', you)] : [];
  return (
    <LearnerPage
      title={title}
      step="finish"
      back={{ href: '/hoc', label: t('learningHome'), icon: House }}
      speech={[
        title,
        t('did', you),
        ...alone.map(({ can }) => can),
        ...praise,
        ...again.map((one) => one.again),
      ]}
      dock={
        <Dock>
          <LinkButton variant="primary" wide href={exit}>
            {t('toCourse')}
          </LinkButton>
          <Button variant="quiet" icon={RefreshCw} onClick={onAgain}>
            {t('begin_again')}
          </Button>
        </Dock>
      }
    >
      <div className={styles.done}>
        <span className={styles.big}>
          <Icon of={Check} size="l" />
        </span>
        <div>
          <h1>{title}</h1>
          <p lang="vi">{simulation.title}</p>
        </div>
      </div>
      {alone.length > 0 && (
        <Card>
          <h2 className={styles.cardTitle}>{t('did', you)}</h2>
          <ul className={styles.promises} lang="vi">
            {alone.map(({ id, can }) => (
              <li key={id}>
                <Icon of={CircleCheck} />
                <span>{can}</span>
              </li>
            ))}
          </ul>
          {praise.map((sentence) => (
            <p key={sentence} className={styles.praise}>
              {sentence}
            </p>
          ))}
        </Card>
      )}
      {again.length > 0 && (
        <section className={styles.again}>
          <h2>{t('againTitle', you)}</h2>
          <ul lang="vi">
            {again.map((one) => (
              <li key={one.id}>{one.again}</li>
            ))}
          </ul>
        </section>
      )}
      <div className={styles.lead} lang="vi">
        {simulation.done.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {!guest && Object.keys(state.rehearsals).length > 0 && (
        <p className={styles.more}>
          {t('rehearse')} <Link href="/cua-toi#dien-tap">{t('rehearseLink')}</Link>
        </p>
      )}
    </LearnerPage>
  );
}
