import type { RosterRow } from '@bdhvs/contracts/roster';
import { formatDate } from '../../../lib/format.js';
import { CategoryName } from '../../../ui/staff/category.js';
import { useRosterWords } from './messages.js';
import styles from './roster.module.css';

/** Enough of the row to know whom it is about. */
export function RowFacts({ row, title }: { row: RosterRow; title?: string }) {
  const t = useRosterWords();
  return (
    <div className={styles.side}>
      <h3>{title ?? t('inFile')}</h3>
      <p>
        <b>{row.fullName || t('empty')}</b>
      </p>
      <p className="tn">{[birthOf(row), row.personalNumberMasked].filter(Boolean).join(' · ')}</p>
      <p>{row.unitName ?? row.unitText}</p>
      <p className="muted">
        {row.category && <CategoryName of={row.category} />}
        {row.category && row.title && ' · '}
        {row.title}
      </p>
    </div>
  );
}

export function birthOf({ birth }: Pick<RosterRow, 'birth'>): string | null {
  return birth && birth.length > 4 ? formatDate(birth) : birth;
}
