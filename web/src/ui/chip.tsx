import type { ReactNode } from 'react';
import type { LucideIcon } from 'lucide-react';
import { Icon } from './icon.js';
import type { Tone } from './note.js';

export function Chip({ tone, icon, children }: { tone?: Tone; icon?: LucideIcon; children: ReactNode }) {
  return (
    <span className={tone ? `chip ${tone}` : 'chip'}>
      {icon && <Icon of={icon} size="xs" />}
      {children}
    </span>
  );
}

/** One of several ways to narrow a list, with how many it would leave. */
export function FilterChip({
  on,
  count,
  onClick,
  children,
}: {
  on: boolean;
  count?: ReactNode;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button type="button" className={on ? 'filter on' : 'filter'} aria-pressed={on} onClick={onClick}>
      {children}
      {count !== undefined && <b>{count}</b>}
    </button>
  );
}
