import type { CompletionCounts } from '@bdhvs/contracts/reports';
import { Link } from 'wouter';
import { formatRawShare, rawWhole } from '../../../lib/shares.js';
import { formatNumber, formatShare } from '../../../lib/format.js';
import { useOverview } from './messages.js';
import styles from './overview.module.css';

type Outside = 'pending' | 'exempt' | 'unresolved';

/** Who stands beside the figure, and the figure counted over everybody: shown as soon as there is anybody of that kind. */
export function Asides({
  counts,
  listHref,
}: {
  counts: CompletionCounts;
  listHref?: (status: Outside) => string;
}) {
  const t = useOverview();
  const all: { status: Outside; words: string }[] = [
    { status: 'pending', words: t('asidePending') },
    { status: 'exempt', words: t('asideExempt') },
    { status: 'unresolved', words: t('asideUnresolved') },
  ];
  const outside = all.filter(({ status }) => counts[status] > 0);
  if (outside.length === 0) return null;
  return (
    <dl className={styles.asides} aria-label={t('asides')}>
      {counts.exempt > 0 && (
        <>
          <div>
            <dt>{t('adjusted')}</dt>
            <dd className="tn">
              {formatShare(counts.completed, counts.obliged)}{' '}
              <span>
                {formatNumber(counts.completed)}/{formatNumber(counts.obliged)}
              </span>
            </dd>
          </div>
          <div>
            <dt>{t('raw')}</dt>
            <dd className="tn">
              {formatRawShare(counts)} <span>{rawFigure(counts)}</span>
            </dd>
          </div>
        </>
      )}
      {outside.map(({ status, words }) => (
        <div key={status}>
          <dt>{words}</dt>
          <dd className="tn">
            {listHref ? (
              <Link href={listHref(status)}>{t('people', { count: peopleCount(counts[status]) })}</Link>
            ) : (
              t('people', { count: peopleCount(counts[status]) })
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const peopleCount = (count: number) => (count === 1 ? 1 : formatNumber(count));

/** n/N of the raw share; four decimals give n back exactly up to 5 000 people, above that the basis has it. */
function rawFigure(counts: CompletionCounts): string {
  const whole = rawWhole(counts);
  if (counts.shareRaw === null || whole > 5000) return '';
  return `${formatNumber(Math.round(counts.shareRaw * whole))}/${formatNumber(whole)}`;
}
