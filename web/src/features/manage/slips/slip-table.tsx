import { dayOf, formatDate } from '../../../lib/format.js';
import { Button } from '../../../ui/button.js';
import { Chip } from '../../../ui/chip.js';
import type { Tone } from '../../../ui/note.js';
import { useWords } from '../../../ui/staff/words.js';
import { Table, type Column } from '../../../ui/table.js';
import type { Candidate } from './data.js';
import { useSlipWords } from './messages.js';
import styles from './slips.module.css';

const TONES: Record<Candidate['state'], Tone | undefined> = {
  none: undefined,
  'slip-open': 'sky',
  'has-account': 'leaf',
};

export function SlipTable({
  rows,
  chosen,
  onChoose,
  busy,
  onPrint,
}: {
  rows: Candidate[];
  chosen: ReadonlyMap<string, Candidate>;
  onChoose: (chosen: ReadonlyMap<string, Candidate>) => void;
  busy: boolean;
  onPrint: (person: Candidate) => void;
}) {
  const t = useSlipWords();
  const w = useWords();

  function toggle(person: Candidate, on: boolean) {
    const next = new Map(chosen);
    if (on) next.set(person.personId, person);
    else next.delete(person.personId);
    onChoose(next);
  }

  const columns: Column<Candidate>[] = [
    {
      key: 'choose',
      head: t('choose'),
      cell: (row) =>
        row.mayIssue && (
          <input
            type="checkbox"
            className={styles.check}
            aria-label={t('chooseOf', { name: row.fullName })}
            checked={chosen.has(row.personId)}
            onChange={(event) => toggle(row, event.target.checked)}
          />
        ),
    },
    { key: 'name', head: t('name'), main: true, cell: (row) => <b>{row.fullName}</b> },
    { key: 'where', head: t('where'), cell: (row) => row.unitName || w('none') },
    {
      key: 'state',
      head: t('state'),
      cell: (row) => <Chip tone={TONES[row.state]}>{t(`state_${row.state}`)}</Chip>,
    },
    {
      key: 'expires',
      head: t('expires'),
      numeric: true,
      cell: (row) => (row.expiresAt ? formatDate(dayOf(row.expiresAt)) : w('none')),
    },
    {
      key: 'act',
      head: <span className="vh">{t('printOne')}</span>,
      cell: (row) =>
        row.mayIssue ? (
          <Button
            small
            disabled={busy}
            aria-label={t(row.state === 'none' ? 'printOf' : 'againOf', { name: row.fullName })}
            onClick={() => onPrint(row)}
          >
            {row.state === 'none' ? t('printOne') : t('again')}
          </Button>
        ) : (
          <span className="muted small">{t('notMine')}</span>
        ),
    },
  ];
  return (
    <Table
      caption={t('title')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.personId}
      selected={(row) => chosen.has(row.personId)}
    />
  );
}
