import { BookMarked, PackagePlus } from 'lucide-react';
import type { StaffPage } from '../../ui/staff/pages.js';
import { useAuthorSections } from './sections.js';

/** Pages of those who write courses. */
export const authorPages: StaffPage[] = [
  {
    path: '/tac-gia',
    needs: ['courses.author'],
    load: () => import('./home/home-page.js'),
    nav: { order: 200, icon: BookMarked, useLabel: () => useAuthorSections()('courses') },
  },
  {
    path: '/tac-gia/tai-len',
    needs: ['courses.author'],
    load: () => import('./draft/upload-page.js'),
    nav: { order: 210, icon: PackagePlus, useLabel: () => useAuthorSections()('upload') },
  },
  {
    path: '/tac-gia/khoa-hoc/:slug',
    needs: ['courses.author'],
    load: () => import('./course/course-page.js'),
  },
  {
    path: '/tac-gia/ban-nhap/:slug',
    needs: ['courses.author'],
    load: () => import('./draft/draft-page.js'),
  },
];
