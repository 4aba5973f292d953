import { SearchX, ShieldCheck } from 'lucide-react';
import { useFilters } from '../../../lib/filters.js';
import { formatDateTime } from '../../../lib/format.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { DateField } from '../../../ui/date-field.js';
import { SelectField } from '../../../ui/field.js';
import { Icon } from '../../../ui/icon.js';
import { FilterBar } from '../../../ui/staff/filter-bar.js';
import { ListStates } from '../../../ui/staff/list-states.js';
import { PageHead } from '../../../ui/staff/page-head.js';
import { EmptyState } from '../../../ui/states.js';
import { AREAS } from './actions.js';
import { useTrail } from './data.js';
import { useAuditWords } from './messages.js';
import { TrailTable } from './trail-table.js';
import styles from './audit.module.css';

const NOTHING = { viec: '', nguoi: '', ve: '', tu: '', den: '' };

export default function AuditPage() {
  const t = useAuditWords();
  const [filters, setFilters] = useFilters(['viec', 'nguoi', 've', 'tu', 'den']);
  const { viec: action, nguoi: actor, ve: subject, tu: from, den: to } = filters;
  const { list, sealed, loaded } = useTrail({ action, actor, subject, from, to });
  const nameOfActor = list.rows.find((row) => row.actorPersonId === actor)?.actorName ?? t('somebody');
  const nameOfSubject = list.rows.find((row) => row.subjectId === subject)?.subjectName ?? t('somebody');

  return (
    <>
      <PageHead title={t('title')} />
      <p className={styles.lead}>{t('lead')}</p>
      {loaded && (
        <p className={styles.sealed}>
          <Icon of={ShieldCheck} size="s" />
          <span>
            {sealed
              ? t('sealed', { entry: sealed.upTo, time: sealed.at ? formatDateTime(sealed.at) : '' })
              : t('notSealed')}
          </span>
        </p>
      )}
      <Card padded={false}>
        <FilterBar label={t('filters')}>
          <SelectField
            label={t('area')}
            value={action}
            onChange={(event) => setFilters({ viec: event.target.value })}
          >
            <option value="">{t('allAreas')}</option>
            {AREAS.map((area) => (
              <option key={area} value={area}>
                {t(`area_${area}`)}
              </option>
            ))}
          </SelectField>
          <DateField label={t('from')} value={from} onChange={(tu) => setFilters({ tu })} />
          <DateField label={t('to')} value={to} onChange={(den) => setFilters({ den })} />
        </FilterBar>
        {(actor || subject) && (
          <p className={styles.only}>
            {t('only')}{' '}
            <b>
              {[
                actor && t('onlyActor', { name: nameOfActor }),
                subject && t('onlySubject', { name: nameOfSubject }),
              ]
                .filter(Boolean)
                .join(', ')}
            </b>
            <Button small variant="quiet" onClick={() => setFilters({ nguoi: '', ve: '' })}>
              {t('dropOnly')}
            </Button>
          </p>
        )}
        <ListStates
          list={list}
          note={t('recorded')}
          empty={
            <EmptyState
              icon={SearchX}
              title={t('none')}
              action={<Button onClick={() => setFilters(NOTHING)}>{t('dropFilters')}</Button>}
            />
          }
        >
          {(rows) => (
            <TrailTable
              rows={rows}
              onActor={(nguoi) => setFilters({ nguoi })}
              onSubject={(ve) => setFilters({ ve })}
            />
          )}
        </ListStates>
      </Card>
    </>
  );
}
