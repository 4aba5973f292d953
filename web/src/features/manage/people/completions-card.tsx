import { useState } from 'react';
import type { PersonView } from '@bdhvs/contracts/people';
import { dayOf, formatDate } from '../../../lib/format.js';
import { useRefresh } from '../../../lib/refresh.js';
import { Button } from '../../../ui/button.js';
import { Card, CardHead } from '../../../ui/card.js';
import { Chip } from '../../../ui/chip.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { ReasonDialog } from '../../../ui/staff/reason-dialog.js';
import { useWords } from '../../../ui/staff/words.js';
import { ErrorState } from '../../../ui/states.js';
import { Table, type Column } from '../../../ui/table.js';
import { showToast } from '../../../ui/toast.js';
import { peopleApi, useCompletions, type Completion } from './data.js';
import { usePeopleWords } from './messages.js';
import styles from './people.module.css';

const LEAST_REASON = 10;

export function CompletionsCard({ person, mayRevoke }: { person: PersonView; mayRevoke: boolean }) {
  const t = usePeopleWords();
  const refresh = useRefresh();
  const { data, error, refetch } = useCompletions(person.id);
  const [revoking, setRevoking] = useState<Completion | null>(null);

  const columns: Column<Completion>[] = [
    { key: 'course', head: t('course'), main: true, cell: (row) => row.courseName },
    { key: 'day', head: t('completedOn'), numeric: true, cell: (row) => formatDate(row.effectiveOn) },
    { key: 'known', head: t('known'), cell: (row) => <KnownBy completion={row} /> },
    ...(mayRevoke
      ? [
          {
            key: 'act',
            head: <span className="vh">{t('revoke')}</span>,
            cell: (row: Completion) =>
              row.revokedAt === null && (
                <Button
                  small
                  variant="danger"
                  aria-label={t('revokeOf', { course: row.courseName })}
                  onClick={() => setRevoking(row)}
                >
                  {t('revoke')}
                </Button>
              ),
          },
        ]
      : []),
  ];

  return (
    <Card aria-labelledby="completions">
      <CardHead id="completions" title={t('completions')} />
      {!data && !error && <Skeleton lines={3} />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <p className="muted">{t('completionsNone')}</p>}
      {data && data.items.length > 0 && (
        <Table
          caption={t('completions')}
          columns={columns}
          rows={data.items}
          rowKey={(row) => String(row.id)}
        />
      )}
      {revoking && (
        <ReasonDialog
          title={t('revokeTitle', { course: revoking.courseName, name: person.fullName })}
          submit={t('revokeSubmit')}
          danger
          least={LEAST_REASON}
          onClose={() => setRevoking(null)}
          send={(reason) => peopleApi.revoke(revoking.id, reason)}
          done={async () => {
            setRevoking(null);
            await refresh();
            showToast(t('revokeDone', { course: revoking.courseName }));
          }}
        >
          <p>{t('revokeBody')}</p>
        </ReasonDialog>
      )}
    </Card>
  );
}

function KnownBy({ completion }: { completion: Completion }) {
  const t = usePeopleWords();
  const w = useWords();
  return (
    <>
      {!completion.confirmed && (
        <span className={styles.chips}>
          <Chip tone="amber">{t('waiting')}</Chip>
        </span>
      )}
      {w(`trust_${completion.trust}`)}
      {completion.signedInBy && (
        <span className={styles.also}>{w(`signedInBy_${completion.signedInBy}`)}</span>
      )}
      {completion.basis === 'quiz_alone' && <span className={styles.also}>{t('quizAlone')}</span>}
      {completion.revokedAt !== null && (
        <span className={styles.revoked}>
          {t('revoked', {
            day: formatDate(dayOf(completion.revokedAt)),
            reason: completion.revokeReason ?? '',
          })}
        </span>
      )}
    </>
  );
}
