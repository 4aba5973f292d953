import { useState } from 'react';
import { Check, Pencil, Trash2 } from 'lucide-react';
import { useLocation, useParams } from 'wouter';
import type { RuleBuild } from '@bdhvs/contracts/programmes';
import { formatDate, formatNumber } from '../../../lib/format.js';
import { useRefresh } from '../../../lib/refresh.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card, CardHead } from '../../../ui/card.js';
import { Note } from '../../../ui/note.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { Facts } from '../../../ui/staff/facts.js';
import { FormDialog } from '../../../ui/staff/form-dialog.js';
import { PageHead } from '../../../ui/staff/page-head.js';
import { useSubmit } from '../../../ui/staff/submit.js';
import { ErrorState } from '../../../ui/states.js';
import { showToast } from '../../../ui/toast.js';
import { ActivateDialog } from './activate-dialog.js';
import { BuildProgress } from './build-progress.js';
import { draftsApi, useDraft, usePreview } from './data.js';
import { useProgrammeWords } from './messages.js';
import { PreviewCard } from './preview-card.js';
import { mandateInWords, RuleInWords } from './rule-in-words.js';
import styles from './programmes.module.css';

/** A draft: what it says, what it would change in numbers, and the ways on. */
export default function DraftPage() {
  const t = useProgrammeWords();
  const { id = '' } = useParams();
  const { data: draft, error, refetch } = useDraft(id);
  const back = draft?.programme.inForce
    ? { href: `/quan-ly/ke-hoach/${draft.programme.slug}`, label: draft.programme.name }
    : { href: '/quan-ly/ke-hoach', label: t('programmes') };
  if (!draft) {
    return (
      <>
        <PageHead title={t('draft')} back={back} />
        {error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton lines={8} height={20} />
        )}
      </>
    );
  }
  return (
    <>
      <PageHead title={t('draftOf', { name: draft.programme.name })} back={back}>
        <Ways draft={draft} />
      </PageHead>
      <div className={styles.list}>
        <Where draft={draft} />
        <Numbers draft={draft} />
        <Card aria-labelledby="draft-words">
          <CardHead
            id="draft-words"
            title={
              // The number of a discarded draft goes to the next one.
              draft.state === 'discarded' ? t('draft') : t('draftWords', { version: draft.rule.version })
            }
          />
          <div className={styles.ordered}>
            <Facts
              of={[
                { name: t('mandateHead'), value: mandateInWords(t, draft.programme) },
                { name: t('cycle'), value: draft.rule.cycle },
                { name: t('owner'), value: draft.programme.ownerUnit.name },
              ]}
            />
          </div>
          <RuleInWords rule={draft.rule} />
        </Card>
      </div>
    </>
  );
}

const isOpen = (draft: RuleBuild) => draft.state === 'building' || draft.state === 'built';

function formHref({ id, programme }: RuleBuild): string {
  return programme.inForce
    ? `/quan-ly/ke-hoach/${programme.slug}/ban-moi?nhap=${id}`
    : `/quan-ly/ke-hoach/lap-moi?nhap=${id}`;
}

function Ways({ draft }: { draft: RuleBuild }) {
  const t = useProgrammeWords();
  const [discarding, setDiscarding] = useState(false);
  if (!isOpen(draft)) return null;
  return (
    <span className={styles.acts}>
      {!draft.outdated && (
        <LinkButton icon={Pencil} href={formHref(draft)}>
          {t('editDraft')}
        </LinkButton>
      )}
      <Button variant="danger" icon={Trash2} onClick={() => setDiscarding(true)}>
        {t('discard')}
      </Button>
      {discarding && <DiscardDialog draft={draft} onClose={() => setDiscarding(false)} />}
    </span>
  );
}

function DiscardDialog({ draft, onClose }: { draft: RuleBuild; onClose: () => void }) {
  const t = useProgrammeWords();
  const refresh = useRefresh();
  const [, goTo] = useLocation();
  const { name, slug, inForce } = draft.programme;
  const form = useSubmit(
    () => draftsApi.discard(draft.id),
    async () => {
      onClose();
      await refresh();
      showToast(t('discarded', { name }));
      goTo(inForce ? `/quan-ly/ke-hoach/${slug}` : '/quan-ly/ke-hoach');
    },
  );
  return (
    <FormDialog
      title={t('discardTitle', { name })}
      submit={t('discard')}
      danger
      onClose={onClose}
      busy={form.busy}
      errors={form.errors}
      onSubmit={form.submit}
    >
      <p>{t(inForce ? 'discardBody' : 'discardBodyNew')}</p>
    </FormDialog>
  );
}

/** How far it is, and what that means. */
function Where({ draft }: { draft: RuleBuild }) {
  const t = useProgrammeWords();
  const { name, slug } = draft.programme;
  if (draft.state === 'activated') {
    return (
      <Note tone="leaf">
        {t('stateActivated', { version: draft.rule.version })}{' '}
        <LinkButton small href={`/quan-ly/ke-hoach/${slug}`}>
          {t('openProgramme', { name })}
        </LinkButton>
      </Note>
    );
  }
  if (draft.state === 'discarded') return <Note>{t('stateDiscarded')}</Note>;
  if (draft.outdated) {
    return (
      <Note tone="amber" title={t('outdatedTitle')}>
        {t('outdated')}
      </Note>
    );
  }
  if (draft.state === 'building') {
    return (
      <Card>
        <BuildProgress of={draft} />
        <p className="muted small">{t('buildingNote')}</p>
      </Card>
    );
  }
  return (
    <Note tone="leaf" live>
      {t('stateBuilt', { people: formatNumber(draft.progress.all) })}
    </Note>
  );
}

function Numbers({ draft }: { draft: RuleBuild }) {
  const t = useProgrammeWords();
  const { data: preview, error, refetch } = usePreview(draft);
  const [activating, setActivating] = useState(false);
  if (draft.state !== 'built') return null;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!preview) {
    return (
      <Card>
        <Skeleton lines={6} height={20} />
      </Card>
    );
  }
  return (
    <>
      <PreviewCard of={preview} />
      {preview.pausedUntilOpening > 0 && (
        <Note tone="amber" title={t('pausedTitle')}>
          {t('paused', {
            people: formatNumber(preview.pausedUntilOpening),
            opens: formatDate(draft.rule.opensOn),
          })}
        </Note>
      )}
      {!draft.outdated && (
        <div className={styles.end}>
          <p className="muted small">{t('activateHint')}</p>
          <Button variant="primary" icon={Check} onClick={() => setActivating(true)}>
            {t('activate')}
          </Button>
        </div>
      )}
      {activating && <ActivateDialog draft={draft} preview={preview} onClose={() => setActivating(false)} />}
    </>
  );
}
