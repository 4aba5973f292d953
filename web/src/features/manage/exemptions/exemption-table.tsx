import { useState } from 'react';
import { Link } from 'wouter';
import type { Exemption } from '@bdhvs/contracts/programmes';
import { dayBefore, dayOf, formatDate } from '../../../lib/format.js';
import { useRefresh } from '../../../lib/refresh.js';
import { Button } from '../../../ui/button.js';
import { Chip } from '../../../ui/chip.js';
import type { Tone } from '../../../ui/note.js';
import { ReasonDialog } from '../../../ui/staff/reason-dialog.js';
import { Table, type Column } from '../../../ui/table.js';
import { showToast } from '../../../ui/toast.js';
import { exemptionsApi } from './data.js';
import { EndExemptionDialog } from './end-exemption-dialog.js';
import { useExemptionWords } from './messages.js';
import styles from './exemptions.module.css';

const TONES: Record<Exemption['status'], Tone | undefined> = {
  'in-force': 'sky',
  ahead: 'sky',
  ended: undefined,
  reversed: undefined,
};

export function ExemptionTable({
  rows,
  mayWrite,
  ofOnePerson = false,
}: {
  rows: Exemption[];
  mayWrite: boolean;
  ofOnePerson?: boolean;
}) {
  const t = useExemptionWords();
  const refresh = useRefresh();
  const [open, setOpen] = useState<{ act: 'end' | 'reverse'; row: Exemption } | null>(null);
  const close = () => setOpen(null);

  const columns: Column<Exemption>[] = [
    {
      key: 'name',
      head: t('name'),
      main: true,
      cell: (row) => (
        <>
          <Link href={`/quan-ly/nguoi-hoc/${row.personId}`} className={styles.name}>
            {row.fullName}
          </Link>
          <span className={styles.more}>{row.unitName}</span>
        </>
      ),
    },
    {
      key: 'reason',
      head: t('reason'),
      main: ofOnePerson,
      cell: (row) => row.reason,
    },
    {
      key: 'decision',
      head: t('decision'),
      cell: (row) => (
        <>
          {row.decisionNumber}
          <span className={styles.more}>{t('approver', { name: row.approver })}</span>
        </>
      ),
    },
    { key: 'period', head: t('period'), cell: (row) => <Period of={row} /> },
    { key: 'status', head: t('status'), cell: (row) => <State of={row} /> },
    {
      key: 'act',
      head: <span className="vh">{t('actions')}</span>,
      cell: (row) =>
        (row.status === 'in-force' || row.status === 'ahead') && (
          <span className={styles.acts}>
            <Button
              small
              aria-label={t('endOf', { name: row.fullName })}
              onClick={() => setOpen({ act: 'end', row })}
            >
              {t('end')}
            </Button>
            <Button
              small
              variant="danger"
              aria-label={t('reverseOf', { name: row.fullName })}
              onClick={() => setOpen({ act: 'reverse', row })}
            >
              {t('reverse')}
            </Button>
          </span>
        ),
    },
  ];
  const shown = columns.filter(({ key }) => !(ofOnePerson && key === 'name') && (mayWrite || key !== 'act'));

  return (
    <>
      <Table caption={t('exemptions')} columns={shown} rows={rows} rowKey={(row) => row.id} />
      {open?.act === 'end' && <EndExemptionDialog exemption={open.row} onClose={close} />}
      {open?.act === 'reverse' && (
        <ReasonDialog
          title={t('reverseTitle', { name: open.row.fullName })}
          submit={t('reverseSubmit')}
          danger
          onClose={close}
          send={(reason) => exemptionsApi.reverse(open.row.id, reason)}
          done={async () => {
            close();
            await refresh();
            showToast(t('reversed', { name: open.row.fullName }));
          }}
        >
          <p>{t('reverseBody')}</p>
        </ReasonDialog>
      )}
    </>
  );
}

function Period({ of }: { of: Exemption }) {
  const t = useExemptionWords();
  const from = formatDate(of.validFrom);
  return (
    <span className="tn">
      {of.validTo === null
        ? t('from', { from })
        : t('fromTo', { from, to: formatDate(dayBefore(of.validTo)) })}
      <span className={styles.more}>{t('entered', { day: formatDate(dayOf(of.enteredAt)) })}</span>
    </span>
  );
}

function State({ of }: { of: Exemption }) {
  const t = useExemptionWords();
  return (
    <span className={styles.state}>
      <Chip tone={TONES[of.status]}>{t(`status_${of.status}`)}</Chip>
      {of.enteredAfterDue && <Chip tone="amber">{t('late')}</Chip>}
      {of.reversedAt !== null && (
        <span className={styles.more}>
          {t('reversedOn', { day: formatDate(dayOf(of.reversedAt)), reason: of.reverseReason ?? '' })}
        </span>
      )}
    </span>
  );
}
