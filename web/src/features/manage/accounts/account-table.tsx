import type { Account } from '@bdhvs/contracts/accounts';
import { dayOf, formatDate, formatDateTime } from '../../../lib/format.js';
import { Button } from '../../../ui/button.js';
import { Chip } from '../../../ui/chip.js';
import { useWords } from '../../../ui/staff/words.js';
import { Table, type Column } from '../../../ui/table.js';
import { useAccountWords } from './messages.js';
import styles from './accounts.module.css';

export type AccountAct = 'disable' | 'enable' | 'endSessions';

export function AccountTable({
  rows,
  onAct,
}: {
  rows: Account[];
  onAct: (account: Account, act: AccountAct) => void;
}) {
  const t = useAccountWords();
  const w = useWords();
  const columns: Column<Account>[] = [
    {
      key: 'name',
      head: t('name'),
      main: true,
      cell: (row) => (
        <>
          <b>{row.displayName}</b>
          {row.unitName && <span className={styles.more}>{row.unitName}</span>}
        </>
      ),
    },
    {
      key: 'signIn',
      head: t('signIn'),
      cell: (row) => (
        <>
          {t(`signIn_${row.signIn}`)}
          {row.username && <span className={styles.more}>{row.username}</span>}
        </>
      ),
    },
    {
      key: 'roles',
      head: t('roles'),
      cell: (row) => row.roles.map((role) => w(`role_${role}`)).join(', ') || w('none'),
    },
    {
      key: 'last',
      head: t('lastSignIn'),
      numeric: true,
      cell: (row) => (row.lastSignInAt ? formatDateTime(row.lastSignInAt) : t('never')),
    },
    {
      key: 'state',
      head: t('state'),
      cell: (row) => (
        <>
          {row.disabledAt ? (
            <Chip tone="son">{t('disabled', { day: formatDate(dayOf(row.disabledAt)) })}</Chip>
          ) : (
            <Chip tone="leaf">{t('open')}</Chip>
          )}
          <span className={styles.more}>
            {row.openSessions > 0 ? t('sessions', { count: row.openSessions }) : t('noSessions')}
          </span>
        </>
      ),
    },
    {
      key: 'act',
      head: <span className="vh">{t('actions')}</span>,
      cell: (row) => <Acts account={row} onAct={(act) => onAct(row, act)} />,
    },
  ];
  return <Table caption={t('title')} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

function Acts({ account, onAct }: { account: Account; onAct: (act: AccountAct) => void }) {
  const t = useAccountWords();
  const name = account.displayName;
  return (
    <span className={styles.acts}>
      {account.openSessions > 0 && (
        <Button small aria-label={t('endOf', { name })} onClick={() => onAct('endSessions')}>
          {t('endSessions')}
        </Button>
      )}
      {account.disabledAt ? (
        <Button small aria-label={t('enableOf', { name })} onClick={() => onAct('enable')}>
          {t('enable')}
        </Button>
      ) : (
        <Button small variant="danger" aria-label={t('disableOf', { name })} onClick={() => onAct('disable')}>
          {t('disable')}
        </Button>
      )}
    </span>
  );
}
