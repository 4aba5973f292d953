import type { ReactNode } from 'react';
import { ArrowLeft } from 'lucide-react';
import { Link } from 'wouter';
import { Icon } from '../icon.js';
import { useTitle } from '../learner/use-page.js';
import styles from './page-head.module.css';

/** The heading of a staff page: where one came from, what it is, what can be done with all of it. */
export function PageHead({
  title,
  back,
  children,
}: {
  title: string;
  back?: { href: string; label: string };
  children?: ReactNode;
}) {
  useTitle(title);
  return (
    <>
      {back && (
        <Link href={back.href} className={styles.back}>
          <Icon of={ArrowLeft} size="s" />
          {back.label}
        </Link>
      )}
      <div className={`top ${styles.top}`}>
        <h1>{title}</h1>
        {children}
      </div>
    </>
  );
}
