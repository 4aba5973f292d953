import { ExternalLink } from 'lucide-react';
import type { CourseDraft } from '@bdhvs/contracts/authoring';
import { basePath } from '../../../lib/base.js';
import { ExternalButton } from '../../../ui/button.js';
import { useAuthor } from '../messages.js';
import look from './draft.module.css';

/** The learner's own pages at the width of a phone, answered from the draft (web/src/app/preview). */
export function PreviewFrame({ draft: { id, slug, title } }: { draft: CourseDraft }) {
  const t = useAuthor();
  const address = `${basePath()}/tac-gia/xem-truoc/${slug}/khoa-hoc/${slug}`;
  return (
    <>
      <p className="muted small">{t('previewBody')}</p>
      <p className={look.links}>
        <ExternalButton small icon={ExternalLink} href={address} target="_blank" rel="noreferrer">
          {t('previewAlone')}
        </ExternalButton>
      </p>
      <iframe key={id} className={look.frame} src={address} title={t('previewOf', { title })} />
    </>
  );
}
