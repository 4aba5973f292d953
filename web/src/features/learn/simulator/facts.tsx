import type { ElementOf } from '@bdhvs/simulation';
import styles from './device.module.css';

export function Facts({ title, rows }: Pick<ElementOf<'facts'>, 'title' | 'rows'>) {
  return (
    <div className={styles.facts}>
      {title && <p className={styles.strong}>{title}</p>}
      <dl>
        {rows.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
