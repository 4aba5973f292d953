import { House, Search } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useLocation, useParams } from 'wouter';
import { hasStatus } from '../../lib/problem.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { TextField } from '../../ui/field.js';
import { LearnerPage } from '../../ui/learner/page.js';
import { Note } from '../../ui/note.js';
import { Skeleton } from '../../ui/skeleton.js';
import { ErrorState } from '../../ui/states.js';
import { BadgeForm } from './badge-form.js';
import { codeInAddress, useVerification } from './data.js';
import { useProof } from './messages.js';
import { Outcome } from './outcome.js';
import styles from './proof.module.css';

/** For anybody, without signing in: is this paper, is this badge, real and in force? */
export default function VerifyPage() {
  const t = useProof();
  const { code = '' } = useParams<{ code?: string }>();
  const found = useVerification(code);
  const said = found.data && [
    t(`outcome_${found.data.outcome}`),
    t(`outcome_${found.data.outcome}_body`),
    found.data.certificate?.courseName ?? '',
  ];
  return (
    <LearnerPage
      title={t('verifyTitle')}
      back={{ href: '/', label: t('back'), icon: House }}
      speech={said?.filter(Boolean) ?? [t('verifyTitle'), t('verifyLead')]}
    >
      <h1>{t('verifyTitle')}</h1>
      {code === '' && <p className="muted">{t('verifyLead')}</p>}
      <div className={styles.stack}>
        {code !== '' && found.isPending && (
          <Skeleton lines={4} what={t('checking')} first={{ height: 120 }} />
        )}
        {found.error && <NotAnswered error={found.error} onRetry={() => void found.refetch()} />}
        {found.data && <Outcome key={code} found={found.data} />}
        {found.data?.certificate && (
          <Note title={t('littleTitle')}>
            <p>{t('little')}</p>
          </Note>
        )}
        <CodeForm key={`form-${code}`} first={code === ''} />
        <BadgeForm />
      </div>
    </LearnerPage>
  );
}

function NotAnswered({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useProof();
  if (!hasStatus(error, 429)) return <ErrorState error={error} onRetry={onRetry} />;
  return (
    <Note tone="amber" live>
      <p>{t('tooMany', { minutes: Math.max(1, Math.ceil((error.retryAfterSeconds ?? 60) / 60)) })}</p>
    </Note>
  );
}

function CodeForm({ first }: { first: boolean }) {
  const t = useProof();
  const [, navigate] = useLocation();
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const check = (event: FormEvent) => {
    event.preventDefault();
    const wanted = codeInAddress(code);
    setMissing(wanted === '');
    if (wanted !== '') navigate(`/xac-nhan/${wanted}`);
  };
  return (
    <Card aria-labelledby="by-code">
      <form className={styles.form} onSubmit={check} noValidate>
        <h2 id="by-code" className={first ? 'vh' : undefined}>
          {first ? t('code') : t('otherCode')}
        </h2>
        <TextField
          className="tn"
          label={t('code')}
          hint={t('codeHint')}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          value={code}
          error={missing ? t('codeMissing') : undefined}
          onChange={(event) => setCode(event.target.value)}
        />
        <Button type="submit" variant={first ? 'primary' : 'plain'} wide icon={Search}>
          {t('check')}
        </Button>
      </form>
    </Card>
  );
}
