import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import type { RosterImportView, RosterRow } from '@bdhvs/contracts/roster';
import { formatNumber } from '../../../lib/format.js';
import { saveFile } from '../../../lib/save-file.js';
import { Button } from '../../../ui/button.js';
import { Card, CardHead } from '../../../ui/card.js';
import { Chip } from '../../../ui/chip.js';
import { LoadMore } from '../../../ui/pagination.js';
import { Table, type Column } from '../../../ui/table.js';
import { rosterApi } from './data.js';
import { useRosterWords } from './messages.js';
import { ProblemDialog } from './problem-dialog.js';
import { useAct } from './use-act.js';
import { errorsOf, firstError, needsOnlyAYes, wayOut, type WayOut } from './ways-out.js';
import styles from './roster.module.css';

/** Rows that do not go in until somebody looked at them: why, and one way out each. */
export function ProblemRows({ view }: { view: RosterImportView }) {
  const t = useRosterWords();
  const act = useAct(view);
  const [open, setOpen] = useState<{ row: RosterRow; way: WayOut } | null>(null);
  const [all, setAll] = useState(false);
  const rest = useQuery({
    queryKey: ['roster-rows', view.id, 'problems'],
    queryFn: () => restOf(view),
    enabled: all,
  });
  const count = view.counts.problems;
  if (count === 0) return null;
  const rows = [...view.problems, ...(all ? (rest.data ?? []) : [])];

  function start(row: RosterRow, way: WayOut) {
    if (!needsOnlyAYes(way)) setOpen({ row, way });
    else void act.decide({ row: row.row, action: way.kind === 'secondary' ? 'secondary' : 'skip' });
  }

  const columns: Column<RosterRow>[] = [
    { key: 'row', head: t('row'), numeric: true, cell: (row) => row.row },
    { key: 'name', head: t('name'), main: true, cell: (row) => row.fullName || t('empty') },
    {
      key: 'why',
      head: t('why'),
      cell: (row) =>
        errorsOf(row).map(({ code, message }) => (
          <span key={code} className={styles.reason}>
            {message}
          </span>
        )),
    },
    {
      key: 'state',
      head: t('state'),
      cell: (row) =>
        firstError(row)?.code === 'secondary_membership' ? (
          <Chip tone="sky">{t('stateAsk')}</Chip>
        ) : (
          <Chip tone="amber">{t('stateFix')}</Chip>
        ),
    },
    {
      key: 'act',
      head: <span className="vh">{t('actions')}</span>,
      cell: (row) => <WayButton row={row} busy={act.busy} onStart={start} />,
    },
  ];

  return (
    <Card padded={false} className={styles.section} aria-labelledby="problems">
      <div className={styles.head}>
        <CardHead id="problems" title={t('problems', { count: formatNumber(count) })}>
          <Button
            small
            icon={Download}
            onClick={() =>
              void act.run(async () => {
                const { blob, name } = await rosterApi.problemSheet(view.id);
                saveFile(blob, name ?? 'dong-can-xem-lai.xlsx');
              })
            }
          >
            {t('download', { count: formatNumber(count) })}
          </Button>
        </CardHead>
        <p className="muted small">{t('problemsHint')}</p>
      </div>
      <Table
        caption={t('problems', { count })}
        columns={columns}
        rows={rows}
        rowKey={(row) => String(row.row)}
      />
      <div className={styles.pad}>
        <LoadMore
          hasMore={!all && view.problems.length < count}
          busy={rest.isFetching}
          left={count - view.problems.length}
          onMore={() => setAll(true)}
        />
      </div>
      {open && (
        <ProblemDialog view={view} row={open.row} way={open.way} act={act} onClose={() => setOpen(null)} />
      )}
    </Card>
  );
}

function WayButton({
  row,
  busy,
  onStart,
}: {
  row: RosterRow;
  busy: boolean;
  onStart: (row: RosterRow, way: WayOut) => void;
}) {
  const t = useRosterWords();
  const problem = firstError(row);
  const way: WayOut = problem ? wayOut(problem) : { kind: 'skip' };
  const what = way.kind === 'fix' ? t(`do_${way.field}`) : t(`do_${way.kind}`);
  return (
    <span className={styles.rowAct}>
      <Button
        small
        disabled={busy}
        aria-label={t('doOfRow', { what, row: row.row })}
        onClick={() => onStart(row, way)}
      >
        {what}
      </Button>
    </span>
  );
}

/** The import itself carries the first rows; the rest is asked for only when somebody wants to see it. */
async function restOf(view: RosterImportView): Promise<RosterRow[]> {
  const found: RosterRow[] = [];
  let after = view.problems.at(-1)?.row ?? 0;
  for (;;) {
    const { items, next } = await rosterApi.rows(view.id, { only: 'problems', after, limit: 200 });
    found.push(...items);
    if (next === null) return found;
    after = next;
  }
}
