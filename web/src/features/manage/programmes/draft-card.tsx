import { Link } from 'wouter';
import type { RuleBuild } from '@bdhvs/contracts/programmes';
import { formatDateTime } from '../../../lib/format.js';
import { Card } from '../../../ui/card.js';
import { Chip } from '../../../ui/chip.js';
import { BuildProgress } from './build-progress.js';
import { useProgrammeWords } from './messages.js';
import styles from './programmes.module.css';

/** A draft among the programmes it belongs to: how far it is, and the way to it. */
export function DraftCard({ of, named }: { of: RuleBuild; named?: boolean }) {
  const t = useProgrammeWords();
  // Among the programmes it stands below a heading of its own; on the programme's page it is one.
  const Heading = named ? 'h3' : 'h2';
  const title = named ? of.programme.name : t('draftWords', { version: of.rule.version });
  return (
    <Card as="article" className={`${styles.card} ${styles.draft}`}>
      <span className={styles.chips}>
        <Chip tone="sky">{t('draft')}</Chip>
        {of.state === 'built' && <Chip tone="leaf">{t('draftReady')}</Chip>}
        {of.outdated && <Chip tone="amber">{t('outdatedTitle')}</Chip>}
      </span>
      <Heading>
        <Link href={`/quan-ly/ke-hoach/ban-nhap/${of.id}`} className={styles.name}>
          {title}
        </Link>
      </Heading>
      <p className="muted">
        {t('draftLine', {
          cycle: of.rule.cycle,
          audience: of.rule.audience,
          at: formatDateTime(of.requestedAt),
        })}
      </p>
      {of.state === 'building' && <BuildProgress of={of} />}
    </Card>
  );
}
