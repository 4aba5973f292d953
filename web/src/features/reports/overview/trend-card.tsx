import { ChartNoAxesColumn, Table2 } from 'lucide-react';
import type { CompletionReport, CompletionSummary } from '@bdhvs/contracts/reports';
import { formatDate, formatNumber, formatShare } from '../../../lib/format.js';
import { Card, CardHead } from '../../../ui/card.js';
import type { TrendPoint } from '../../../ui/charts/scale.js';
import { Trend } from '../../../ui/charts/trend.js';
import { Icon } from '../../../ui/icon.js';
import { Table } from '../../../ui/table.js';
import { useOverview } from './messages.js';
import { Pace } from './pace.js';
import styles from './overview.module.css';

/** The last day of each month, the day looked at for the last one. */
export function trendPoints(report: Pick<CompletionReport, 'rows'>, asOf: string): TrendPoint[] {
  return report.rows.map((row, index) => ({
    day: index === report.rows.length - 1 ? asOf : lastDayOf(row.key),
    part: row.completed,
    whole: row.obliged,
  }));
}

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

export function TrendCard({
  points,
  summary,
  asOf,
  asTable,
  onAsTable,
  withPace,
}: {
  points: TrendPoint[];
  summary: CompletionSummary;
  asOf: string;
  asTable: boolean;
  onAsTable: (on: boolean) => void;
  /** The pace is that of the whole programme: beside one course or category it would say something else. */
  withPace: boolean;
}) {
  const t = useOverview();
  return (
    <Card aria-label={t('trend')}>
      <CardHead title={t('trend')}>
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
      {points.length === 0 && <p className="muted">{t('trendEmpty')}</p>}
      {points.length > 0 && !asTable && (
        <Trend points={points} opensOn={summary.opensOn} dueOn={summary.dueOn} asOf={asOf} />
      )}
      {points.length > 0 && asTable && <TrendTable points={points} />}
      {withPace && (
        <div className={styles.pace}>
          <Pace summary={summary} />
        </div>
      )}
    </Card>
  );
}

function TrendTable({ points }: { points: TrendPoint[] }) {
  const t = useOverview();
  return (
    <Table
      caption={t('trendCaption')}
      rows={points}
      rowKey={(point) => point.day}
      columns={[
        {
          key: 'day',
          head: t('upTo'),
          main: true,
          cell: (point) => <span className="tn">{formatDate(point.day)}</span>,
        },
        {
          key: 'completed',
          head: t('completed'),
          numeric: true,
          cell: (point) => `${formatNumber(point.part)}/${formatNumber(point.whole)}`,
        },
        {
          key: 'share',
          head: t('adjustedShort'),
          numeric: true,
          cell: (point) => formatShare(point.part, point.whole),
        },
      ]}
    />
  );
}
