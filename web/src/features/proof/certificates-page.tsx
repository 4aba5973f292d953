import { Award, BadgeCheck, Copy, FileText, Printer } from 'lucide-react';
import type { Certificate } from '@bdhvs/contracts/certificates';
import { apiUrl } from '../../lib/base.js';
import { copyText } from '../../lib/copy.js';
import { formatDate } from '../../lib/format.js';
import { Button, ExternalButton, LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Chip } from '../../ui/chip.js';
import { Icon } from '../../ui/icon.js';
import { LearnerPage } from '../../ui/learner/page.js';
import { LearnerTabs } from '../../ui/learner/tabs.js';
import { Note, type Tone } from '../../ui/note.js';
import { useOnline } from '../../ui/offline-banner.js';
import { Skeleton } from '../../ui/skeleton.js';
import { EmptyState, ErrorState } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { useMyCertificates } from './data.js';
import { useProof } from './messages.js';
import styles from './proof.module.css';

const TONES: Record<Certificate['state'], Tone> = { valid: 'leaf', revoked: 'son', expired: 'amber' };

/** Every certificate of one's own, and the whole record to print. */
export default function CertificatesPage() {
  const t = useProof();
  const online = useOnline();
  const mine = useMyCertificates();
  const items = mine.data?.items;
  return (
    <LearnerPage
      title={t('mineTitle')}
      dock={<LearnerTabs current="certificates" />}
      speech={[
        t('mineTitle'),
        items?.length === 0 ? t('mineEmptyBody') : t('mineLead'),
        ...(items ?? []).map(
          (item) => `${item.courseName}. ${t('completed', { date: formatDate(item.completedOn) })}`,
        ),
      ]}
    >
      <h1>{t('mineTitle')}</h1>
      {items?.length !== 0 && <p className="muted">{t('mineLead')}</p>}
      <div className={styles.stack}>
        {!online && (
          <Note tone="amber" live>
            <p>{t('fileOffline')}</p>
          </Note>
        )}
        {mine.error && !items && <ErrorState error={mine.error} onRetry={() => void mine.refetch()} />}
        {mine.isPending && <Skeleton lines={5} first={{ height: 150, borderRadius: 16 }} />}
        {items?.length === 0 && <Nothing />}
        {items?.map((item) => (
          <One key={item.id} certificate={item} />
        ))}
        {items && (
          <a
            className={`card ${styles.record}`}
            href={apiUrl('/me/record').href}
            target="_blank"
            rel="noopener"
          >
            <Icon of={FileText} />
            <span>
              <b>{t('record')}</b>
              <small>{t('recordHint')}</small>
            </span>
          </a>
        )}
      </div>
    </LearnerPage>
  );
}

function Nothing() {
  const t = useProof();
  return (
    <Card>
      <EmptyState
        icon={Award}
        title={t('mineEmpty')}
        action={
          <LinkButton variant="primary" wide href="/hoc">
            {t('goLearn')}
          </LinkButton>
        }
      >
        {t('mineEmptyBody')}
      </EmptyState>
    </Card>
  );
}

function One({ certificate }: { certificate: Certificate }) {
  const t = useProof();
  const { id, courseName: course, state, verifyUrl } = certificate;
  const copy = () =>
    void copyText(verifyUrl).then((done) =>
      showToast(done ? t('copied') : t('copyFailed', { url: verifyUrl })),
    );
  return (
    <Card as="article" aria-labelledby={`certificate-${id}`} className={styles.one}>
      <div className={styles.what}>
        <h2 id={`certificate-${id}`} lang="vi">
          {course}
        </h2>
        <Chip tone={TONES[state]}>{t(`state_${state}`)}</Chip>
      </div>
      <p className="muted">
        {t('completed', { date: formatDate(certificate.completedOn) })}
        {certificate.validUntil !== null && (
          <>
            <br />
            {t('until', { date: formatDate(certificate.validUntil) })}
          </>
        )}
      </p>
      <p className={styles.code}>
        {t('codeShort')} <b className="tn">{certificate.code}</b>
      </p>
      {state === 'revoked' ? (
        <Note tone="amber">
          <p>
            {t('revokedNote', {
              date: formatDate(certificate.revokedOn ?? ''),
              reason: certificate.revokeReason ?? '',
            })}{' '}
            {certificate.revokedWithResult && t('revokedAgain')}
          </p>
        </Note>
      ) : (
        <div className={styles.ways}>
          <ExternalButton
            wide
            icon={Printer}
            href={apiUrl(`/me/certificates/${id}/paper`).href}
            target="_blank"
            rel="noopener"
            aria-label={`${t('open')}: ${course}`}
          >
            {t('open')}
          </ExternalButton>
          <Button variant="quiet" wide icon={Copy} aria-label={`${t('copy')}: ${course}`} onClick={copy}>
            {t('copy')}
          </Button>
          <ExternalButton
            variant="quiet"
            wide
            icon={BadgeCheck}
            href={apiUrl(`/me/certificates/${id}/badge`).href}
            download
            aria-label={`${t('badge')}: ${course}`}
          >
            {t('badge')}
          </ExternalButton>
        </div>
      )}
    </Card>
  );
}
