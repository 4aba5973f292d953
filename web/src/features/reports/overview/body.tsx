import { useMemo } from 'react';
import { RefreshCw } from 'lucide-react';
import type { PersonStatus } from '@bdhvs/contracts/reports';
import { can } from '../../../lib/access.js';
import { formatDateTime } from '../../../lib/format.js';
import { useSignedIn } from '../../../lib/session.js';
import { Icon } from '../../../ui/icon.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { ErrorState } from '../../../ui/states.js';
import { useWords } from '../../../ui/staff/words.js';
import { peoplePath, type Question } from '../address.js';
import { leftOf, useReport, useSummary, type Row } from '../data.js';
import { useReports } from '../messages.js';
import { NamesCard } from '../names/names-card.js';
import { categoryName } from '../parts/filter-menu.js';
import { PassportDrawer } from '../passport/passport-drawer.js';
import { sentenceOf } from '../sentence.js';
import type { ReportState } from '../state.js';
import { wholeName } from '../words.js';
import { Asides } from './asides.js';
import { Hero } from './hero.js';
import { useOverview } from './messages.js';
import { NobodyObliged } from './nobody.js';
import { RowsCard } from './rows-card.js';
import { sortInAddress, sortOf } from './rows.js';
import { TrendCard, trendPoints } from './trend-card.js';
import { byInAddress, choicesOf, rowsByOf, tablesOf, useView, withTable } from './view.js';
import styles from './overview.module.css';

export function OverviewBody({ state }: { state: ReportState }) {
  const { question } = state;
  const report = useReport(question, 'unit');
  const summary = useSummary(question);
  const error = report.error ?? summary.error;
  const retry = () => void Promise.all([report.refetch(), summary.refetch()]);
  if (error && !report.data) return <ErrorState error={error} onRetry={retry} />;
  if (!question || !report.data || !(summary.data || summary.error)) {
    return <Skeleton lines={8} height={20} first={{ width: 'min(100%, 420px)', height: 64 }} />;
  }
  return <Figures state={state} question={question} />;
}

function Figures({ state, question }: { state: ReportState; question: Question }) {
  const t = useReports();
  const o = useOverview();
  const w = useWords();
  const me = useSignedIn();
  const [view, setView] = useView();
  const { data: units, isPlaceholderData: renewing } = useReport(question, 'unit');
  const { data: summary } = useSummary(question);
  const choices = choicesOf(state, units?.rows ?? [], state.unit?.id);
  const by = rowsByOf(view.theo, choices);
  const { data: divided } = useReport(question, by);
  const { data: months } = useReport(question, 'month');
  const sort = useMemo(() => sortOf(view.xep), [view.xep]);
  if (!units) return null;

  const { total, passport } = units;
  const named = can(me, 'reports.people');
  const listHref = (status: PersonStatus) =>
    state.hrefTo(peoplePath, { 'danh-sach': status === 'left' ? '' : status });
  const { khoa, loai } = state.filters;
  const sentence = sentenceOf(
    {
      counts: total,
      audience: loai ? categoryName(loai, w).toLowerCase() : passport.audience,
      courseName: state.courseName,
      opensOn: summary?.opensOn,
      dueOn: summary?.dueOn,
      daysLeft: summary?.daysLeft,
      asOf: passport.membershipAsOf,
    },
    t,
  );
  const tables = tablesOf(view.bang);
  const asTable = tables.has('cac-dong');
  const whole = wholeName(state.unit, t);
  const isDirect = (row: Row) => by === 'unit' && row.key === state.unit?.id;

  return (
    <>
      {renewing && (
        <p className={styles.updating} role="status">
          <Icon of={RefreshCw} size="s" />
          {t('updating')}
        </p>
      )}
      <p className={styles.onPaper}>
        {state.unit?.name}. {t('asOf', { date: formatDateTime(passport.knownBy) })}
      </p>
      <Hero
        sentence={sentence}
        completedHref={named && total.completed > 0 ? listHref('completed') : undefined}
        leftHref={named && leftOf(total) > 0 ? listHref('left') : undefined}
        onBasis={passport.ruleVersion === null ? undefined : () => setView({ 'can-cu': '1' })}
      />
      <Asides counts={total} listHref={named ? listHref : undefined} />
      {total.obliged === 0 ? (
        <NobodyObliged
          state={state}
          audience={passport.audience}
          asOf={passport.membershipAsOf}
          opensOn={summary?.opensOn}
        />
      ) : (
        <>
          <div className={asTable ? `${styles.grid} ${styles.wide}` : styles.grid}>
            {divided ? (
              <RowsCard
                report={divided}
                by={by}
                choices={choices}
                onBy={(next) => setView({ theo: next === choices[0] ? '' : byInAddress[next] })}
                wholeName={whole}
                asTable={asTable}
                onAsTable={(on) => setView({ bang: withTable(view.bang, 'cac-dong', on) }, { replace: true })}
                sort={sort}
                onSort={(sort) => setView({ xep: sortInAddress(sort) }, { replace: true })}
                hrefOf={(row) => (isDirect(row) ? undefined : hrefOfRow(row, by, state))}
                nameOf={(row) => (isDirect(row) ? o('direct', { unit: row.label }) : row.label)}
              />
            ) : (
              <Skeleton lines={8} height={26} />
            )}
            {summary && months && (
              <TrendCard
                points={trendPoints(months, passport.membershipAsOf)}
                summary={summary}
                asOf={passport.membershipAsOf}
                asTable={tables.has('xu-huong')}
                onAsTable={(on) => setView({ bang: withTable(view.bang, 'xu-huong', on) }, { replace: true })}
                withPace={!khoa && !loai}
              />
            )}
          </div>
          {named && summary && <NamesCard question={question} counts={total} summary={summary} />}
        </>
      )}
      <PassportDrawer
        open={view['can-cu'] !== ''}
        onClose={() => setView({ 'can-cu': '' }, { replace: true })}
        question={question}
        listHref={named ? listHref : undefined}
      />
    </>
  );
}

/** Deeper into the figure: the unit, the course or the category that was clicked. */
function hrefOfRow(row: Row, by: keyof typeof byInAddress, state: ReportState): string {
  if (by === 'unit') return state.hrefOfUnit(row.key);
  return state.hrefTo('/quan-ly', { [by === 'course' ? 'khoa' : 'loai']: row.key });
}
