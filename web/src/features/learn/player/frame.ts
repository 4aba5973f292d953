import type { ReactNode } from 'react';
import type { LucideIcon } from 'lucide-react';
import type { Corrections } from '../corrections.js';

/** What every screen of a lesson has on top. */
export interface Frame {
  back: { href: string; label: string; icon: LucideIcon };
  where: ReactNode;
  corrections: Corrections;
}
