import { useState } from 'react';
import { FilePlus, ListChecks, SearchX } from 'lucide-react';
import type { Exemption } from '@bdhvs/contracts/programmes';
import { can } from '../../../lib/access.js';
import { useFilters } from '../../../lib/filters.js';
import { useSignedIn } from '../../../lib/session.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { SelectField } from '../../../ui/field.js';
import { Note } from '../../../ui/note.js';
import { FilterBar } from '../../../ui/staff/filter-bar.js';
import { ListStates } from '../../../ui/staff/list-states.js';
import { PageHead } from '../../../ui/staff/page-head.js';
import { UnitSelect } from '../../../ui/staff/unit-select.js';
import { useWords } from '../../../ui/staff/words.js';
import { EmptyState, ErrorState } from '../../../ui/states.js';
import { useProgrammes } from '../programmes/data.js';
import { useLedger } from './data.js';
import { ExemptionTable } from './exemption-table.js';
import { useExemptionWords } from './messages.js';
import { NewExemptionDialog } from './new-exemption-dialog.js';
import styles from './exemptions.module.css';

const STATUSES: (Exemption['status'] | 'all')[] = ['all', 'in-force', 'ahead', 'ended', 'reversed'];

export default function ExemptionsPage() {
  const t = useExemptionWords();
  const w = useWords();
  const me = useSignedIn();
  const mayWrite = can(me, 'exemptions.write');
  const [filters, setFilters] = useFilters(['ke-hoach', 'don-vi', 'tinh-trang']);
  const { data: programmes, error, refetch } = useProgrammes();
  const programme = filters['ke-hoach'] || programmes?.[0]?.slug;
  const status = filters['tinh-trang'];
  const unit = filters['don-vi'];
  const list = useLedger(programme, { unit, status });
  const filtered = status !== '' || unit !== '';
  const [entering, setEntering] = useState(false);

  return (
    <>
      <PageHead title={t('exemptions')}>
        {mayWrite && programme && (
          <Button variant="primary" icon={FilePlus} onClick={() => setEntering(true)}>
            {t('enter')}
          </Button>
        )}
      </PageHead>
      <p className={styles.lead}>{t('lead')}</p>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {programmes?.length === 0 && (
        <Card>
          <EmptyState icon={ListChecks} title={t('noProgramme')}>
            {t('noProgrammeBody')}
          </EmptyState>
        </Card>
      )}
      {programme && (
        <Card padded={false}>
          <FilterBar label={t('filters')}>
            {programmes && programmes.length > 1 && (
              <SelectField
                label={t('programme')}
                value={programme}
                onChange={(event) => setFilters({ 'ke-hoach': event.target.value })}
              >
                {programmes.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </SelectField>
            )}
            <UnitSelect
              label={t('unit')}
              empty={w('allUnits')}
              value={unit}
              onChange={(slug) => setFilters({ 'don-vi': slug })}
            />
            <SelectField
              label={t('status')}
              value={status || 'all'}
              onChange={({ target }) =>
                setFilters({ 'tinh-trang': target.value === 'all' ? '' : target.value })
              }
            >
              {STATUSES.map((each) => (
                <option key={each} value={each}>
                  {t(`status_${each}`)}
                </option>
              ))}
            </SelectField>
          </FilterBar>
          <ListStates
            list={list}
            note={t('recorded')}
            empty={
              <EmptyState
                icon={filtered ? SearchX : ListChecks}
                title={filtered ? t('noneFound') : t('none')}
                action={
                  filtered && (
                    <Button onClick={() => setFilters({ 'don-vi': '', 'tinh-trang': '' })}>
                      {t('dropFilters')}
                    </Button>
                  )
                }
              >
                {!filtered && t('noneBody')}
              </EmptyState>
            }
          >
            {(rows) => (
              <>
                {rows.some(({ enteredAfterDue }) => enteredAfterDue) && (
                  <div className={styles.late}>
                    <Note tone="amber">{t('lateHint')}</Note>
                  </div>
                )}
                <ExemptionTable rows={rows} mayWrite={mayWrite} />
              </>
            )}
          </ListStates>
        </Card>
      )}
      {entering && <NewExemptionDialog programme={programme} onClose={() => setEntering(false)} />}
    </>
  );
}
