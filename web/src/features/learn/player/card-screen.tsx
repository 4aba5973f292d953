import { useState } from 'react';
import { ChevronDown, ChevronUp, Lightbulb } from 'lucide-react';
import type { Card as CourseCard } from '@bdhvs/courses';
import { usePreferences } from '../../../lib/preferences.js';
import { Button } from '../../../ui/button.js';
import { Dock } from '../../../ui/dock.js';
import { DrawnScreen } from '../../../ui/drawings/drawn-screen.js';
import { Scene } from '../../../ui/drawings/scene.js';
import { Icon } from '../../../ui/icon.js';
import { LearnerPage } from '../../../ui/learner/page.js';
import { Marked, plain } from '../../../ui/marked.js';
import { usePlayer } from './messages.js';
import type { Frame } from './frame.js';
import styles from './player.module.css';

/** One idea, one picture, one action. */
export function CardScreen({
  card,
  frame,
  onNext,
  onPrevious,
}: {
  card: CourseCard;
  frame: Frame;
  onNext: () => void;
  onPrevious: (() => void) | null;
}) {
  const t = usePlayer();
  const { textSize } = usePreferences();
  const [first, ...rest] = card.body;
  const title = card.title ?? first ?? '';
  const body = card.title ? card.body : rest;
  return (
    <LearnerPage
      title={plain(title)}
      step={card.id}
      back={frame.back}
      where={frame.where}
      audio={card.audio?.src}
      speech={[...frame.corrections.texts, ...[title, ...body, ...(card.tip ? [card.tip] : [])].map(plain)]}
      dock={
        <Dock>
          <Button variant="primary" wide onClick={onNext}>
            {t('continue')}
          </Button>
          {onPrevious && (
            <Button variant="quiet" onClick={onPrevious}>
              {t('previous')}
            </Button>
          )}
        </Dock>
      }
    >
      {frame.corrections.shown}
      <article key={card.id} className={styles.card} lang="vi">
        <figure className={styles.picture}>
          {card.screen && <DrawnScreen spec={card.screen} size={textSize} />}
          {card.scene && <Scene {...card.scene} />}
        </figure>
        <h1>
          <Marked text={title} />
        </h1>
        {body.map((sentence) => (
          <p key={sentence}>
            <Marked text={sentence} strong />
          </p>
        ))}
        {card.tip && (
          <p className={styles.tip}>
            <Icon of={Lightbulb} />
            <span>
              <b>{t('tip')}:</b> <Marked text={card.tip} strong />
            </span>
          </p>
        )}
        {card.variants && <Variants variants={card.variants} />}
      </article>
    </LearnerPage>
  );
}

/** Apps look different from phone to phone; whoever sees something else finds it here. */
function Variants({ variants }: { variants: NonNullable<CourseCard['variants']> }) {
  const t = usePlayer();
  const { textSize } = usePreferences();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="linkish" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('variants')}
        <Icon of={open ? ChevronUp : ChevronDown} size="s" />
      </button>
      {open &&
        variants.map((variant) => (
          <section key={variant.when} className={styles.variant}>
            <h2>{variant.when}</h2>
            {variant.body.map((sentence) => (
              <p key={sentence}>
                <Marked text={sentence} strong />
              </p>
            ))}
            {variant.screen && (
              <figure className={styles.picture}>
                <DrawnScreen spec={variant.screen} size={textSize} />
              </figure>
            )}
          </section>
        ))}
    </>
  );
}
