import { Award, BookOpen, ClipboardList, LogIn, UserRound, type LucideIcon } from 'lucide-react';
import { Link } from 'wouter';
import { staffHome } from '../../lib/access.js';
import { useLearner } from '../../lib/learner.js';
import { Icon } from '../icon.js';
import { useLearnerUi } from './messages.js';
import styles from './tabs.module.css';

interface BottomTab {
  href: string;
  label: string;
  icon: LucideIcon;
  current: boolean;
}

/** A few places with words; who came for work finds the way back to it. */
export function LearnerTabs({ current }: { current: 'learn' | 'certificates' | 'mine' }) {
  const t = useLearnerUi();
  const { me } = useLearner();
  const work = me && staffHome(me);
  const tabs: BottomTab[] = [
    { href: work || !me ? '/hoc' : '/', label: t('tabLearn'), icon: BookOpen, current: current === 'learn' },
    ...(work ? [{ href: work, label: t('tabWork'), icon: ClipboardList, current: false }] : []),
    ...(me
      ? [
          {
            href: '/cua-toi/giay-xac-nhan',
            label: t('tabCertificates'),
            icon: Award,
            current: current === 'certificates',
          },
        ]
      : []),
    me
      ? { href: '/cua-toi', label: t('tabMine'), icon: UserRound, current: current === 'mine' }
      : { href: '/dang-nhap', label: t('tabSignIn'), icon: LogIn, current: false },
  ];
  return (
    <nav className={styles.tabs} aria-label={t('mainNav')}>
      {tabs.map(({ href, label, icon, current: here }) => (
        <Link key={href} href={href} aria-current={here ? 'page' : undefined}>
          <Icon of={icon} />
          {label}
        </Link>
      ))}
    </nav>
  );
}
