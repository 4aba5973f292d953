import type { ComponentType } from 'react';
import type { LucideIcon } from 'lucide-react';
import type { Permission } from '@bdhvs/contracts/permissions';

/**
 * One page of the staff's side. A feature lists its pages in its `index.tsx`; the app puts the lists together,
 * draws the sidebar from them and loads each page's code when it is opened.
 */
export interface StaffPage {
  /** A wouter pattern, e.g. "/quan-ly/nguoi-hoc/:id". */
  path: string;
  /** Any one of these lets the page be shown. The server checks every request anyway. */
  needs: Permission[];
  load: () => Promise<{ default: ComponentType }>;
  /** In the sidebar; pages reached from other pages have none. */
  nav?: { order: number; icon: LucideIcon; useLabel: () => string };
  /** Without the sidebar, for one glance on a phone. */
  bare?: boolean;
}
