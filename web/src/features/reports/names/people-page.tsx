import { useReports } from '../messages.js';
import { AsOf } from '../parts/as-of.js';
import { ExportMenu } from '../parts/export-menu.js';
import { ActiveFilters, FilterMenu } from '../parts/filter-menu.js';
import { UnitTrail } from '../parts/unit-trail.js';
import { overviewPath, peoplePath } from '../address.js';
import { NAMES, namesQuery, useReport, useSummary } from '../data.js';
import { useReportState } from '../state.js';
import { PageHead } from '../../../ui/staff/page-head.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { ErrorState } from '../../../ui/states.js';
import { shortName } from '../words.js';
import { useNamesWords } from './messages.js';
import { NamesCard, useListWish } from './names-card.js';

/** The people behind any of the numbers, on a page of their own: this is where the figures lead. */
export default function PeoplePage() {
  const t = useReports();
  const n = useNamesWords();
  const state = useReportState(peoplePath);
  const { question, programme } = state;
  const wish = useListWish();
  const report = useReport(question, 'unit');
  const summary = useSummary(question);
  const error = state.error ?? report.error ?? summary.error;

  return (
    <>
      <PageHead
        title={programme ? shortName(programme) : n('title')}
        back={{ href: state.hrefTo(overviewPath), label: t('overview') }}
      >
        <AsOf value={state.filters['den-ngay']} onChange={(day) => state.change({ 'den-ngay': day })} />
        <FilterMenu state={state} />
        {question && (
          <ExportMenu
            takeaways={[{ name: n(`head_${wish.status}`), path: NAMES, query: namesQuery(question, wish) }]}
            printable
          />
        )}
      </PageHead>
      <UnitTrail state={state} />
      <ActiveFilters state={state} />
      {error && !report.data ? (
        <ErrorState error={error} onRetry={() => void Promise.all([report.refetch(), summary.refetch()])} />
      ) : question && report.data && summary.data ? (
        <NamesCard question={question} counts={report.data.total} summary={summary.data} choose />
      ) : (
        <Skeleton lines={10} height={20} />
      )}
    </>
  );
}
