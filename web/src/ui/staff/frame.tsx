import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { BookOpen, LogOut, Menu, UserRound, X } from 'lucide-react';
import { BrandMark } from '../brand.js';
import { Icon } from '../icon.js';
import { useFrame } from '../learner/use-page.js';
import { OfflineBanner } from '../offline-banner.js';
import { useStaffUi } from './messages.js';
import type { StaffPage } from './pages.js';
import styles from './frame.module.css';

interface StaffFrameProps {
  unitName: string | undefined;
  personName: string;
  pages: StaffPage[];
  onSignOut: () => void;
  children: ReactNode;
}

export function StaffFrame({ unitName, personName, pages, onSignOut, children }: StaffFrameProps) {
  useFrame('staff');
  const t = useStaffUi();
  const [location] = useLocation();
  // The list belongs to the page it was opened on: going somewhere closes it.
  const [openAt, setOpenAt] = useState<string | null>(null);
  const open = openAt === location;
  const shown = pages.filter((page) => page.nav).sort((a, b) => (a.nav?.order ?? 0) - (b.nav?.order ?? 0));
  const current = currentOf(shown, location);
  return (
    <div className={`app ${styles.app}`}>
      <aside className={`side ${styles.side}`}>
        <div className={styles.head}>
          <div className="brand">
            <BrandMark size={40} />
            <div>
              <b>{unitName ?? t('product')}</b>
              {unitName && <span>{t('product')}</span>}
            </div>
          </div>
          <button
            type="button"
            className={styles.menu}
            aria-expanded={open}
            aria-controls="staff-nav"
            onClick={() => setOpenAt(open ? null : location)}
          >
            <Icon of={open ? X : Menu} size="s" />
            {t('sections')}
          </button>
        </div>
        <nav
          id="staff-nav"
          aria-label={t('sections')}
          className={open ? `${styles.nav} ${styles.open}` : styles.nav}
        >
          {shown.map((page) => (
            <NavLink key={page.path} page={page} current={page === current} />
          ))}
          <div className={`end ${styles.end}`}>
            <Link href="/hoc">
              <Icon of={BookOpen} size="s" />
              {t('myLearning')}
            </Link>
            <Link href="/cua-toi">
              <Icon of={UserRound} size="s" />
              <span className={styles.person}>{personName}</span>
            </Link>
            <button type="button" className={styles.out} onClick={onSignOut}>
              <Icon of={LogOut} size="s" />
              {t('signOut')}
            </button>
          </div>
        </nav>
      </aside>
      <div className={styles.content}>
        <OfflineBanner />
        <main id="main" className="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}

function NavLink({ page, current }: { page: StaffPage; current: boolean }) {
  const nav = page.nav;
  const label = nav?.useLabel();
  if (!nav) return null;
  return (
    <Link href={page.path} className={current ? 'on' : ''} aria-current={current ? 'page' : undefined}>
      <Icon of={nav.icon} size="s" />
      {label}
    </Link>
  );
}

/** "/quan-ly/nguoi-hoc/7" lies under "Người học"; "/quan-ly" itself only under the overview. */
function currentOf(pages: StaffPage[], location: string): StaffPage | undefined {
  return pages
    .filter((page) => location === page.path || location.startsWith(`${page.path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
}
