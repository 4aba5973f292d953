import type { ReactNode } from 'react';
import styles from './filter-bar.module.css';

/** What narrows a list, side by side where there is room. */
export function FilterBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="search" aria-label={label} className={styles.bar}>
      {children}
    </div>
  );
}
