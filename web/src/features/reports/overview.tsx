import { ClipboardList, Users } from 'lucide-react';
import { can } from '../../lib/access.js';
import { useSignedIn } from '../../lib/session.js';
import { LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { SelectField } from '../../ui/field.js';
import { PageHead } from '../../ui/staff/page-head.js';
import { Skeleton } from '../../ui/skeleton.js';
import { EmptyState, ErrorState } from '../../ui/states.js';
import { useReports } from './messages.js';
import { OverviewBody } from './overview/body.js';
import { AsOf } from './parts/as-of.js';
import { ActiveFilters, FilterMenu } from './parts/filter-menu.js';
import { OverviewExports } from './overview/exports.js';
import { useParts } from './parts/messages.js';
import { UnitTrail } from './parts/unit-trail.js';
import { useReportState } from './state.js';
import { shortName } from './words.js';
import styles from './overview/overview.module.css';

/** How far the commune or the city is, where it is not, and who is left. */
export default function Overview() {
  const t = useReports();
  const p = useParts();
  const state = useReportState();
  const { programmes, programme, filters, change, error, retry } = state;

  if (programmes === undefined) {
    return (
      <>
        <PageHead title={t('overview')} />
        {error ? (
          <ErrorState error={error} onRetry={retry} />
        ) : (
          <Skeleton lines={6} first={{ width: 280, height: 60 }} />
        )}
      </>
    );
  }
  if (programmes.length === 0) return <NoProgramme />;

  return (
    <>
      {programmes.length > 1 && (
        <div className={`${styles.pick} no-print`}>
          <SelectField
            label={p('programme')}
            value={programme?.slug ?? ''}
            onChange={(event) => change({ 'ke-hoach': event.target.value, khoa: '' })}
          >
            {programmes.map((choice) => (
              <option key={choice.slug} value={choice.slug}>
                {choice.name}
              </option>
            ))}
          </SelectField>
        </div>
      )}
      <UnitTrail state={state} />
      <PageHead title={programme ? shortName(programme) : t('overview')}>
        <span className="no-print">
          <AsOf value={filters['den-ngay']} onChange={(day) => change({ 'den-ngay': day })} />
        </span>
        <span className="no-print">
          <FilterMenu state={state} />
        </span>
        <span className="no-print">
          <OverviewExports state={state} />
        </span>
      </PageHead>
      <ActiveFilters state={state} />
      <OverviewBody state={state} />
    </>
  );
}

function NoProgramme() {
  const t = useReports();
  const me = useSignedIn();
  return (
    <>
      <PageHead title={t('overview')} />
      <Card>
        <EmptyState
          icon={ClipboardList}
          title={t('noProgrammeTitle')}
          action={
            can(me, 'people.read') && (
              <LinkButton href="/quan-ly/nguoi-hoc" icon={Users}>
                {t('toPeople')}
              </LinkButton>
            )
          }
        >
          {t('noProgrammeBody')}
        </EmptyState>
      </Card>
    </>
  );
}
