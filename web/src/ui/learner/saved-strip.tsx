import { useEffect, useState } from 'react';
import { BookOpen, CloudUpload, RefreshCw, SmartphoneCharging, TriangleAlert, WifiOff } from 'lucide-react';
import { useDevice, useOutboxState } from '../../lib/outbox/use-device.js';
import { Icon } from '../icon.js';
import { useOnline } from '../offline-banner.js';
import { useLearnerUi } from './messages.js';
import styles from './saved-strip.module.css';

/** What goes out within this time needs no words. */
const QUIET_MS = 2_500;

/** Whether all is saved and where, always in words and always in this one place. */
export function SavedStrip() {
  const t = useLearnerUi();
  const online = useOnline();
  const learning = useDevice() !== null;
  const { phase, waiting, sent, kept, stays } = useOutboxState();
  const slow = useSlow(waiting > 0);
  const told = waiting > 0 && (slow || !online || phase === 'retrying' || phase === 'session-ended');
  return (
    <div role="status">
      {!kept && (stays || waiting > 0) ? (
        <p className={`${styles.strip} ${styles.amber}`}>
          <Icon of={TriangleAlert} size="s" />
          {t('notKept')}
        </p>
      ) : told ? (
        <p className={online && phase !== 'retrying' ? styles.strip : `${styles.strip} ${styles.waiting}`}>
          <Icon
            of={phase === 'sending' ? RefreshCw : phase === 'retrying' ? CloudUpload : SmartphoneCharging}
            size="s"
          />
          <span>
            {phase === 'sending' && sent > 0 ? (
              t('sendingNow', { sent, count: sent + waiting })
            ) : (
              <>
                {t('savedOnDevice')} · <b>{t('waiting', { count: waiting })}</b>
              </>
            )}
          </span>
        </p>
      ) : !online && learning ? (
        <p className={`${styles.strip} ${styles.amber}`}>
          <Icon of={WifiOff} size="s" />
          {t('offlineLearn')}
        </p>
      ) : stays ? (
        <p className={`${styles.strip} ${styles.guest}`}>
          <Icon of={BookOpen} size="s" />
          {t('guestStrip')}
        </p>
      ) : null}
    </div>
  );
}

function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(busy), busy ? QUIET_MS : 0);
    return () => clearTimeout(timer);
  }, [busy]);
  return slow && busy;
}
