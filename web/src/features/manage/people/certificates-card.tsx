import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import type { Certificate, CertificateList } from '@bdhvs/contracts/certificates';
import type { PersonView } from '@bdhvs/contracts/people';
import { api } from '../../../lib/api-client.js';
import { apiUrl } from '../../../lib/base.js';
import { formatDate } from '../../../lib/format.js';
import { useRefresh } from '../../../lib/refresh.js';
import { Button, ExternalButton } from '../../../ui/button.js';
import { Card, CardHead } from '../../../ui/card.js';
import { Chip } from '../../../ui/chip.js';
import type { Tone } from '../../../ui/note.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { ReasonDialog } from '../../../ui/staff/reason-dialog.js';
import { ErrorState } from '../../../ui/states.js';
import { Table, type Column } from '../../../ui/table.js';
import { showToast } from '../../../ui/toast.js';
import { usePeopleWords } from './messages.js';
import styles from './people.module.css';

const LEAST_REASON = 10;
const TONES: Record<Certificate['state'], Tone> = { valid: 'leaf', revoked: 'son', expired: 'amber' };

/** The certificates of a person; looking at them is in the audit log, so they are fetched when asked for. */
export function CertificatesCard({ person, mayRevoke }: { person: PersonView; mayRevoke: boolean }) {
  const t = usePeopleWords();
  const [asked, setAsked] = useState(false);
  return (
    <Card aria-labelledby="certificates">
      <CardHead id="certificates" title={t('certificates')}>
        {!asked && (
          <Button small onClick={() => setAsked(true)}>
            {t('certificatesShow')}
          </Button>
        )}
      </CardHead>
      {asked ? (
        <Certificates person={person} mayRevoke={mayRevoke} />
      ) : (
        <p className="muted">{t('certificatesAudited')}</p>
      )}
    </Card>
  );
}

function Certificates({ person, mayRevoke }: { person: PersonView; mayRevoke: boolean }) {
  const t = usePeopleWords();
  const refresh = useRefresh();
  const path = `/people/${person.id}/certificates`;
  const { data, error, refetch } = useQuery({
    queryKey: ['people', person.id, 'certificates'],
    queryFn: () => api.get<CertificateList>(path),
  });
  const [changing, setChanging] = useState<Certificate | null>(null);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={3} />;
  if (data.items.length === 0) return <p className="muted">{t('certificatesNone')}</p>;

  const columns: Column<Certificate>[] = [
    { key: 'course', head: t('course'), main: true, cell: (row) => row.courseName },
    { key: 'day', head: t('completedOn'), numeric: true, cell: (row) => formatDate(row.completedOn) },
    {
      key: 'state',
      head: t('certificateState'),
      cell: (row) => <State certificate={row} />,
    },
    {
      key: 'act',
      head: <span className="vh">{t('certificateOpen')}</span>,
      cell: (row) => (
        <span className={styles.chips}>
          <ExternalButton
            small
            icon={Printer}
            href={apiUrl(`${path}/${row.id}/paper`).href}
            target="_blank"
            rel="noopener"
            aria-label={`${t('certificateOpen')}: ${row.courseName}`}
          >
            {t('certificateOpen')}
          </ExternalButton>
          {mayRevoke && !row.revokedWithResult && (
            <Button
              small
              variant={row.state === 'revoked' ? 'plain' : 'danger'}
              aria-label={`${wordOf(row, t)}: ${row.courseName}`}
              onClick={() => setChanging(row)}
            >
              {wordOf(row, t)}
            </Button>
          )}
        </span>
      ),
    },
  ];
  return (
    <>
      <Table caption={t('certificates')} columns={columns} rows={data.items} rowKey={(row) => row.id} />
      {changing && (
        <ReasonDialog
          title={`${wordOf(changing, t)}: ${changing.courseName}`}
          submit={wordOf(changing, t)}
          danger={changing.state !== 'revoked'}
          least={LEAST_REASON}
          onClose={() => setChanging(null)}
          send={(reason) =>
            api.post(
              `/certificates/${changing.id}/${changing.state === 'revoked' ? 'revalidation' : 'revocation'}`,
              { reason },
            )
          }
          done={async () => {
            setChanging(null);
            await refresh();
            showToast(t('certificateChanged', { course: changing.courseName }));
          }}
        >
          <p>{changing.state === 'revoked' ? t('certificateAgainBody') : t('certificateRevokeBody')}</p>
        </ReasonDialog>
      )}
    </>
  );
}

const wordOf = (certificate: Certificate, t: ReturnType<typeof usePeopleWords>): string =>
  certificate.state === 'revoked' ? t('certificateAgain') : t('certificateRevoke');

function State({ certificate }: { certificate: Certificate }) {
  const t = usePeopleWords();
  const { state, revokedOn, revokeReason, code } = certificate;
  return (
    <>
      <span className={styles.chips}>
        <Chip tone={TONES[state]}>{t(`certificate_${state}`)}</Chip>
      </span>
      <span className={`${styles.also} tn`}>{code}</span>
      {revokedOn !== null && (
        <span className={styles.revoked}>
          {t('revoked', { day: formatDate(revokedOn), reason: revokeReason ?? '' })}
        </span>
      )}
    </>
  );
}
