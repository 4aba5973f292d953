import { useState } from 'react';
import { ChartNoAxesColumn, ChevronDown, ChevronUp, Table2 } from 'lucide-react';
import { Link } from 'wouter';
import { formatNumber } from '../../../lib/format.js';
import { Bars, type Bar, type Reference } from '../../../ui/charts/bars.js';
import { Card, CardHead } from '../../../ui/card.js';
import { Button } from '../../../ui/button.js';
import { FilterChip } from '../../../ui/chip.js';
import { Icon } from '../../../ui/icon.js';
import type { CompletionReport } from '@bdhvs/contracts/reports';
import type { Sort } from '../../../ui/table.js';
import { leftOf, type Row } from '../data.js';
import { useAfterPaint } from '../parts/after-paint.js';
import { useOverview } from './messages.js';
import { byPeopleLeft, folded, othersOf } from './rows.js';
import { RowsTable } from './rows-table.js';
import styles from './overview.module.css';

/** A city has hundreds of units: so many bars are drawn at once, and so many more with each wish for more. */
const AT_ONCE = 30;
const STEP = 30;

export type RowsBy = 'unit' | 'course' | 'category';

interface RowsCardProps {
  report: CompletionReport;
  by: RowsBy;
  /** Only what there is something to say about: a unit without units below has no rows by unit. */
  choices: RowsBy[];
  onBy: (by: RowsBy) => void;
  wholeName: string;
  asTable: boolean;
  onAsTable: (on: boolean) => void;
  sort: Sort;
  onSort: (sort: Sort) => void;
  /** Where a row leads; undefined: nowhere. */
  hrefOf: (row: Row) => string | undefined;
  nameOf: (row: Row) => string;
}

const titles = { unit: 'unitsTitle', course: 'coursesTitle', category: 'categoriesTitle' } as const;

/** Bars sorted by what needs attention, or the same as a table. */
export function RowsCard(props: RowsCardProps) {
  const { report, by, choices, onBy, wholeName, asTable, onAsTable, sort, onSort, hrefOf, nameOf } = props;
  const drawnAsTable = useAfterPaint(asTable);
  const drawnSort = useAfterPaint(sort);
  const t = useOverview();
  const title = t(titles[by]);
  const { total } = report;
  const reference = { name: wholeName, part: total.completed, whole: total.obliged };
  // Courses and categories have an order of their own; units are looked at for who is behind.
  const rows = by === 'unit' ? byPeopleLeft(report.rows) : report.rows;
  return (
    <Card aria-label={title} className={asTable ? styles.table : undefined}>
      <CardHead title={title}>
        <button
          type="button"
          className={styles.switch}
          aria-pressed={asTable}
          onClick={() => onAsTable(!asTable)}
        >
          <Icon of={asTable ? ChartNoAxesColumn : Table2} size="xs" />
          {asTable ? t('chart') : t('table')}
        </button>
      </CardHead>
      {choices.length > 1 && (
        <div className={styles.by} role="group" aria-label={t('rowsBy')}>
          {choices.map((choice) => (
            <FilterChip key={choice} on={choice === by} onClick={() => onBy(choice)}>
              {t(`by_${choice}`)}
            </FilterChip>
          ))}
        </div>
      )}
      {drawnAsTable ? (
        <RowsTable
          caption={title}
          nameHead={t(by)}
          rows={rows}
          total={by === 'course' ? undefined : { key: '', label: wholeName, ...total }}
          sort={drawnSort}
          onSort={onSort}
          nameOf={(row) => <RowName name={nameOf(row)} href={row.key ? hrefOf(row) : undefined} />}
        />
      ) : (
        <FoldedBars
          rows={rows}
          reference={reference}
          label={title}
          bar={(row) => ({
            key: row.key,
            name: nameOf(row),
            part: row.completed,
            whole: row.obliged,
            left: leftOf(row),
            href: hrefOf(row),
          })}
          foldable={by === 'unit'}
        />
      )}
      {by === 'course' && report.rows.length > 1 && <p className={styles.sub}>{t('coursesNote')}</p>}
    </Card>
  );
}

function RowName({ name, href }: { name: string; href: string | undefined }) {
  return href ? <Link href={href}>{name}</Link> : name;
}

function FoldedBars({
  rows,
  reference,
  label,
  bar,
  foldable,
}: {
  rows: Row[];
  reference: Reference;
  label: string;
  bar: (row: Row) => Bar;
  foldable: boolean;
}) {
  const t = useOverview();
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(0);
  const drawnOpen = useAfterPaint(open);
  const { shown, hidden } = foldable ? folded(rows) : { shown: rows, hidden: [] };
  const end = shown.length + hidden.length <= AT_ONCE + STEP ? rows.length : AT_ONCE + asked;
  return (
    <>
      <Bars bars={(drawnOpen ? rows.slice(0, end) : shown).map(bar)} reference={reference} label={label} />
      {drawnOpen && end < rows.length && (
        <Button variant="quiet" onClick={() => setAsked(asked + STEP)}>
          {t('moreRows', { count: formatNumber(rows.length - end) })}
        </Button>
      )}
      {hidden.length > 0 && (
        <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span>{open ? t('fewer') : othersWords(hidden, t)}</span>
          <Icon of={open ? ChevronUp : ChevronDown} size="xs" />
        </button>
      )}
    </>
  );
}

/** "8 đơn vị khác: 5 đã xong hết, 3 còn 4 người" */
function othersWords(hidden: Row[], t: ReturnType<typeof useOverview>): string {
  const { count, done, behind, left, empty } = othersOf(hidden);
  const parts = [
    done > 0 && t('othersDone', { count: formatNumber(done) }),
    behind > 0 && t('othersLeft', { units: formatNumber(behind), people: formatNumber(left) }),
    empty > 0 && t('othersEmpty', { count: formatNumber(empty) }),
  ].filter(Boolean);
  return `${t('otherUnits', { count: formatNumber(count) })}: ${parts.join(', ')}`;
}
