import type { LucideIcon } from 'lucide-react';

export interface IconProps {
  of: LucideIcon;
  size?: 'xs' | 's' | 'l' | 'xl';
}

/** Always beside words: the icon itself says nothing to a screen reader. */
export function Icon({ of: Drawing, size }: IconProps) {
  return <Drawing className={size ? `i ${size}` : 'i'} aria-hidden="true" focusable="false" />;
}
