import type { ReactNode } from 'react';
import type { Simulation, SimulationScreen } from '@bdhvs/simulation';
import { usePreferences } from '../../../lib/preferences.js';
import { useSimulator } from './messages.js';
import styles from './device.module.css';

/** The pretended phone or computer around a screen. It keeps its own light colours: it stands for a thing. */
export function DeviceFrame({
  device,
  screen,
  children,
}: {
  device: Simulation['device'];
  screen: SimulationScreen;
  children: ReactNode;
}) {
  const t = useSimulator();
  const { textSize } = usePreferences();
  const { look = 'app' } = screen;
  const looks = look === 'place' ? styles.outside : styles[look];
  return (
    <section
      className={[styles.device, styles[device], styles[textSize]].join(' ')}
      aria-label={t(device === 'phone' ? 'device_phone' : 'device_computer')}
    >
      <div className={`${styles.screen} ${looks ?? ''}`}>
        <div className={styles.status} aria-hidden="true">
          <span>09:30</span>
          <i />
        </div>
        {look === 'web' && screen.address && (
          <p className={styles.address}>
            <span className="vh">{t('address', { address: '' })}</span>
            {screen.address}
          </p>
        )}
        <h2 className={styles.title}>{screen.title}</h2>
        <div className={styles.rows}>{children}</div>
      </div>
    </section>
  );
}
