import type { ReactNode } from 'react';

/** The one main action, across the width at the bottom; part of the page when the window is short. */
export function Dock({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={className ? `dock ${className}` : 'dock'}>{children}</div>;
}
