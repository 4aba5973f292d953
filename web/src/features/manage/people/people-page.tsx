import { Upload, Users, SearchX } from 'lucide-react';
import { Link } from 'wouter';
import { can } from '../../../lib/access.js';
import { useFilters } from '../../../lib/filters.js';
import { formatDate, formatNumber } from '../../../lib/format.js';
import { useSignedIn } from '../../../lib/session.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { CategoryName, CategorySelect } from '../../../ui/staff/category.js';
import { FilterBar } from '../../../ui/staff/filter-bar.js';
import { ListStates } from '../../../ui/staff/list-states.js';
import { PageHead } from '../../../ui/staff/page-head.js';
import { SearchField } from '../../../ui/staff/search-field.js';
import { UnitSelect } from '../../../ui/staff/unit-select.js';
import { useWords } from '../../../ui/staff/words.js';
import { EmptyState } from '../../../ui/states.js';
import { Table, type Column } from '../../../ui/table.js';
import { usePeople, type PersonRow } from './data.js';
import { usePeopleWords } from './messages.js';
import styles from './people.module.css';

export default function PeoplePage() {
  const t = usePeopleWords();
  const w = useWords();
  const me = useSignedIn();
  const [filters, setFilters] = useFilters(['tim', 'don-vi', 'loai']);
  const { tim: search, 'don-vi': unit, loai: category } = filters;
  const list = usePeople({ search, unit, category });
  const filtered = search !== '' || unit !== '' || category !== '';
  const mayImport = can(me, 'roster.import');

  return (
    <>
      <PageHead title={t('people')}>
        {mayImport && (
          <LinkButton href="/quan-ly/nguoi-hoc/nhap" icon={Upload}>
            {t('import')}
          </LinkButton>
        )}
      </PageHead>
      <Card padded={false}>
        <FilterBar label={t('filters')}>
          <SearchField
            label={t('searchLabel')}
            hint={t('searchHint')}
            value={search}
            onSearch={(text) => setFilters({ tim: text }, { replace: true })}
          />
          <UnitSelect
            label={t('unit')}
            empty={w('allUnits')}
            value={unit}
            onChange={(slug) => setFilters({ 'don-vi': slug })}
          />
          <CategorySelect
            label={t('category')}
            empty={t('allCategories')}
            withUnknown
            value={category}
            onChange={(value) => setFilters({ loai: value })}
          />
        </FilterBar>
        <p className={styles.count} role="status">
          {list.total !== undefined && t('count', { count: list.total === 1 ? 1 : formatNumber(list.total) })}
        </p>
        <ListStates
          list={list}
          note={t('listRecorded')}
          empty={
            filtered ? (
              <NobodyFound search={search} onDrop={() => setFilters({ tim: '', 'don-vi': '', loai: '' })} />
            ) : (
              <Nobody mayImport={mayImport} />
            )
          }
        >
          {(rows) => <PeopleTable rows={rows} />}
        </ListStates>
      </Card>
    </>
  );
}

function Nobody({ mayImport }: { mayImport: boolean }) {
  const t = usePeopleWords();
  return (
    <EmptyState
      icon={Users}
      title={t('noneTitle')}
      action={
        mayImport && (
          <LinkButton href="/quan-ly/nguoi-hoc/nhap" variant="primary" icon={Upload}>
            {t('import')}
          </LinkButton>
        )
      }
    >
      {mayImport && t('noneBody')}
    </EmptyState>
  );
}

function NobodyFound({ search, onDrop }: { search: string; onDrop: () => void }) {
  const t = usePeopleWords();
  return (
    <EmptyState
      icon={SearchX}
      title={search ? t('noneFoundName', { search }) : t('noneFound')}
      action={<Button onClick={onDrop}>{t('dropFilters')}</Button>}
    >
      {t('noneFoundBody')}
    </EmptyState>
  );
}

function PeopleTable({ rows }: { rows: PersonRow[] }) {
  const t = usePeopleWords();
  const w = useWords();
  const columns: Column<PersonRow>[] = [
    {
      key: 'name',
      head: t('name'),
      main: true,
      cell: (row) => (
        <Link href={`/quan-ly/nguoi-hoc/${row.id}`} className={styles.name}>
          {row.fullName}
        </Link>
      ),
    },
    { key: 'birth', head: t('birth'), numeric: true, cell: (row) => birthInWords(row.birth) ?? w('none') },
    {
      key: 'unit',
      head: t('unit'),
      cell: (row) => (
        <>
          {row.unitName}
          {row.secondaryUnits.length > 0 && (
            <span className={styles.also}>{t('also', { units: row.secondaryUnits.join(', ') })}</span>
          )}
        </>
      ),
    },
    { key: 'category', head: t('category'), cell: (row) => <CategoryName of={row.category} /> },
    { key: 'title', head: t('title'), cell: (row) => row.title ?? w('none') },
    {
      key: 'number',
      head: t('number'),
      cell: (row) => <span className="tn nw">{row.personalNumberMasked ?? w('none')}</span>,
    },
  ];
  return <Table caption={t('people')} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

/** Some lists know the year only. */
function birthInWords(birth: string | null): string | null {
  return birth && birth.length > 4 ? formatDate(birth) : birth;
}
