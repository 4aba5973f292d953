import { Fragment } from 'react';
import { ChevronRight } from 'lucide-react';
import { Link } from 'wouter';
import { Icon } from '../../../ui/icon.js';
import type { ReportState } from '../state.js';
import { useParts } from './messages.js';
import styles from './parts.module.css';

/** The way from one's own unit down to the one shown. */
export function UnitTrail({ state }: { state: ReportState }) {
  const t = useParts();
  const { trail, hrefOfUnit } = state;
  if (trail.length < 2) return null;
  return (
    <nav aria-label={t('trail')}>
      <ol className={styles.trail}>
        {trail.map((unit, index) => (
          <Fragment key={unit.id}>
            <li>
              {index > 0 && <Icon of={ChevronRight} size="xs" />}
              {index < trail.length - 1 ? (
                <Link href={hrefOfUnit(unit.slug)}>{unit.name}</Link>
              ) : (
                <span aria-current="page">{unit.name}</span>
              )}
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  );
}
