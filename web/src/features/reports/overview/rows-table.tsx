import { useState, type ReactNode } from 'react';
import { formatNumber, formatShare } from '../../../lib/format.js';
import { formatRawShare } from '../../../lib/shares.js';
import { Button } from '../../../ui/button.js';
import { Table, type Column, type Sort } from '../../../ui/table.js';
import { leftOf, type Row } from '../data.js';
import { useOverview } from './messages.js';
import { sorted } from './rows.js';

/** So many rows are drawn at once; a city has hundreds. Sorting is over all of them. */
const AT_ONCE = 30;
const MORE = 30;

/** Everything that the bars show and what they leave out, in numbers. */
export function RowsTable({
  caption,
  nameHead,
  rows,
  total,
  sort,
  onSort,
  nameOf,
}: {
  caption: string;
  nameHead: string;
  rows: Row[];
  total?: Row;
  sort: Sort;
  onSort: (sort: Sort) => void;
  nameOf: (row: Row) => ReactNode;
}) {
  const t = useOverview();
  const [asked, setAsked] = useState(0);
  const shown = rows.length <= AT_ONCE + MORE ? rows.length : AT_ONCE + asked;
  const count = (key: string, head: string, of: (row: Row) => number): Column<Row> => ({
    key,
    head,
    numeric: true,
    sortable: true,
    cell: (row) => formatNumber(of(row)),
  });
  const columns: Column<Row>[] = [
    { key: 'name', head: nameHead, main: true, sortable: true, cell: nameOf },
    count('obliged', t('obliged'), (row) => row.obliged),
    count('completed', t('completed'), (row) => row.completed),
    count('pending', t('pending'), (row) => row.pending),
    count('left', t('left'), leftOf),
    {
      key: 'share',
      head: t('adjustedShort'),
      numeric: true,
      sortable: true,
      cell: (row) => formatShare(row.completed, row.obliged),
    },
    count('exempt', t('exempt'), (row) => row.exempt),
    { key: 'raw', head: t('rawShort'), numeric: true, sortable: true, cell: formatRawShare },
    count('unresolved', t('unresolved'), (row) => row.unresolved),
  ];
  const ordered = sorted(rows, sort);
  return (
    <>
      <Table
        caption={caption}
        columns={columns}
        rows={ordered.slice(0, shown)}
        rowKey={(row) => row.key}
        total={total}
        sort={sort}
        onSort={onSort}
      />
      {shown < rows.length && (
        <Button variant="quiet" onClick={() => setAsked(asked + MORE)}>
          {t('moreRows', { count: formatNumber(rows.length - shown) })}
        </Button>
      )}
    </>
  );
}
