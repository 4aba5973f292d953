import { MessageSquareText, Phone, PhoneOff, UserRound } from 'lucide-react';
import type { RehearsalScenario } from '@bdhvs/contracts/rehearsals';
import { addressValues, usePreferences } from '../../../lib/preferences.js';
import { Disk } from '../../../ui/disk.js';
import { Icon } from '../../../ui/icon.js';
import { usePaths } from './messages.js';
import type { Chosen } from './rehearsal-told.js';
import styles from './rehearsal.module.css';

interface RingingProps {
  scenario: RehearsalScenario;
  onAnswer: () => void;
  onDecline: () => void;
}

/** A call as phones draw it: who, and two keys with their names. It rings without a sound and without a time limit. */
export function Ringing({ scenario, onAnswer, onDecline }: RingingProps) {
  const t = usePaths();
  const { name, number } = scenario.from;
  return (
    <>
      <h1 className="vh">{t('callTitle')}</h1>
      <div className={styles.caller} lang="vi">
        <span className={styles.face}>
          <Icon of={UserRound} />
        </span>
        <p className={styles.who}>{name}</p>
        <p>{number}</p>
        <p className="muted">{t('ringing')}</p>
      </div>
      <div className={styles.keys}>
        <button type="button" className={`${styles.key} ${styles.no}`} onClick={onDecline}>
          <span>
            <Icon of={PhoneOff} />
          </span>
          {t('decline')}
        </button>
        <button type="button" className={styles.key} onClick={onAnswer}>
          <span>
            <Icon of={Phone} />
          </span>
          {t('answer')}
        </button>
      </div>
    </>
  );
}

/** What they say or write, and the ways out. */
export function Spoken({
  scenario,
  onChoose,
}: {
  scenario: RehearsalScenario;
  onChoose: (chosen: Chosen) => void;
}) {
  const t = usePaths();
  const { address } = usePreferences();
  const call = scenario.form === 'call';
  return (
    <>
      <h1 className="vh">{t(call ? 'theySay' : 'theyWrite')}</h1>
      <div className={styles.head} lang="vi">
        <Disk icon={call ? Phone : MessageSquareText} />
        <p>
          <b>{scenario.from.name}</b>
          <span className="muted">{scenario.from.number}</span>
        </p>
      </div>
      <ul className={styles.lines} lang="vi">
        {scenario.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2 id="ways-out">{t('whatNow', addressValues(address))}</h2>
      <div className={styles.choices} role="group" aria-labelledby="ways-out" lang="vi">
        {scenario.choices.map(({ id, text, answer, reply }) => (
          <button key={id} type="button" onClick={() => onChoose({ answer, reply })}>
            {text}
          </button>
        ))}
      </div>
    </>
  );
}
