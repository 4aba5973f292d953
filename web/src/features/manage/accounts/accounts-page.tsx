import { useState } from 'react';
import { SearchX, UserCog } from 'lucide-react';
import type { Account } from '@bdhvs/contracts/accounts';
import { useFilters } from '../../../lib/filters.js';
import { useRefresh } from '../../../lib/refresh.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { FilterBar } from '../../../ui/staff/filter-bar.js';
import { ListStates } from '../../../ui/staff/list-states.js';
import { PageHead } from '../../../ui/staff/page-head.js';
import { ReasonDialog } from '../../../ui/staff/reason-dialog.js';
import { SearchField } from '../../../ui/staff/search-field.js';
import { EmptyState } from '../../../ui/states.js';
import { showToast } from '../../../ui/toast.js';
import { AccountTable, type AccountAct } from './account-table.js';
import { accountsApi, useAccounts } from './data.js';
import { useAccountWords } from './messages.js';
import styles from './accounts.module.css';

/** What each act asks, does and says afterwards. */
const WORDS = {
  disable: { title: 'disableTitle', body: 'disableBody', submit: 'disableSubmit', done: 'disableDone' },
  enable: { title: 'enableTitle', body: 'enableBody', submit: 'enableSubmit', done: 'enableDone' },
  endSessions: { title: 'endTitle', body: 'endBody', submit: 'endSubmit', done: 'endDone' },
} as const;

export default function AccountsPage() {
  const t = useAccountWords();
  const refresh = useRefresh();
  const [filters, setFilters] = useFilters(['tim']);
  const search = filters.tim;
  const list = useAccounts(search);
  const [asking, setAsking] = useState<{ account: Account; act: AccountAct } | null>(null);
  const words = asking && WORDS[asking.act];
  const name = asking?.account.displayName ?? '';

  return (
    <>
      <PageHead title={t('title')} />
      <p className={styles.lead}>{t('lead')}</p>
      <Card padded={false}>
        <FilterBar label={t('filters')}>
          <SearchField
            label={t('search')}
            hint={t('searchHint')}
            value={search}
            onSearch={(text) => setFilters({ tim: text }, { replace: true })}
          />
        </FilterBar>
        <ListStates
          list={list}
          note={t('recorded')}
          empty={
            <EmptyState
              icon={search ? SearchX : UserCog}
              title={search ? t('noneFound', { search }) : t('none')}
              action={search && <Button onClick={() => setFilters({ tim: '' })}>{t('dropFilters')}</Button>}
            >
              {search && t('noneFoundBody')}
            </EmptyState>
          }
        >
          {(rows) => <AccountTable rows={rows} onAct={(account, act) => setAsking({ account, act })} />}
        </ListStates>
      </Card>
      {asking && words && (
        <ReasonDialog<{ ended: number } | void>
          title={t(words.title, { name })}
          submit={t(words.submit)}
          danger={asking.act !== 'enable'}
          onClose={() => setAsking(null)}
          send={(reason) => accountsApi[asking.act](asking.account.id, reason)}
          done={async (result) => {
            setAsking(null);
            await refresh();
            showToast(t(words.done, { name, count: result?.ended }));
          }}
        >
          <p>{t(words.body, { name })}</p>
        </ReasonDialog>
      )}
    </>
  );
}
