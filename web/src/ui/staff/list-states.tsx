import type { ReactNode } from 'react';
import type { CursorList } from '../../lib/cursor-list.js';
import { LoadMore } from '../pagination.js';
import { Skeleton } from '../skeleton.js';
import { ErrorState } from '../states.js';
import styles from './list-states.module.css';

/** A list in all its states: not here yet, not to be had, nothing in it, rows with the way to more. */
export function ListStates<Row>({
  list,
  empty,
  note,
  children,
}: {
  list: CursorList<Row>;
  empty: ReactNode;
  /** Said at the foot of the list, e.g. that looking at it is recorded. */
  note?: ReactNode;
  children: (rows: Row[]) => ReactNode;
}) {
  const { rows, total, error, first, renewing, hasMore, loadingMore, more, retry } = list;
  if (first) {
    return (
      <div className={styles.pad}>
        <Skeleton lines={8} height={20} />
      </div>
    );
  }
  if (error && rows.length === 0) {
    return (
      <div className={styles.pad}>
        <ErrorState error={error} onRetry={retry} />
      </div>
    );
  }
  if (rows.length === 0) return empty;
  return (
    <div className={renewing ? styles.renewing : undefined} aria-busy={renewing}>
      {children(rows)}
      {error && (
        <div className={styles.pad}>
          <ErrorState error={error} onRetry={retry} />
        </div>
      )}
      {(hasMore || note) && (
        <div className={styles.foot}>
          <LoadMore
            hasMore={hasMore}
            busy={loadingMore}
            onMore={more}
            left={total === undefined ? undefined : Math.max(0, total - rows.length)}
          />
          {note && <p className="muted small">{note}</p>}
        </div>
      )}
    </div>
  );
}
