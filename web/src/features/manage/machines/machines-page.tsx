import { useState } from 'react';
import { Cable, Copy } from 'lucide-react';
import type { Machine, MachineMade } from '@bdhvs/contracts/machines';
import { copyText } from '../../../lib/copy.js';
import { formatDate, formatDateTime } from '../../../lib/format.js';
import { useRefresh } from '../../../lib/refresh.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Chip } from '../../../ui/chip.js';
import { Dialog } from '../../../ui/dialog.js';
import { ListStates } from '../../../ui/staff/list-states.js';
import { PageHead } from '../../../ui/staff/page-head.js';
import { ReasonDialog } from '../../../ui/staff/reason-dialog.js';
import { useWords } from '../../../ui/staff/words.js';
import { EmptyState } from '../../../ui/states.js';
import { Table, type Column } from '../../../ui/table.js';
import { showToast } from '../../../ui/toast.js';
import { machinesApi, useMachines } from './data.js';
import { MakeDialog } from './make-dialog.js';
import { useMachineWords } from './messages.js';
import styles from './machines.module.css';

export default function MachinesPage() {
  const t = useMachineWords();
  const refresh = useRefresh();
  const list = useMachines();
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<MachineMade | null>(null);
  const [revoking, setRevoking] = useState<Machine | null>(null);

  return (
    <>
      <PageHead title={t('title')}>
        <Button variant="primary" icon={Cable} onClick={() => setMaking(true)}>
          {t('make')}
        </Button>
      </PageHead>
      <p className={styles.lead}>{t('lead')}</p>
      <Card padded={false}>
        <ListStates
          list={{
            ...list,
            total: undefined,
            renewing: false,
            hasMore: false,
            loadingMore: false,
            more: () => undefined,
          }}
          note={t('recorded')}
          empty={
            <EmptyState icon={Cable} title={t('none')}>
              {t('noneBody')}
            </EmptyState>
          }
        >
          {(rows) => <MachineTable rows={rows} onRevoke={setRevoking} />}
        </ListStates>
      </Card>
      {making && (
        <MakeDialog
          onClose={() => setMaking(false)}
          onMade={(key) => {
            setMaking(false);
            setMade(key);
          }}
        />
      )}
      {made && <MadeDialog made={made} onClose={() => setMade(null)} />}
      {revoking && (
        <ReasonDialog
          title={t('revokeTitle', { name: revoking.name })}
          submit={t('revokeSubmit')}
          danger
          onClose={() => setRevoking(null)}
          send={(reason) => machinesApi.revoke(revoking, reason)}
          done={async () => {
            setRevoking(null);
            await refresh();
            showToast(t('revokeDone', { name: revoking.name }));
          }}
        >
          <p>{t('revokeBody')}</p>
        </ReasonDialog>
      )}
    </>
  );
}

/** The only time that the key is seen: it is not closed by a click beside it. */
function MadeDialog({ made, onClose }: { made: MachineMade; onClose: () => void }) {
  const t = useMachineWords();
  return (
    <Dialog
      open
      onClose={onClose}
      keepOnClickBeside
      title={t('madeTitle', { name: made.name })}
      actions={
        <>
          <Button onClick={onClose}>{t('close')}</Button>
          <Button
            variant="primary"
            icon={Copy}
            onClick={() =>
              void copyText(made.token).then((done) => showToast(t(done ? 'copied' : 'copyFailed')))
            }
          >
            {t('copy')}
          </Button>
        </>
      }
    >
      <p>{t('madeBody')}</p>
      <p className={styles.key}>{made.token}</p>
      <p className="muted small">{t('madeUse')}</p>
      <p className={styles.key}>Authorization: Bearer bdhvs_…</p>
    </Dialog>
  );
}

const tones = { open: 'leaf', expired: 'amber', revoked: undefined } as const;

function MachineTable({ rows, onRevoke }: { rows: Machine[]; onRevoke: (machine: Machine) => void }) {
  const t = useMachineWords();
  const w = useWords();
  const columns: Column<Machine>[] = [
    {
      key: 'name',
      head: t('who'),
      main: true,
      cell: (row) => (
        <>
          <b>{row.name}</b>
          <span className={styles.more}>{row.unitName}</span>
        </>
      ),
    },
    {
      key: 'allowed',
      head: t('allowed'),
      cell: (row) => row.permissions.map((each) => t(`may_${each}`)).join('; '),
    },
    {
      key: 'state',
      head: t('state'),
      cell: (row) => (
        <>
          <Chip tone={tones[row.state]}>{t(row.state)}</Chip>
          {row.state === 'open' && (
            <span className={styles.more}>{t('until', { day: formatDate(row.expiresOn) })}</span>
          )}
        </>
      ),
    },
    {
      key: 'used',
      head: t('lastUsed'),
      numeric: true,
      cell: (row) => (row.lastUsedAt ? formatDateTime(row.lastUsedAt) : t('never')),
    },
    { key: 'by', head: t('madeBy'), cell: (row) => row.createdBy ?? w('none') },
    {
      key: 'act',
      head: <span className="vh">{t('actions')}</span>,
      cell: (row) =>
        row.state === 'open' && (
          <Button
            small
            variant="danger"
            aria-label={t('revokeOf', { name: row.name })}
            onClick={() => onRevoke(row)}
          >
            {t('revoke')}
          </Button>
        ),
    },
  ];
  return <Table caption={t('title')} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
