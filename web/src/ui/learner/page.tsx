import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { LucideIcon } from 'lucide-react';
import { BrandMark } from '../brand.js';
import { Icon } from '../icon.js';
import { Steps } from '../steps.js';
import { useLearnerUi } from './messages.js';
import { SavedStrip } from './saved-strip.js';
import { ReadAloudTool, TextSizeTool } from './tools.js';
import { useFocusOnArrival, useFrame, useTitle } from './use-page.js';
import styles from './page.module.css';

interface LearnerPageProps {
  /** Empty while the page loads. */
  title: string;
  /** Which step of several this is: with another one the reading starts at the top again. */
  step?: string | number;
  /** The way back, on the left; the first page shows the name of the product there. */
  back?: { href: string; label: string; icon: LucideIcon };
  /** Where I am. */
  where?: ReactNode;
  /** What "Nghe" reads, one sentence after the other. */
  speech?: string[];
  /** A recorded voice that says the same; it is preferred. */
  audio?: string;
  /** One main action. */
  dock?: ReactNode;
  children: ReactNode;
}

/** Top: back, text size, read aloud. Middle: one idea. Bottom: one action. The same place on every learner page. */
export function LearnerPage({
  title,
  step,
  back,
  where,
  speech = [],
  audio,
  dock,
  children,
}: LearnerPageProps) {
  useFrame('learner');
  useTitle(title);
  const box = useFocusOnArrival(title !== '', step);
  return (
    <div className="page">
      <SavedStrip />
      <div className="scroll" ref={box}>
        <header>
          <div className="tools">
            {back ? (
              <Link href={back.href} className="tool">
                <Icon of={back.icon} />
                {back.label}
              </Link>
            ) : (
              <span className={styles.brand}>
                <BrandMark />
                <b>
                  Bình dân
                  <br />
                  học vụ số
                </b>
              </span>
            )}
            <span className="grow" />
            <TextSizeTool />
            <ReadAloudTool text={speech.length > 0 ? speech : [title]} recorded={audio} />
          </div>
          {where}
        </header>
        <main id="main" className="body" tabIndex={-1}>
          {/* While a page loads or fails it still has a name. */}
          {!title && <h1 className="vh">Bình dân học vụ số</h1>}
          {children}
        </main>
      </div>
      {dock}
    </div>
  );
}

/** "VNeID · Bài 5 … Bước 3 trên 7" over the row of pieces. */
export function Where({
  name,
  detail,
  step,
  total,
  words,
}: {
  name: ReactNode;
  detail?: ReactNode;
  step: number;
  total: number;
  words?: string;
}) {
  const t = useLearnerUi();
  const label = words ?? t('stepOf', { step, total });
  return (
    <div className="where">
      <p>
        <span>
          <b>{name}</b>
          {detail && <> · {detail}</>}
        </span>
        <span className={styles.nowrap}>{label}</span>
      </p>
      <Steps total={total} done={step - 1} current={step - 1} label={label} />
    </div>
  );
}
