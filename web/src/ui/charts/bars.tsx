import type { CSSProperties } from 'react';
import { ChevronRight } from 'lucide-react';
import { Link } from 'wouter';
import { formatNumber, formatShare, NOTHING } from '../../lib/format.js';
import { Icon } from '../icon.js';
import { Track } from '../track.js';
import { useCharts } from './messages.js';
import { partOf } from './scale.js';
import styles from './bars.module.css';

export interface Bar {
  key: string;
  name: string;
  part: number;
  whole: number;
  left: number;
  /** Where a click leads; absent: nothing lies below. */
  href?: string;
}

export interface Reference {
  name: string;
  part: number;
  whole: number;
}

/** Measured bars against one line, each with its numbers beside it; a bar that stops before the line is amber. */
export function Bars({ bars, reference, label }: { bars: Bar[]; reference: Reference; label: string }) {
  const t = useCharts();
  const at = partOf(reference);
  // Each row is a grid of its own: the columns line up because they all know the longest figure.
  const longest = Math.max(6, ...bars.map((bar) => figureOf(bar).length));
  return (
    <div className={styles.chart} style={{ '--figure': `${longest}ch` } as CSSProperties}>
      <div className={styles.head} aria-hidden="true">
        <span />
        <span className={styles.reference}>
          {/* Moved back by its own part, the name ends where the bars end, however far right the line is. */}
          {at !== undefined && (
            <i style={{ left: `${at * 100}%`, transform: `translateX(-${at * 100}%)` }}>
              {reference.name} {formatShare(reference.part, reference.whole)}
            </i>
          )}
        </span>
        <span className="num">{t('done')}</span>
        <span className="num">{t('share')}</span>
        <span className="num">{t('left')}</span>
        <span />
      </div>
      <ul className={styles.list} aria-label={label}>
        {bars.map((bar) => (
          <li key={bar.key}>
            {bar.href ? (
              <Link href={bar.href} className={styles.row}>
                <Row bar={bar} at={at} />
                <Icon of={ChevronRight} size="xs" />
              </Link>
            ) : (
              <div className={styles.row}>
                <Row bar={bar} at={at} />
                <span />
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const figureOf = ({ part, whole }: Bar) =>
  whole > 0 ? `${formatNumber(part)}/${formatNumber(whole)}` : NOTHING;

function Row({ bar, at }: { bar: Bar; at: number | undefined }) {
  const t = useCharts();
  return (
    <>
      <span className={styles.name}>{bar.name}</span>
      <span className={styles.cell}>
        <Track part={bar.part} whole={bar.whole} reference={at} />
        {at !== undefined && <i className={styles.line} style={{ left: `${at * 100}%` }} />}
      </span>
      <span className={`num ${styles.done}`}>
        {figureOf(bar)}
        <span className="vh">{t('ofDone')}</span>
      </span>
      <span className={`num ${styles.share}`}>{formatShare(bar.part, bar.whole)}</span>
      <span className={`num ${styles.left}`}>
        <span className="vh">, </span>
        <span className={styles.leftWord}>{t('ofLeft')}</span>
        <b>{formatNumber(bar.left)}</b>
        <span className="vh">{t('people')}</span>
      </span>
    </>
  );
}
