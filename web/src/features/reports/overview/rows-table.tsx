import type { ReactNode } from 'react';
import { formatNumber, formatShare } from '../../../lib/format.js';
import { Table, type Column, type Sort } from '../../../ui/table.js';
import { leftOf, type Row } from '../data.js';
import { useOverview } from './messages.js';
import { formatRawShare, sorted } from './rows.js';

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
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={sorted(rows, sort)}
      rowKey={(row) => row.key}
      total={total}
      sort={sort}
      onSort={onSort}
    />
  );
}
