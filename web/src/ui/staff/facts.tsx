import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** What is known about one thing: a word and its value, one below the other. */
export function Facts({ of }: { of: { name: string; value: ReactNode }[] }) {
  return (
    <dl className={styles.facts}>
      {of.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
