import { useState } from 'react';
import { KeyRound, SearchX, UserPlus } from 'lucide-react';
import type { RoleGrant } from '@bdhvs/contracts/grants';
import { roles } from '@bdhvs/contracts/permissions';
import { useFilters } from '../../../lib/filters.js';
import { dayBefore, formatDate } from '../../../lib/format.js';
import { useRefresh } from '../../../lib/refresh.js';
import { useSignedIn } from '../../../lib/session.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { SelectField } from '../../../ui/field.js';
import { FilterBar } from '../../../ui/staff/filter-bar.js';
import { ListStates } from '../../../ui/staff/list-states.js';
import { PageHead } from '../../../ui/staff/page-head.js';
import { ReasonDialog } from '../../../ui/staff/reason-dialog.js';
import { UnitSelect } from '../../../ui/staff/unit-select.js';
import { useWords } from '../../../ui/staff/words.js';
import { EmptyState } from '../../../ui/states.js';
import { Table, type Column } from '../../../ui/table.js';
import { showToast } from '../../../ui/toast.js';
import { grantableRoles, grantsApi, useGrants } from './data.js';
import { GiveDialog } from './give-dialog.js';
import { useAccessWords } from './messages.js';
import styles from './access.module.css';

export default function GrantsPage() {
  const t = useAccessWords();
  const w = useWords();
  const me = useSignedIn();
  const refresh = useRefresh();
  const [filters, setFilters] = useFilters(['don-vi', 'vai-tro']);
  const unit = filters['don-vi'];
  const role = filters['vai-tro'];
  const filtered = unit !== '' || role !== '';
  const list = useGrants({ unit, role });
  const [giving, setGiving] = useState(false);
  const [revoking, setRevoking] = useState<RoleGrant | null>(null);
  const mayGive = grantableRoles(me);

  return (
    <>
      <PageHead title={t('title')}>
        {mayGive.length > 0 && (
          <Button variant="primary" icon={UserPlus} onClick={() => setGiving(true)}>
            {t('give')}
          </Button>
        )}
      </PageHead>
      <p className={styles.lead}>{t('lead')}</p>
      <Card padded={false}>
        <FilterBar label={t('filters')}>
          <UnitSelect
            label={t('unit')}
            empty={w('allUnits')}
            value={unit}
            onChange={(slug) => setFilters({ 'don-vi': slug })}
          />
          <SelectField
            label={t('role')}
            value={role}
            onChange={(event) => setFilters({ 'vai-tro': event.target.value })}
          >
            <option value="">{t('allRoles')}</option>
            {roles.map((each) => (
              <option key={each} value={each}>
                {w(`role_${each}`)}
              </option>
            ))}
          </SelectField>
        </FilterBar>
        <ListStates
          list={list}
          note={t('recorded')}
          empty={
            <EmptyState
              icon={filtered ? SearchX : KeyRound}
              title={filtered ? t('noneFound') : t('none')}
              action={
                filtered && (
                  <Button onClick={() => setFilters({ 'don-vi': '', 'vai-tro': '' })}>
                    {t('dropFilters')}
                  </Button>
                )
              }
            >
              {!filtered && t('noneBody')}
            </EmptyState>
          }
        >
          {(rows) => <GrantTable rows={rows} onRevoke={setRevoking} />}
        </ListStates>
      </Card>
      {giving && <GiveDialog roles={mayGive} onClose={() => setGiving(false)} />}
      {revoking && (
        <ReasonDialog
          title={t('revokeTitle', { name: revoking.displayName })}
          submit={t('revokeSubmit')}
          danger
          onClose={() => setRevoking(null)}
          send={(reason) => grantsApi.revoke(revoking.id, reason)}
          done={async () => {
            setRevoking(null);
            await refresh();
            showToast(t('revoked', { name: revoking.displayName }));
          }}
        >
          <p>
            {t('revokeBody', {
              name: revoking.displayName,
              role: w(`role_${revoking.role}`),
              unit: revoking.unitName,
            })}
          </p>
        </ReasonDialog>
      )}
    </>
  );
}

function GrantTable({ rows, onRevoke }: { rows: RoleGrant[]; onRevoke: (grant: RoleGrant) => void }) {
  const t = useAccessWords();
  const w = useWords();
  const columns: Column<RoleGrant>[] = [
    { key: 'name', head: t('name'), main: true, cell: (row) => <b>{row.displayName}</b> },
    { key: 'role', head: t('role'), cell: (row) => w(`role_${row.role}`) },
    {
      key: 'where',
      head: t('where'),
      cell: (row) => (
        <>
          {row.unitName}
          <span className={styles.more}>{row.subtree ? t('withBelow') : t('onlyHere')}</span>
        </>
      ),
    },
    { key: 'since', head: t('since'), numeric: true, cell: (row) => formatDate(row.validFrom) },
    {
      key: 'until',
      head: t('until'),
      numeric: true,
      cell: (row) => (row.validTo ? formatDate(dayBefore(row.validTo)) : t('noEnd')),
    },
    { key: 'by', head: t('grantedBy'), cell: (row) => row.grantedBy ?? w('none') },
    {
      key: 'act',
      head: <span className="vh">{t('actions')}</span>,
      cell: (row) =>
        row.mayRevoke && (
          <Button
            small
            variant="danger"
            aria-label={t('revokeOf', { role: w(`role_${row.role}`), name: row.displayName })}
            onClick={() => onRevoke(row)}
          >
            {t('revoke')}
          </Button>
        ),
    },
  ];
  return <Table caption={t('title')} columns={columns} rows={rows} rowKey={(row) => String(row.id)} />;
}
