import { FileSpreadsheet } from 'lucide-react';
import { Link } from 'wouter';
import type { RosterImportView } from '@bdhvs/contracts/roster';
import { formatDate, formatNumber } from '../../../lib/format.js';
import { Icon } from '../../../ui/icon.js';
import { headerRowsInWords } from './mapping.js';
import { useRosterWords } from './messages.js';
import styles from './roster.module.css';

/** Which file this is about, whose list it is said to be, and from when its changes count. */
export function FileLine({ view }: { view: RosterImportView }) {
  const t = useRosterWords();
  const again = new URLSearchParams({
    'don-vi': view.unit.slug,
    dang: view.scope,
    tu: view.effectiveOn,
  });
  return (
    <p className={styles.file}>
      <Icon of={FileSpreadsheet} size="s" />
      <b>{view.fileName}</b>
      <span className="tn">
        {t('lines', { count: formatNumber(view.counts.rows) })},{' '}
        {view.headerRows.length > 0
          ? t('headers', { rows: headerRowsInWords(view.headerRows) })
          : t('noHeaders')}
      </span>
      <span>{t(`fileScope_${view.scope}`, { unit: view.unit.name })}</span>
      <span className="tn">{t('fromDay', { day: formatDate(view.effectiveOn) })}</span>
      {view.status === 'previewed' && (
        <Link href={`/quan-ly/nguoi-hoc/nhap?${again.toString()}`}>{t('change')}</Link>
      )}
    </p>
  );
}
