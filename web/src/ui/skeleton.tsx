import type { CSSProperties } from 'react';
import styles from './skeleton.module.css';
import { useUi } from './messages.js';

/** Holds the place of what is loading, so that nothing jumps when it arrives. Only for a first load. */
export function Skeleton({
  lines = 3,
  height = 16,
  first,
  what,
}: {
  lines?: number;
  height?: number;
  first?: CSSProperties;
  what?: string;
}) {
  const t = useUi();
  return (
    <div aria-busy="true" className={styles.stack}>
      <span className="vh" role="status">
        {what ?? t('loading')}
      </span>
      {first && <span className="sk" style={first} />}
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="sk" style={{ height, width: ['92%', '64%', '78%', '55%'][index % 4] }} />
      ))}
    </div>
  );
}
