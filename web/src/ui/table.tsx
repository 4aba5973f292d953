import type { ReactNode } from 'react';
import { ArrowUpDown, ChevronDown, ChevronUp } from 'lucide-react';
import { Icon } from './icon.js';
import styles from './table.module.css';

export interface Column<Row> {
  key: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers stand on the right, one under the other. */
  numeric?: boolean;
  sortable?: boolean;
  /** On a phone each row becomes a card: this cell is its heading. */
  main?: boolean;
}

export interface Sort {
  key: string;
  direction: 'asc' | 'desc';
}

interface TableProps<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  total?: Row;
  selected?: (row: Row) => boolean;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
}

/** On narrow screens it turns into a list of cards instead of running over its edge. */
export function Table<Row>({
  caption,
  columns,
  rows,
  rowKey,
  total,
  selected,
  sort,
  onSort,
}: TableProps<Row>) {
  const cells = (row: Row) =>
    columns.map((column) => (
      <td
        key={column.key}
        role="cell"
        className={
          [column.numeric && 'num', column.main && styles.main].filter(Boolean).join(' ') || undefined
        }
      >
        <span className={styles.label} aria-hidden="true">
          {column.head}
        </span>
        <span className={styles.value}>{column.cell(row)}</span>
      </td>
    ));
  return (
    <div className={`${styles.wrap} table-wrap`}>
      {/* Roles by name: as cards the rows lose their display, and with it what browsers infer. */}
      <table role="table" className={`tbl ${styles.table}`}>
        <caption className="vh">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                className={column.numeric ? 'num' : undefined}
                aria-sort={ariaSort(column.key, sort)}
              >
                {column.sortable && onSort ? (
                  <SortButton
                    column={column.key}
                    sort={sort}
                    onSort={onSort}
                    head={column.head}
                    numeric={column.numeric}
                  />
                ) : (
                  column.head
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" className={selected?.(row) ? styles.selected : undefined}>
              {cells(row)}
            </tr>
          ))}
          {total !== undefined && (
            <tr role="row" className={styles.total}>
              {cells(total)}
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function ariaSort(key: string, sort: Sort | undefined): 'ascending' | 'descending' | undefined {
  if (sort?.key !== key) return undefined;
  return sort.direction === 'asc' ? 'ascending' : 'descending';
}

function SortButton({
  column,
  sort,
  onSort,
  head,
  numeric,
}: {
  column: string;
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
  head: ReactNode;
  numeric?: boolean;
}) {
  const mine = sort?.key === column ? sort.direction : undefined;
  // Numbers are first wanted from the largest, words from A.
  const next = mine ? (mine === 'asc' ? 'desc' : 'asc') : numeric ? 'desc' : 'asc';
  return (
    <button type="button" className={styles.sort} onClick={() => onSort({ key: column, direction: next })}>
      {head}
      <Icon of={mine === 'asc' ? ChevronUp : mine === 'desc' ? ChevronDown : ArrowUpDown} size="xs" />
    </button>
  );
}
