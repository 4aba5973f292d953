import type { ReactNode } from 'react';
import { House, RefreshCw, type LucideIcon } from 'lucide-react';
import { ApiProblem, Unreachable } from '../lib/problem.js';
import { Button, LinkButton } from './button.js';
import { Icon } from './icon.js';
import { useUi } from './messages.js';
import { Note, type Tone } from './note.js';
import styles from './states.module.css';

/** Nothing here, and what to do next. */
export function EmptyState({
  icon,
  tone = 'sky',
  picture,
  title,
  children,
  action,
}: {
  icon?: LucideIcon;
  tone?: Tone;
  picture?: ReactNode;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={styles.centre}>
      {picture}
      {icon && (
        <span className={`disk ${tone} ${styles.big}`}>
          <Icon of={icon} size="l" />
        </span>
      )}
      <h2 className={styles.title}>{title}</h2>
      {children && <div className={styles.text}>{children}</div>}
      {action && <div className={styles.actions}>{action}</div>}
    </div>
  );
}

/** The fault is the system's, never the reader's: what is known, that nothing is lost, one way on, a code to read out. */
export function ErrorState({
  error,
  onRetry,
  title,
  children,
}: {
  error: unknown;
  onRetry?: () => void;
  title?: string;
  children?: ReactNode;
}) {
  const t = useUi();
  if (error instanceof ApiProblem && error.status === 404) return <NotFound />;
  const text =
    error instanceof Unreachable
      ? t('errorNetwork')
      : error instanceof ApiProblem && error.status < 500
        ? (error.detail ?? error.title)
        : t('errorServer');
  return (
    <div className={styles.error} role="alert">
      <Note tone="amber" title={title ?? t('errorTitle')}>
        <p>{text}</p>
      </Note>
      {(onRetry || children) && (
        <div className={styles.actions}>
          {onRetry && (
            <Button icon={RefreshCw} onClick={onRetry}>
              {t('retry')}
            </Button>
          )}
          {children}
        </div>
      )}
      {error instanceof ApiProblem && error.requestId && (
        <p className="muted small">
          {t('supportCode')} <b className="tn">{error.requestId.slice(-8)}</b>
        </p>
      )}
    </div>
  );
}

/** Also shown where somebody may not look: whether a thing exists is itself an answer. */
export function NotFound({ home = '/', homeLabel }: { home?: string; homeLabel?: string }) {
  const t = useUi();
  return (
    <div className={styles.error}>
      <h1 className={styles.title}>{t('notFoundTitle')}</h1>
      <p className="muted">{t('notFoundBody')}</p>
      <div className={styles.actions}>
        <LinkButton href={home} icon={House}>
          {homeLabel ?? t('goHome')}
        </LinkButton>
        <Button variant="quiet" onClick={() => history.back()}>
          {t('back')}
        </Button>
      </div>
    </div>
  );
}
