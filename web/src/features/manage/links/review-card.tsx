import type { LinkReview } from '@bdhvs/contracts/accounts';
import { formatDate, formatDateTime } from '../../../lib/format.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Chip } from '../../../ui/chip.js';
import { useWords } from '../../../ui/staff/words.js';
import { useLinkWords } from './messages.js';
import styles from './links.module.css';

export type Decision = 'linked' | 'refused' | 'undo';
type Side = LinkReview['claimed'];

/** Both sides next to each other, what differs marked in words. */
export function ReviewCard({
  review,
  onDecide,
}: {
  review: LinkReview;
  onDecide: (decision: Decision) => void;
}) {
  const t = useLinkWords();
  const { claimed, candidate, differs, state } = review;
  const name = candidate.fullName;
  const mayUndo = state === 'linked' || state === 'refused';
  return (
    <Card as="article" className={styles.card} aria-label={name}>
      <div className={styles.sides}>
        <section>
          <h2>{t('claimed')}</h2>
          <Person of={claimed} />
          <p className="muted small tn">{t('since', { time: formatDateTime(review.createdAt) })}</p>
        </section>
        <section>
          <h2>{t('candidate')}</h2>
          <Person of={candidate} />
          <p className="muted small tn">
            {[candidate.unitName, candidate.numberMasked].filter(Boolean).join(' · ')}
          </p>
        </section>
      </div>
      <p className="row">
        {state !== 'open' && (
          <Chip tone={state === 'linked' ? 'leaf' : undefined}>{t(`state_${state}`)}</Chip>
        )}
        {differs.map((difference) => (
          <Chip key={difference} tone="amber">
            {t(`differs_${difference}`)}
          </Chip>
        ))}
        {review.decidedAt && (
          <span className="muted small tn">{t('decidedAt', { time: formatDateTime(review.decidedAt) })}</span>
        )}
      </p>
      <div className={styles.acts}>
        {state === 'open' && (
          <>
            <Button variant="danger" aria-label={t('refuseOf', { name })} onClick={() => onDecide('refused')}>
              {t('refuse')}
            </Button>
            <Button aria-label={t('linkOf', { name })} onClick={() => onDecide('linked')}>
              {t('link')}
            </Button>
          </>
        )}
        {mayUndo && (
          <Button aria-label={t('undoOf', { name })} onClick={() => onDecide('undo')}>
            {t('undo')}
          </Button>
        )}
      </div>
    </Card>
  );
}

function Person({ of }: { of: Side }) {
  const w = useWords();
  const rest = [of.birthDate && formatDate(of.birthDate), of.sex && w(`sex_${of.sex}`)].filter(Boolean);
  return (
    <>
      <p className={styles.name}>{of.fullName}</p>
      <p className="tn">{rest.length > 0 ? rest.join(' · ') : w('none')}</p>
    </>
  );
}
