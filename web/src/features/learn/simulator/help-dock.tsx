import { useEffect, useRef } from 'react';
import { CircleCheck, Lightbulb, ShieldAlert, Undo2, type LucideIcon } from 'lucide-react';
import type { SimulationScreen } from '@bdhvs/simulation';
import type { Action, Message, MessageKind } from '@bdhvs/simulation/state';
import { Button } from '../../../ui/button.js';
import { Dock } from '../../../ui/dock.js';
import { Icon } from '../../../ui/icon.js';
import { Marked } from '../../../ui/marked.js';
import { useSimulator } from './messages.js';
import styles from './simulator.module.css';

interface HelpProps {
  message: Message | null;
  wait: SimulationScreen['wait'] | null;
  canGoBack: boolean;
  dispatch: (action: Action) => void;
}

const TITLES = {
  mistake: 'almost',
  refused: 'stop',
  cleaned: 'cut',
  hint: 'hint',
  shown: 'shown',
} as const satisfies Record<Exclude<MessageKind, 'say'>, string>;

const ICONS: Partial<Record<MessageKind, LucideIcon>> = { refused: ShieldAlert, say: CircleCheck };

/** At the bottom: help to ask for; after a mistake what it was and how to find what is right. */
export function HelpDock(props: HelpProps) {
  return props.message ? <Said {...props} message={props.message} /> : <Offered {...props} />;
}

function Said({ message, dispatch }: HelpProps & { message: Message }) {
  const t = useSimulator();
  const box = useRef<HTMLDivElement>(null);
  // In a short window the bar is part of the page: what is said there must come into view.
  useEffect(() => {
    box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [message]);
  const { kind, text } = message;
  const goOn = kind === 'mistake' ? t('tryAgain') : t('understood');
  return (
    <Dock className={kind === 'say' ? styles.told : styles.hint}>
      <div className={styles.said} ref={box}>
        <Icon of={ICONS[kind] ?? Lightbulb} size="l" />
        <div lang="vi">
          {kind !== 'say' && <h2>{t(TITLES[kind])}</h2>}
          <p>
            <Marked text={text} strong />
          </p>
        </div>
      </div>
      <div className={styles.two}>
        {(kind === 'mistake' || kind === 'hint') && (
          <Button onClick={() => dispatch({ type: 'show' })}>{t('showMe')}</Button>
        )}
        <Button variant="primary" onClick={() => dispatch({ type: 'dismiss' })}>
          {goOn}
        </Button>
      </div>
    </Dock>
  );
}

function Offered({ wait, canGoBack, dispatch }: HelpProps) {
  const t = useSimulator();
  return (
    <Dock>
      {wait && (
        <div className={styles.wait}>
          <p lang="vi">{wait.tell}</p>
          <Button onClick={() => dispatch({ type: 'arrive' })}>{t('now')}</Button>
        </div>
      )}
      <div className={styles.two}>
        {canGoBack && (
          <Button icon={Undo2} onClick={() => dispatch({ type: 'back' })}>
            {t('stepBack')}
          </Button>
        )}
        <Button icon={Lightbulb} onClick={() => dispatch({ type: 'hint' })}>
          {t('hint')}
        </Button>
      </div>
    </Dock>
  );
}
