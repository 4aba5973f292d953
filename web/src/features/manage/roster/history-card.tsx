import { Link } from 'wouter';
import { formatDateTime } from '../../../lib/format.js';
import { Card, CardHead } from '../../../ui/card.js';
import { Chip } from '../../../ui/chip.js';
import type { Tone } from '../../../ui/note.js';
import { ListStates } from '../../../ui/staff/list-states.js';
import { useWords } from '../../../ui/staff/words.js';
import { Table, type Column } from '../../../ui/table.js';
import { useHistory, type ImportSummary } from './data.js';
import { useRosterWords } from './messages.js';
import styles from './roster.module.css';

const TONES: Record<ImportSummary['status'], Tone | undefined> = {
  previewed: 'amber',
  applied: 'leaf',
  undone: undefined,
  expired: undefined,
};

export function HistoryCard() {
  const t = useRosterWords();
  const w = useWords();
  const list = useHistory();
  const columns: Column<ImportSummary>[] = [
    {
      key: 'file',
      head: t('file'),
      main: true,
      cell: (row) => (
        <>
          <Link href={`/quan-ly/nguoi-hoc/nhap/${row.id}`} className={styles.name}>
            {row.fileName}
          </Link>
          <span className={styles.more}>{t(`fileScope_${row.scope}`, { unit: row.unit.name })}</span>
        </>
      ),
    },
    {
      key: 'when',
      head: t('when'),
      numeric: true,
      cell: (row) => formatDateTime(row.appliedAt ?? row.uploadedAt),
    },
    { key: 'by', head: t('by'), cell: (row) => row.uploadedBy ?? w('none') },
    {
      key: 'result',
      head: t('result'),
      cell: (row) => (
        <>
          <Chip tone={TONES[row.status]}>{t(`status_${row.status}`)}</Chip>
          <span className={styles.more}>
            {t('historyCounts', {
              added: row.counts.added,
              changed: row.counts.changed + row.counts.moved,
              ended: row.counts.ended,
              problems: row.counts.problems,
            })}
          </span>
        </>
      ),
    },
  ];
  return (
    <Card padded={false} className={styles.section} aria-labelledby="history">
      <div className={styles.head}>
        <CardHead id="history" title={t('history')} />
      </div>
      <ListStates list={list} empty={<p className={`muted ${styles.pad}`}>{t('historyNone')}</p>}>
        {(rows) => <Table caption={t('history')} columns={columns} rows={rows} rowKey={(row) => row.id} />}
      </ListStates>
    </Card>
  );
}
