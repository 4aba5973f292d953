import type { ReactNode } from 'react';
import { useUi } from './messages.js';

/** The one main action, across the width at the bottom; part of the page when the window is short. */
export function Dock({ className, children }: { className?: string; children: ReactNode }) {
  const t = useUi();
  return (
    <section className={className ? `dock ${className}` : 'dock'} aria-label={t('nextStep')}>
      {children}
    </section>
  );
}
