import { Check } from 'lucide-react';
import { Icon } from '../../../ui/icon.js';
import { useRosterWords } from './messages.js';
import type { Step } from './outlook.js';
import styles from './roster.module.css';

const STEPS: Step[] = ['upload', 'columns', 'preview', 'apply'];

export function StepBar({ now, allDone = false }: { now: Step; allDone?: boolean }) {
  const t = useRosterWords();
  const at = STEPS.indexOf(now);
  return (
    <ol className={styles.steps} aria-label={t('steps')}>
      {STEPS.map((step, index) => {
        const done = index < at || allDone;
        const current = index === at && !allDone;
        return (
          <li
            key={step}
            className={done ? styles.done : current ? styles.now : undefined}
            aria-current={current ? 'step' : undefined}
          >
            {done ? <Icon of={Check} size="xs" /> : <b>{index + 1}</b>}
            {t(`step_${step}`)}
            {done && <span className="vh">, {t('stepDone')}</span>}
          </li>
        );
      })}
    </ol>
  );
}
