import { Info } from 'lucide-react';
import { Link } from 'wouter';
import { Button } from '../../../ui/button.js';
import { useReports } from '../messages.js';
import type { Sentence } from '../sentence.js';
import styles from './overview.module.css';

/** The sentence, before anything else. Its two numbers lead to the people behind them. */
export function Hero({
  sentence,
  completedHref,
  leftHref,
  onBasis,
}: {
  sentence: Sentence;
  /** Absent for those who may read numbers and no names. */
  completedHref?: string;
  leftHref?: string;
  onBasis?: () => void;
}) {
  const t = useReports();
  const { figure, share, who, what, leftBefore, left, leftAfter } = sentence;
  return (
    <section className={styles.hero} aria-label={t('share')}>
      <p className={styles.big}>
        {figure && (
          <>
            {completedHref ? (
              <Link href={completedHref} className={`${styles.figure} tn`}>
                {figure}
              </Link>
            ) : (
              <span className={`${styles.figure} tn`}>{figure}</span>
            )}{' '}
          </>
        )}
        <span className={`${styles.percent} tn`}>{share}</span>
      </p>
      <p className={styles.told}>
        {who} {what && <b>{what}</b>}
        {what && '.'}
        {leftBefore && (
          <>
            <br />
            {leftBefore}
            {left && ' '}
            {left &&
              (leftHref ? (
                <Link href={leftHref}>
                  <b>{left}</b>
                </Link>
              ) : (
                <b>{left}</b>
              ))}
            {leftAfter}
          </>
        )}
      </p>
      {onBasis && (
        <Button small icon={Info} onClick={onBasis} className="no-print">
          {t('basis')}
        </Button>
      )}
    </section>
  );
}
