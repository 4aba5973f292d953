import { FileUp, Send, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { CourseDraft } from '@bdhvs/contracts/authoring';
import { formatDateTime } from '../../../lib/format.js';
import { useRefresh } from '../../../lib/refresh.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card, CardHead } from '../../../ui/card.js';
import { Note } from '../../../ui/note.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { FormDialog } from '../../../ui/staff/form-dialog.js';
import { PageHead } from '../../../ui/staff/page-head.js';
import { useSubmit } from '../../../ui/staff/submit.js';
import { ErrorState } from '../../../ui/states.js';
import { showToast } from '../../../ui/toast.js';
import styles from '../author.module.css';
import { authorApi, courseHref, useDraft } from '../data.js';
import { useAuthor } from '../messages.js';
import { Changes } from './changes.js';
import look from './draft.module.css';
import { Findings } from './findings.js';
import { PreviewFrame } from './preview-frame.js';
import { PublishDialog } from './publish-dialog.js';

export default function DraftPage() {
  const t = useAuthor();
  const { slug = '' } = useParams();
  const { data: draft, error, refetch } = useDraft(slug);
  const back = { href: '/tac-gia', label: t('title') };
  if (!draft) {
    return (
      <>
        <PageHead title={t('draft')} back={back} />
        {error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton lines={6} height={20} />
        )}
      </>
    );
  }
  return <Shown draft={draft} back={back} />;
}

function Shown({ draft, back }: { draft: CourseDraft; back: { href: string; label: string } }) {
  const t = useAuthor();
  const [, goTo] = useLocation();
  const [open, setOpen] = useState<'publish' | 'discard' | null>(null);
  const { slug, title, fileName, uploadedAt, uploadedBy, publishedNumber, errors, warnings } = draft;
  const nothingNew = publishedNumber !== null && draft.changes.length === 0;
  return (
    <>
      <PageHead title={t('draftOf', { title })} back={back}>
        <Button variant="danger" icon={Trash2} onClick={() => setOpen('discard')}>
          {t('discard')}
        </Button>
        <LinkButton icon={FileUp} href="/tac-gia/tai-len">
          {t('replace')}
        </LinkButton>
        <Button
          variant="primary"
          icon={Send}
          disabled={errors > 0 || nothingNew}
          onClick={() => setOpen('publish')}
        >
          {t('publish')}
        </Button>
      </PageHead>
      <p className={styles.lead}>
        {t('draftLine', { file: fileName, time: formatDateTime(uploadedAt), name: uploadedBy ?? '' })}{' '}
        {publishedNumber === null ? t('newCourse') : t('overVersion', { number: publishedNumber })}
      </p>
      <div className={styles.stack}>
        {errors > 0 ? (
          <Note tone="son" title={t('blocked', { count: errors })}>
            <p>{t('blockedBody')}</p>
          </Note>
        ) : nothingNew ? (
          <Note title={t('nothingNew')} />
        ) : (
          <Note tone="leaf" title={t('mayGo')}>
            {warnings > 0 && <p>{t('mayGoWarnings', { count: warnings })}</p>}
          </Note>
        )}
        {draft.findings.length > 0 && <Findings of={draft.findings} />}
        <div className={look.beside}>
          <Card aria-labelledby="preview">
            <CardHead id="preview" title={t('preview')} />
            <PreviewFrame draft={draft} />
          </Card>
          <Card aria-labelledby="changes">
            <CardHead id="changes" title={t('changes')} />
            <Changes of={draft} />
          </Card>
        </div>
      </div>
      {open === 'publish' && (
        <PublishDialog
          draft={draft}
          onClose={() => setOpen(null)}
          onPublished={() => goTo(courseHref(slug))}
        />
      )}
      {open === 'discard' && <DiscardDialog draft={draft} onClose={() => setOpen(null)} />}
    </>
  );
}

function DiscardDialog({ draft, onClose }: { draft: CourseDraft; onClose: () => void }) {
  const t = useAuthor();
  const refresh = useRefresh();
  const [, goTo] = useLocation();
  const form = useSubmit(
    () => authorApi.discard(draft.slug),
    async () => {
      goTo('/tac-gia');
      await refresh();
      showToast(t('discarded', { title: draft.title }));
    },
  );
  return (
    <FormDialog
      title={t('discardTitle', { title: draft.title })}
      submit={t('discard')}
      danger
      onClose={onClose}
      busy={form.busy}
      errors={form.errors}
      onSubmit={form.submit}
    >
      <p>{t('discardBody')}</p>
    </FormDialog>
  );
}
