import { useState } from 'react';
import { Printer, TicketCheck, Users } from 'lucide-react';
import { homeUnit } from '../../../lib/access.js';
import { useFilters } from '../../../lib/filters.js';
import { formatNumber } from '../../../lib/format.js';
import { useSignedIn } from '../../../lib/session.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { FilterChip } from '../../../ui/chip.js';
import { Dialog } from '../../../ui/dialog.js';
import { FilterBar } from '../../../ui/staff/filter-bar.js';
import { ListStates } from '../../../ui/staff/list-states.js';
import { PageHead } from '../../../ui/staff/page-head.js';
import { UnitSelect } from '../../../ui/staff/unit-select.js';
import { EmptyState, ErrorState } from '../../../ui/states.js';
import { useSlips, type Candidate } from './data.js';
import { useSlipWords } from './messages.js';
import { SlipTable } from './slip-table.js';
import { usePrinting } from './use-printing.js';
import styles from './slips.module.css';

const everybody = (counts: Record<Candidate['state'], number>) =>
  counts.none + counts['slip-open'] + counts['has-account'];

const STATES: (Candidate['state'] | 'all')[] = ['none', 'slip-open', 'has-account', 'all'];

export default function SlipsPage() {
  const t = useSlipWords();
  const me = useSignedIn();
  const [filters, setFilters] = useFilters(['don-vi', 'tinh-trang']);
  const unit = filters['don-vi'] || (homeUnit(me)?.slug ?? '');
  const state = STATES.find((each) => each === filters['tinh-trang']) ?? 'none';
  const list = useSlips({ unit, state: state === 'all' ? '' : state });
  const counts = list.head?.counts;
  const [chosen, setChosen] = useState<ReadonlyMap<string, Candidate>>(new Map());
  const [asking, setAsking] = useState<Candidate[] | null>(null);
  const printing = usePrinting(unit, () => setChosen(new Map()));

  function narrow(change: Parameters<typeof setFilters>[0]) {
    setChosen(new Map());
    setFilters(change);
  }

  /** Whoever has a slip or an account loses something by a new one: that is asked first. */
  function print(people: Candidate[]) {
    if (people.some((person) => person.state !== 'none')) setAsking(people);
    else void printing.print(people.map(({ personId }) => personId));
  }

  const count = chosen.size;
  return (
    <>
      <PageHead title={t('title')}>
        {count > 0 ? (
          <Button
            variant="primary"
            icon={Printer}
            busy={printing.busy}
            onClick={() => print([...chosen.values()])}
          >
            {t('printChosen', { count })}
          </Button>
        ) : (
          <Button
            variant="primary"
            icon={Printer}
            busy={printing.busy}
            disabled={unit === ''}
            onClick={() => void printing.print()}
          >
            {printing.busy ? t('printing') : t('printAll')}
          </Button>
        )}
      </PageHead>
      <p className={styles.lead}>{t('lead')}</p>
      {printing.error !== null && (
        <div className={styles.failed}>
          <ErrorState error={printing.error} title={t('failed')} />
        </div>
      )}
      <Card padded={false}>
        <FilterBar label={t('filters')}>
          <UnitSelect label={t('unit')} value={unit} onChange={(slug) => narrow({ 'don-vi': slug })} />
        </FilterBar>
        <div className={styles.states} role="group" aria-label={t('state')}>
          {STATES.map((each) => (
            <FilterChip
              key={each}
              on={each === state}
              count={counts && formatNumber(each === 'all' ? everybody(counts) : counts[each])}
              onClick={() => narrow({ 'tinh-trang': each })}
            >
              {t(`state_${each}`)}
            </FilterChip>
          ))}
        </div>
        {unit === '' ? (
          <EmptyState icon={Users} title={t('noUnit')}>
            {t('noUnitBody')}
          </EmptyState>
        ) : (
          <ListStates
            list={list}
            note={t('recorded')}
            empty={
              <EmptyState icon={TicketCheck} tone="leaf" title={t('none')}>
                {t('noneBody')}
              </EmptyState>
            }
          >
            {(rows) => (
              <SlipTable
                rows={rows}
                chosen={chosen}
                onChoose={setChosen}
                busy={printing.busy}
                onPrint={(person) => print([person])}
              />
            )}
          </ListStates>
        )}
      </Card>
      <Dialog
        open={asking !== null}
        onClose={() => setAsking(null)}
        title={t('againTitle', { count: asking?.length === 1 ? 1 : formatNumber(asking?.length ?? 0) })}
        actions={
          <>
            <Button onClick={() => setAsking(null)}>{t('keep')}</Button>
            <Button
              variant="danger"
              onClick={() => {
                void printing.print(asking?.map(({ personId }) => personId));
                setAsking(null);
              }}
            >
              {t('againSubmit')}
            </Button>
          </>
        }
      >
        <p>{t('againBody')}</p>
        <p>{asking?.map(({ fullName }) => fullName).join(', ')}</p>
      </Dialog>
    </>
  );
}
