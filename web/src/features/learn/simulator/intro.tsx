import { ArrowLeft, Clock, Hand, ShieldCheck } from 'lucide-react';
import type { Simulation } from '@bdhvs/simulation';
import { dayOf, formatDate } from '../../../lib/format.js';
import { addressValues, usePreferences } from '../../../lib/preferences.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Dock } from '../../../ui/dock.js';
import { Icon } from '../../../ui/icon.js';
import { LearnerPage } from '../../../ui/learner/page.js';
import { Note } from '../../../ui/note.js';
import { useSimulator } from './messages.js';
import styles from './simulator.module.css';

/** Before the first screen: it is pretended, nothing can break, nothing is sent. */
export function Intro({
  simulation,
  finishedAt,
  exit,
  onBegin,
}: {
  simulation: Simulation;
  /** When it was first finished. */
  finishedAt: number | undefined;
  exit: string;
  onBegin: () => void;
}) {
  const t = useSimulator();
  const you = addressValues(usePreferences().address);
  const { device, title, intro, criteria, minutes } = simulation;
  const promises = [
    { icon: Hand, text: t('safeLead', you) },
    { icon: ShieldCheck, text: `${t('safeNothing')} ${t('safeDummy')}` },
    { icon: Clock, text: t('minutes', { minutes }) },
  ];
  const heading = t(device === 'phone' ? 'introPhone' : 'introComputer');
  return (
    <LearnerPage
      title={title}
      step="intro"
      back={{ href: exit, label: t('exit'), icon: ArrowLeft }}
      speech={[title, ...intro, heading, ...promises.map(({ text }) => text)]}
      dock={
        <Dock>
          <Button variant="primary" wide onClick={onBegin}>
            {t(finishedAt === undefined ? 'begin' : 'begin_again')}
          </Button>
        </Dock>
      }
    >
      <h1 lang="vi">{title}</h1>
      <div className={styles.lead} lang="vi">
        {intro.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {finishedAt !== undefined && (
        <Note tone="leaf">
          <p>{t('doneBefore', { date: formatDate(dayOf(new Date(finishedAt).toISOString())) })}</p>
        </Note>
      )}
      <Card>
        <h2 className={styles.cardTitle}>{heading}</h2>
        <ul className={styles.promises}>
          {promises.map(({ icon, text }) => (
            <li key={text}>
              <Icon of={icon} />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </Card>
      <section className={styles.goals}>
        <h2>{t('youWill', you)}</h2>
        <ul lang="vi">
          {criteria.map(({ id, can }) => (
            <li key={id}>{can}</li>
          ))}
        </ul>
      </section>
    </LearnerPage>
  );
}
