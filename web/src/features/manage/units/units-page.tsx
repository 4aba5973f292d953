import { useMemo, useState } from 'react';
import { Building2 } from 'lucide-react';
import { Link } from 'wouter';
import { can } from '../../../lib/access.js';
import { formatDate, formatNumber } from '../../../lib/format.js';
import { useSignedIn } from '../../../lib/session.js';
import { useUnits } from '../../../lib/units.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { PageHead } from '../../../ui/staff/page-head.js';
import { usePlacedUnits } from '../../../ui/staff/unit-select.js';
import { useWords } from '../../../ui/staff/words.js';
import { EmptyState, ErrorState } from '../../../ui/states.js';
import { Table, type Column } from '../../../ui/table.js';
import { AliasDrawer } from './alias-drawer.js';
import { counted, type CountedUnit } from './counted.js';
import { useAliases, usePeopleCounts } from './data.js';
import { useUnitWords } from './messages.js';
import styles from './units.module.css';

/** The tree, with how many people each unit has. */
export default function UnitsPage() {
  const t = useUnitWords();
  const w = useWords();
  const me = useSignedIn();
  const { isPending, error, refetch } = useUnits();
  const placed = usePlacedUnits();
  const mayCount = can(me, 'people.read');
  const { data: counts } = usePeopleCounts(mayCount);
  const { data: aliases } = useAliases(can(me, 'roster.import'));
  const [open, setOpen] = useState<CountedUnit | null>(null);
  const rows = useMemo(() => counted(placed, counts ?? []), [placed, counts]);
  const aliasesOf = (unit: CountedUnit) => aliases?.filter(({ unitId }) => unitId === unit.id) ?? [];

  const columns: Column<CountedUnit>[] = [
    {
      key: 'name',
      head: t('name'),
      main: true,
      cell: (unit) => (
        <span className={styles.name} style={{ paddingLeft: `${unit.depth * 20}px` }}>
          {unit.name}
        </span>
      ),
    },
    {
      key: 'kind',
      head: t('kind'),
      cell: (unit) => (unit.subtype ? w(`subtype_${unit.subtype}`) : w(`kind_${unit.kind}`)),
    },
    ...(mayCount
      ? [
          {
            key: 'people',
            head: t('people'),
            numeric: true,
            cell: (unit: CountedUnit) => <People of={unit} />,
          },
        ]
      : []),
    { key: 'since', head: t('since'), numeric: true, cell: (unit) => formatDate(unit.validFrom) },
  ];
  if (aliases) {
    columns.push({
      key: 'aliases',
      head: t('aliases'),
      cell: (unit) => {
        const count = aliasesOf(unit).length;
        return count === 0 ? (
          <span className="muted">{w('none')}</span>
        ) : (
          <Button
            small
            variant="quiet"
            className={styles.spellings}
            aria-label={t('aliasesOf', { unit: unit.name })}
            onClick={() => setOpen(unit)}
          >
            {t('aliasCount', { count })}
          </Button>
        );
      },
    });
  }

  return (
    <>
      <PageHead title={t('units')} />
      {isPending && <Skeleton lines={10} height={20} />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!isPending && !error && rows.length === 0 && (
        <Card>
          <EmptyState icon={Building2} title={t('none')} />
        </Card>
      )}
      {rows.length > 0 && (
        <>
          <p className={styles.lead}>
            {t(mayCount ? 'lead' : 'leadUncounted', { count: formatNumber(rows.length) })}
          </p>
          <Card padded={false}>
            <Table caption={t('units')} columns={columns} rows={rows} rowKey={(unit) => unit.id} />
          </Card>
        </>
      )}
      {open && <AliasDrawer unit={open} aliases={aliasesOf(open)} onClose={() => setOpen(null)} />}
    </>
  );
}

function People({ of }: { of: CountedUnit }) {
  const t = useUnitWords();
  const w = useWords();
  if (of.altogether === 0) return w('none');
  const count = formatNumber(of.altogether);
  return (
    <Link
      href={`/quan-ly/nguoi-hoc?don-vi=${of.slug}`}
      aria-label={t('peopleOf', { count, unit: of.name })}
      className={styles.people}
    >
      {count}
    </Link>
  );
}
