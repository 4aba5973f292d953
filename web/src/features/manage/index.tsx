import {
  Building2,
  Cable,
  FileMinus,
  Hand,
  KeyRound,
  Link2,
  ListChecks,
  ScrollText,
  Ticket,
  UserCog,
  Users,
  type LucideIcon,
} from 'lucide-react';
import type { StaffPage } from '../../ui/staff/pages.js';
import { useSections } from './messages.js';

type Section = Parameters<ReturnType<typeof useSections>>[0];

const nav = (order: number, icon: LucideIcon, section: Section) => ({
  order,
  icon,
  useLabel: () => useSections()(section),
});

/** Pages of a commune's and a city's staff. To add one: write it as a file with a default export and list it here. */
export const managePages: StaffPage[] = [
  {
    path: '/quan-ly/nguoi-hoc',
    needs: ['people.read'],
    load: () => import('./people/people-page.js'),
    nav: nav(20, Users, 'people'),
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
  {
    path: '/quan-ly/don-vi',
    needs: ['people.read', 'reports.read', 'accounts.manage'],
    load: () => import('./units/units-page.js'),
    nav: nav(30, Building2, 'units'),
  },
  {
    path: '/quan-ly/ke-hoach',
    needs: ['programmes.read'],
    load: () => import('./programmes/programmes-page.js'),
    nav: nav(40, ListChecks, 'programmes'),
  },
  {
    path: '/quan-ly/ke-hoach/lap-moi',
    needs: ['programmes.write'],
    load: () =>
      import('./programmes/programme-form-page.js').then(({ NewProgrammePage }) => ({
        default: NewProgrammePage,
      })),
  },
  {
    path: '/quan-ly/ke-hoach/ban-nhap/:id',
    needs: ['programmes.write'],
    load: () => import('./programmes/draft-page.js'),
  },
  {
    path: '/quan-ly/ke-hoach/:slug/ban-moi',
    needs: ['programmes.write'],
    load: () =>
      import('./programmes/programme-form-page.js').then(({ NewVersionPage }) => ({
        default: NewVersionPage,
      })),
  },
  {
    path: '/quan-ly/ke-hoach/:slug',
    needs: ['programmes.read'],
    load: () => import('./programmes/programme-page.js'),
  },
  {
    path: '/quan-ly/hay-vuong',
    needs: ['practice.insight'],
    load: () => import('./stumbles/stumbles-page.js'),
    nav: nav(45, Hand, 'stumbles'),
  },
  {
    path: '/quan-ly/mien-hoc',
    needs: ['exemptions.write', 'reports.people'],
    load: () => import('./exemptions/exemptions-page.js'),
    nav: nav(50, FileMinus, 'exemptions'),
  },
  {
    path: '/quan-ly/phan-quyen',
    needs: ['grants.write'],
    load: () => import('./access/grants-page.js'),
    nav: nav(60, KeyRound, 'grants'),
  },
  {
    path: '/quan-ly/phieu-kich-hoat',
    needs: ['slips.issue'],
    load: () => import('./slips/slips-page.js'),
    nav: nav(70, Ticket, 'slips'),
  },
  {
    path: '/quan-ly/lien-ket',
    needs: ['links.review'],
    load: () => import('./links/links-page.js'),
    nav: nav(80, Link2, 'links'),
  },
  {
    path: '/quan-ly/tai-khoan',
    needs: ['accounts.manage'],
    load: () => import('./accounts/accounts-page.js'),
    nav: nav(90, UserCog, 'accounts'),
  },
  {
    path: '/quan-ly/ket-noi',
    needs: ['machines.manage'],
    load: () => import('./machines/machines-page.js'),
    nav: nav(95, Cable, 'machines'),
  },
  {
    path: '/quan-ly/nhat-ky',
    needs: ['audit.read'],
    load: () => import('./audit/audit-page.js'),
    nav: nav(100, ScrollText, 'audit'),
  },
];
