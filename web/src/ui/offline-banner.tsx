import { useSyncExternalStore, type ReactNode } from 'react';
import { WifiOff } from 'lucide-react';
import { Icon } from './icon.js';
import { useUi } from './messages.js';
import styles from './offline-banner.module.css';

function subscribe(listener: () => void) {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine);
}

export function OfflineBanner({ children }: { children?: ReactNode }) {
  const t = useUi();
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <p className={styles.banner}>
          <Icon of={WifiOff} size="s" />
          <span>
            <b>{t('offlineTitle')}</b> {children ?? t('offlineBody')}
          </span>
        </p>
      )}
    </div>
  );
}
