import { ChartNoAxesColumn } from 'lucide-react';
import type { StaffPage } from '../../ui/staff/pages.js';
import { useReports } from './messages.js';

/** The share, what stands behind it, and who is left. */
export const reportPages: StaffPage[] = [
  {
    path: '/quan-ly',
    needs: ['reports.read'],
    load: () => import('./overview.js'),
    nav: { order: 10, icon: ChartNoAxesColumn, useLabel: () => useReports()('overview') },
  },
  { path: '/quan-ly/danh-sach', needs: ['reports.people'], load: () => import('./names/people-page.js') },
  { path: '/lanh-dao', needs: ['reports.read'], load: () => import('./leader/leader-page.js'), bare: true },
];
