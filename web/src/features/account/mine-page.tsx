import { Award, ChevronRight, CloudUpload, Hand, ListChecks, Lock, LogOut, Settings2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import { can } from '../../lib/access.js';
import { useDevice, useOutboxState } from '../../lib/outbox/use-device.js';
import { signOut, useSignedIn } from '../../lib/session.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Dialog } from '../../ui/dialog.js';
import { Icon } from '../../ui/icon.js';
import { LearnerPage } from '../../ui/learner/page.js';
import { LearnerTabs } from '../../ui/learner/tabs.js';
import { Note } from '../../ui/note.js';
import { useMine } from './mine/messages.js';
import styles from './mine/mine.module.css';

const Rehearsals = lazy(() => import('../../ui/rehearsal/consent.js'));

export default function MinePage() {
  const t = useMine();
  const me = useSignedIn();
  return (
    <LearnerPage
      title={t('title')}
      speech={[t('title'), me.displayName]}
      dock={<LearnerTabs current="mine" />}
    >
      <h1 className={styles.name}>{me.displayName}</h1>
      <p className="muted small">{t(`signedInBy_${me.signedInBy}`)}</p>
      <div className={styles.sections}>
        <Link href="/cach-hien" className={`card ${styles.link}`}>
          <Icon of={Settings2} />
          <span>
            <b>{t('display')}</b>
            <small>{t('displayHint')}</small>
          </span>
          <Icon of={ChevronRight} size="s" />
        </Link>
        <OnThisDevice />
        {can(me, 'practice.insight') && (
          <Link href="/quan-ly/hay-vuong" className={`card ${styles.link}`}>
            <Icon of={Hand} />
            <span>
              <b>{t('stumbles')}</b>
              <small>{t('stumblesHint')}</small>
            </span>
            <Icon of={ChevronRight} size="s" />
          </Link>
        )}
        <Link href="/cua-toi/giay-xac-nhan" className={`card ${styles.link}`}>
          <Icon of={Award} />
          <span>
            <b>{t('certificates')}</b>
            <small>{t('certificatesHint')}</small>
          </span>
          <Icon of={ChevronRight} size="s" />
        </Link>
        <Link href="/ky-nang" className={`card ${styles.link}`}>
          <Icon of={ListChecks} />
          <span>
            <b>{t('skills')}</b>
            <small>{t('skillsHint')}</small>
          </span>
          <Icon of={ChevronRight} size="s" />
        </Link>
        <Suspense fallback={null}>
          <Rehearsals />
        </Suspense>
        <Link href="/du-lieu" className={`card ${styles.link}`}>
          <Icon of={Lock} />
          <span>
            <b>{t('data')}</b>
            <small>{t('dataHint')}</small>
          </span>
          <Icon of={ChevronRight} size="s" />
        </Link>
        <SignOut />
      </div>
    </LearnerPage>
  );
}

function OnThisDevice() {
  const t = useMine();
  const device = useDevice();
  const { waiting, refused, phase } = useOutboxState();
  return (
    <Card aria-labelledby="on-device">
      <h2 id="on-device">{t('saved')}</h2>
      <p role="status">{waiting > 0 ? t('waiting', { count: waiting }) : t('allSent')}</p>
      {refused > 0 && (
        <Note tone="amber">
          <p>{t('refused', { count: refused })}</p>
        </Note>
      )}
      {waiting > 0 && (
        <Button icon={CloudUpload} busy={phase === 'sending'} onClick={() => void device?.outbox.flush()}>
          {t('sendNow')}
        </Button>
      )}
    </Card>
  );
}

function SignOut() {
  const t = useMine();
  const { waiting } = useOutboxState();
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState(false);
  const leave = () => void signOut().catch(() => setFailed(true));
  return (
    <>
      <Button wide icon={LogOut} onClick={() => (waiting > 0 ? setAsked(true) : leave())}>
        {t('signOut')}
      </Button>
      {failed && (
        <Note tone="amber" live>
          <p>{t('signOutFailed')}</p>
        </Note>
      )}
      <Dialog
        open={asked}
        onClose={() => setAsked(false)}
        title={t('signOut')}
        actions={
          <>
            <Button onClick={() => setAsked(false)}>{t('stay')}</Button>
            <Button variant="primary" onClick={leave}>
              {t('signOutAnyway')}
            </Button>
          </>
        }
      >
        <p>{t('signOutWaiting', { count: waiting })}</p>
      </Dialog>
    </>
  );
}
