import { useState } from 'react';
import { CircleCheck, Lightbulb, Shield } from 'lucide-react';
import type { Practice } from '@bdhvs/courses';
import { usePreferences } from '../../../lib/preferences.js';
import { Button } from '../../../ui/button.js';
import { Dock } from '../../../ui/dock.js';
import { DrawnScreen } from '../../../ui/drawings/drawn-screen.js';
import { Icon } from '../../../ui/icon.js';
import { LearnerPage } from '../../../ui/learner/page.js';
import { Marked, plain } from '../../../ui/marked.js';
import { usePlayer } from './messages.js';
import type { Frame } from './frame.js';
import styles from './player.module.css';

type Moment = { kind: 'looking' } | { kind: 'missed'; tapped: string } | { kind: 'found'; tapped: string };

/** A drawn phone without danger: what was tapped is named, and how to recognise the right place. */
export function PracticeScreen({
  practice,
  index,
  frame,
  onNext,
  onPrevious,
}: {
  practice: Practice;
  index: number;
  frame: Frame;
  onNext: () => void;
  onPrevious: () => void;
}) {
  const t = usePlayer();
  const { textSize } = usePreferences();
  const step = practice.steps[index];
  const [moment, setMoment] = useState<Moment>({ kind: 'looking' });
  const [cued, setCued] = useState(false);
  if (!step) return null;

  function tap(elementId: string) {
    if (moment.kind === 'found') return;
    setMoment(
      step?.targets.includes(elementId)
        ? { kind: 'found', tapped: elementId }
        : { kind: 'missed', tapped: elementId },
    );
  }

  const hint = moment.kind === 'missed' ? (step.hints[moment.tapped] ?? step.otherwise) : '';
  const last = index === practice.steps.length - 1;
  return (
    <LearnerPage
      title={practice.title}
      back={frame.back}
      where={frame.where}
      speech={
        moment.kind === 'missed'
          ? [hint]
          : [...(index === 0 ? [practice.title] : []), step.instruction].map(plain)
      }
      dock={
        moment.kind === 'missed' ? (
          <Dock className={styles.hint}>
            <div className={styles.said} role="status">
              <Icon of={Lightbulb} size="l" />
              <div lang="vi">
                <h2>{t('almost')}</h2>
                <p>
                  <Marked text={hint} strong />
                </p>
              </div>
            </div>
            <div className={styles.two}>
              <Button
                onClick={() => {
                  setCued(true);
                  setMoment({ kind: 'looking' });
                }}
              >
                {t('showMe')}
              </Button>
              <Button variant="primary" onClick={() => setMoment({ kind: 'looking' })}>
                {t('tryAgain')}
              </Button>
            </div>
          </Dock>
        ) : moment.kind === 'found' ? (
          <Dock className={styles.found}>
            <div className={styles.said} role="status">
              <Icon of={CircleCheck} size="l" />
              <div lang="vi">
                <h2>{t('right')}</h2>
                {last && <p>{practice.done}</p>}
              </div>
            </div>
            <Button variant="primary" wide onClick={onNext}>
              {t('next')}
            </Button>
          </Dock>
        ) : (
          <Dock>
            {cued ? (
              <p className={styles.waiting} role="status">
                {t('cueShown')}
              </p>
            ) : (
              <Button wide icon={Lightbulb} onClick={() => setCued(true)}>
                {t('showMe')}
              </Button>
            )}
            <Button variant="quiet" onClick={onPrevious}>
              {t('previous')}
            </Button>
          </Dock>
        )
      }
    >
      {frame.corrections.shown}
      <div key={step.id} className={styles.card} lang="vi">
        {index === 0 && <p className={styles.practiceTitle}>{practice.title}</p>}
        <h1 className={styles.ask}>
          <Marked text={step.instruction} />
        </h1>
        <DrawnScreen
          spec={step.screen}
          size={textSize}
          onTap={tap}
          cue={cued && moment.kind !== 'found' ? step.targets[0] : undefined}
          tapped={moment.kind === 'missed' ? moment.tapped : undefined}
          found={moment.kind === 'found' ? moment.tapped : undefined}
        />
        <p className={styles.safe}>
          <Icon of={Shield} size="s" />
          {index === 0 ? practice.intro : t('practiceSafe')}
        </p>
      </div>
    </LearnerPage>
  );
}
