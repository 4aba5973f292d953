import { Undo2 } from 'lucide-react';
import type { RosterImportView, RosterPlan, RosterRow } from '@bdhvs/contracts/roster';
import { formatDate } from '../../../lib/format.js';
import { Button } from '../../../ui/button.js';
import { CategoryName } from '../../../ui/staff/category.js';
import { useWords } from '../../../ui/staff/words.js';
import { Table, type Column } from '../../../ui/table.js';
import { useRosterWords } from './messages.js';
import { birthOf } from './row-facts.js';
import { useAct } from './use-act.js';
import styles from './roster.module.css';

export type Group = Exclude<RosterPlan, 'problem'> | 'warnings';

/** Names of properties as the server tells them. */
const CHANGES = [
  'fullName',
  'birthDate',
  'birthYear',
  'sex',
  'phone',
  'email',
  'unit',
  'category',
  'title',
  'joinedOn',
] as const;

export function ChangesTable({
  view,
  rows,
  group,
}: {
  view: RosterImportView;
  rows: RosterRow[];
  group: Group;
}) {
  const t = useRosterWords();
  const w = useWords();
  const act = useAct(view);

  const what = (row: RosterRow) => {
    if (group === 'warnings')
      return row.problems.map(({ code, message }) => (
        <span key={code} className={styles.reason}>
          {message}
        </span>
      ));
    const named = CHANGES.filter((each) => row.changes.includes(each));
    return named.map((each) => t(`changed_${each}`)).join(', ') || w('none');
  };

  const columns: Column<RosterRow>[] = [
    { key: 'row', head: t('row'), numeric: true, cell: (row) => row.row },
    { key: 'name', head: t('name'), main: true, cell: (row) => row.fullName || t('empty') },
    { key: 'birth', head: t('birth'), numeric: true, cell: (row) => birthOf(row) ?? w('none') },
    { key: 'unit', head: t('unit'), cell: (row) => row.unitName ?? row.unitText ?? w('none') },
    { key: 'category', head: t('category'), cell: (row) => <CategoryName of={row.category} /> },
  ];
  if (group === 'change' || group === 'move' || group === 'warnings')
    columns.push({ key: 'what', head: group === 'warnings' ? t('why') : t('what'), cell: what });
  if (group === 'add' || group === 'move' || group === 'secondary')
    columns.push({
      key: 'from',
      head: t('from'),
      numeric: true,
      cell: (row) => (row.validFrom ? formatDate(row.validFrom) : w('none')),
    });
  if (group === 'skip')
    columns.push({
      key: 'act',
      head: <span className="vh">{t('actions')}</span>,
      cell: (row) => (
        <span className={styles.rowAct}>
          <Button
            small
            icon={Undo2}
            disabled={act.busy}
            aria-label={t('bringBackRow', { row: row.row })}
            onClick={() => void act.decide({ row: row.row, action: 'clear' })}
          >
            {t('bringBack')}
          </Button>
        </span>
      ),
    });
  return <Table caption={t('changes')} columns={columns} rows={rows} rowKey={(row) => String(row.row)} />;
}
