import { Users } from 'lucide-react';
import type { StaffPage } from '../../ui/staff/pages.js';
import { useSections } from './messages.js';

/** Pages of a commune's and a city's staff. To add one: write it as a file with a default export and list it here. */
export const managePages: StaffPage[] = [
  {
    path: '/quan-ly/nguoi-hoc',
    needs: ['people.read'],
    load: () => import('./people/people-page.js'),
    nav: { order: 20, icon: Users, useLabel: () => useSections()('people') },
  },
  {
    path: '/quan-ly/nguoi-hoc/nhap',
    needs: ['roster.import'],
    load: () => import('./roster/upload-page.js'),
  },
  {
    path: '/quan-ly/nguoi-hoc/nhap/:id',
    needs: ['roster.import'],
    load: () => import('./roster/import-page.js'),
  },
  {
    path: '/quan-ly/nguoi-hoc/:id',
    needs: ['people.read'],
    load: () => import('./people/person-page.js'),
  },
];
