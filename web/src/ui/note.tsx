import type { ReactNode } from 'react';
import { CircleAlert, CircleCheck, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import { Icon } from './icon.js';

export type Tone = 'sky' | 'leaf' | 'amber' | 'son';

const icons: Record<Tone, LucideIcon> = {
  sky: Info,
  leaf: CircleCheck,
  amber: TriangleAlert,
  son: CircleAlert,
};

/** `live`: said by screen readers when it appears after something was done. */
export function Note({
  tone = 'sky',
  icon,
  title,
  live,
  children,
}: {
  tone?: Tone;
  icon?: LucideIcon;
  title?: ReactNode;
  live?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className={tone === 'sky' ? 'note' : `note ${tone}`} role={live ? 'status' : undefined}>
      <Icon of={icon ?? icons[tone]} />
      <div>
        {title && <b>{title}</b>}
        {title && children && ' '}
        {children}
      </div>
    </div>
  );
}
