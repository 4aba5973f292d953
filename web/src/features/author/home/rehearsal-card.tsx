import { ChartNoAxesColumn, Table2 } from 'lucide-react';
import { useState } from 'react';
import type { RehearsalRates } from '@bdhvs/contracts/rehearsals';
import { formatNumber, formatShare } from '../../../lib/format.js';
import { Button } from '../../../ui/button.js';
import { Card, CardHead } from '../../../ui/card.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { useWords } from '../../../ui/staff/words.js';
import { ErrorState } from '../../../ui/states.js';
import { Table, type Column } from '../../../ui/table.js';
import { Track } from '../../../ui/track.js';
import styles from '../author.module.css';
import { useRehearsalRates } from '../data.js';
import { useAuthor } from '../messages.js';
import { monthsOf, type RehearsalMonth } from './rehearsal-months.js';

type Line = RehearsalRates['items'][number];

/** How many held firm when a call or message only played the swindler. Counts of people, never names. */
export function RehearsalCard() {
  const t = useAuthor();
  const { data, error, refetch } = useRehearsalRates();
  const [asTable, setAsTable] = useState(false);
  const months = monthsOf(data?.items ?? []);
  return (
    <Card aria-labelledby="rehearsals">
      <CardHead id="rehearsals" title={t('rehearsals')}>
        {months.length > 0 && (
          <Button
            small
            icon={asTable ? ChartNoAxesColumn : Table2}
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? t('asChart') : t('asTable')}
          </Button>
        )}
      </CardHead>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton lines={3} height={20} />
      ) : data.items.length === 0 ? (
        <p className="muted">{t('noRehearsals')}</p>
      ) : asTable ? (
        <Lines of={data} />
      ) : months.length > 0 ? (
        <Months of={months} />
      ) : (
        <p className="muted">{t('tooFew', { count: data.atLeast })}</p>
      )}
    </Card>
  );
}

function Months({ of }: { of: RehearsalMonth[] }) {
  const t = useAuthor();
  return (
    <ol className={styles.months} aria-label={t('rehearsals')}>
      {of.map(({ month, people, firm }) => (
        <li key={month}>
          <b className="tn">{month}</b>
          <Track part={firm} whole={people} />
          <span className="tn">
            {t('firm', {
              firm: formatNumber(firm),
              people: formatNumber(people),
              share: formatShare(firm, people),
            })}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Lines({ of }: { of: RehearsalRates }) {
  const t = useAuthor();
  const w = useWords();
  const count = (value: number | null) => (value === null ? w('none') : formatNumber(value));
  const columns: Column<Line>[] = [
    { key: 'month', head: t('month'), cell: ({ month }) => monthInWords(month) },
    {
      key: 'scenario',
      head: t('scenario'),
      main: true,
      cell: ({ title, scenarioId, where }) => (
        <>
          {title ?? scenarioId}
          <span className={styles.more}>{t(`where_${where}`)}</span>
        </>
      ),
    },
    { key: 'people', head: t('people'), numeric: true, cell: ({ people }) => count(people) },
    { key: 'refused', head: t('refused'), numeric: true, cell: ({ refused }) => count(refused) },
    { key: 'asked', head: t('askedSomeone'), numeric: true, cell: ({ askedSomeone }) => count(askedSomeone) },
    { key: 'yielded', head: t('yielded'), numeric: true, cell: ({ yielded }) => count(yielded) },
  ];
  return (
    <>
      <Table
        caption={t('rehearsals')}
        columns={columns}
        rows={of.items}
        rowKey={({ month, scenarioId, where }) => `${month}/${scenarioId}/${where}`}
      />
      <p className="muted small">{t('tooFewNote', { count: of.atLeast })}</p>
    </>
  );
}

const monthInWords = (month: string) => `${month.slice(5)}/${month.slice(0, 4)}`;
