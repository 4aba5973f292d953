import { useParams } from 'wouter';
import { homeUnit } from '../../../lib/access.js';
import { useFilters } from '../../../lib/filters.js';
import { formatDate, today } from '../../../lib/format.js';
import { useSignedIn } from '../../../lib/session.js';
import { Note } from '../../../ui/note.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { PageHead } from '../../../ui/staff/page-head.js';
import { ErrorState } from '../../../ui/states.js';
import { ruleInForce } from './current-rule.js';
import { useDraft, useProgramme } from './data.js';
import { emptyForm, formOf } from './draft-form.js';
import { DraftFormCard } from './draft-form-card.js';
import { useProgrammeWords } from './messages.js';

/** A new programme, or with ?nhap= the draft of one, to be drafted anew. */
export function NewProgrammePage() {
  const t = useProgrammeWords();
  const me = useSignedIn();
  const [{ nhap }] = useFilters(['nhap']);
  const { data: draft, error, refetch } = useDraft(nhap, nhap !== '');
  const back = draft
    ? { href: `/quan-ly/ke-hoach/ban-nhap/${draft.id}`, label: t('draftOf', { name: draft.programme.name }) }
    : { href: '/quan-ly/ke-hoach', label: t('programmes') };
  const form = nhap
    ? draft && formOf(draft.rule, draft.programme)
    : emptyForm(homeUnit(me)?.slug ?? '', today());
  return (
    <>
      <PageHead title={t(nhap ? 'editDraft' : 'newProgramme')} back={back} />
      {form ? (
        <DraftFormCard key={nhap} first={form} replaces={nhap || null} />
      ) : (
        <Waiting error={error} onRetry={() => void refetch()} />
      )}
    </>
  );
}

/** The next version of a programme's rule, beginning from the one in force or from the draft that it replaces. */
export function NewVersionPage() {
  const t = useProgrammeWords();
  const { slug = '' } = useParams();
  const [{ nhap }] = useFilters(['nhap']);
  const programme = useProgramme(slug);
  const draft = useDraft(nhap, nhap !== '');
  const rule = programme.data && ruleInForce(programme.data.rules, today());
  const first = nhap ? draft.data?.rule : rule;
  const error = programme.error ?? draft.error;
  return (
    <>
      <PageHead
        title={t(nhap ? 'editDraft' : 'newVersion')}
        back={{ href: `/quan-ly/ke-hoach/${slug}`, label: programme.data?.name ?? t('programmes') }}
      />
      {programme.data && first ? (
        <>
          <Note>{t('versionNote', { version: first.version, day: formatDate(first.opensOn) })}</Note>
          <DraftFormCard
            key={`${slug}${nhap}`}
            first={formOf(first, programme.data)}
            programme={programme.data}
            replaces={nhap || null}
          />
        </>
      ) : (
        <Waiting error={error} onRetry={() => void programme.refetch()} />
      )}
    </>
  );
}

function Waiting({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return error ? <ErrorState error={error} onRetry={onRetry} /> : <Skeleton lines={8} height={20} />;
}
