import { useState } from 'react';
import { Link2 } from 'lucide-react';
import type { LinkReview } from '@bdhvs/contracts/accounts';
import { useFilters } from '../../../lib/filters.js';
import { useRefresh } from '../../../lib/refresh.js';
import { Card } from '../../../ui/card.js';
import { FilterChip } from '../../../ui/chip.js';
import { ListStates } from '../../../ui/staff/list-states.js';
import { PageHead } from '../../../ui/staff/page-head.js';
import { ReasonDialog } from '../../../ui/staff/reason-dialog.js';
import { EmptyState } from '../../../ui/states.js';
import { showToast } from '../../../ui/toast.js';
import { linksApi, useLinkReviews } from './data.js';
import { useLinkWords } from './messages.js';
import { ReviewCard, type Decision } from './review-card.js';
import styles from './links.module.css';

/** What each decision asks, does and says afterwards. */
const WORDS = {
  linked: { title: 'linkTitle', body: 'linkBody', submit: 'linkSubmit', done: 'linked' },
  refused: { title: 'refuseTitle', body: 'refuseBody', submit: 'refuseSubmit', done: 'refused' },
  undo: { title: 'undoTitle', body: 'undoBody', submit: 'undo', done: 'undone' },
} as const;

export default function LinksPage() {
  const t = useLinkWords();
  const refresh = useRefresh();
  const [filters, setFilters] = useFilters(['xem']);
  const state = filters.xem === 'decided' ? 'decided' : 'open';
  const list = useLinkReviews(state);
  const [asking, setAsking] = useState<{ review: LinkReview; decision: Decision } | null>(null);
  const name = asking?.review.candidate.fullName ?? '';
  const words = asking && WORDS[asking.decision];

  return (
    <>
      <PageHead title={t('title')} />
      <p className={styles.lead}>{t('lead')}</p>
      <div className="row" role="group" aria-label={t('show')}>
        <FilterChip on={state === 'open'} onClick={() => setFilters({ xem: '' })}>
          {t('open')}
        </FilterChip>
        <FilterChip on={state === 'decided'} onClick={() => setFilters({ xem: 'decided' })}>
          {t('decided')}
        </FilterChip>
      </div>
      <div className={styles.list}>
        <ListStates
          list={list}
          note={t('recorded')}
          empty={
            <Card>
              <EmptyState
                icon={Link2}
                tone="leaf"
                title={state === 'open' ? t('noneOpen') : t('noneDecided')}
              >
                {state === 'open' && t('noneOpenBody')}
              </EmptyState>
            </Card>
          }
        >
          {(rows) =>
            rows.map((review) => (
              <ReviewCard
                key={review.id}
                review={review}
                onDecide={(decision) => setAsking({ review, decision })}
              />
            ))
          }
        </ListStates>
      </div>
      {asking && words && (
        <ReasonDialog
          title={t(words.title, { name })}
          submit={t(words.submit)}
          danger={asking.decision !== 'linked'}
          onClose={() => setAsking(null)}
          send={(reason) =>
            asking.decision === 'undo'
              ? linksApi.undo(asking.review.id, reason)
              : linksApi.decide(asking.review.id, asking.decision, reason)
          }
          done={async () => {
            setAsking(null);
            await refresh();
            showToast(t(words.done, { name }));
          }}
        >
          <p>{t(words.body, { name })}</p>
        </ReasonDialog>
      )}
    </>
  );
}
