import { ListChecks, Plus } from 'lucide-react';
import { Link } from 'wouter';
import { can } from '../../../lib/access.js';
import { useSignedIn } from '../../../lib/session.js';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { Facts } from '../../../ui/staff/facts.js';
import { PageHead } from '../../../ui/staff/page-head.js';
import { useWords } from '../../../ui/staff/words.js';
import { EmptyState, ErrorState } from '../../../ui/states.js';
import { useDrafts, useProgrammes, type Programme } from './data.js';
import { DraftCard } from './draft-card.js';
import { Due } from './due.js';
import { useProgrammeWords } from './messages.js';
import styles from './programmes.module.css';

export default function ProgrammesPage() {
  const t = useProgrammeWords();
  const mayWrite = can(useSignedIn(), 'programmes.write');
  const { data: drafts } = useDrafts();
  const { data: programmes, error, isPending, refetch } = useProgrammes();
  return (
    <>
      <PageHead title={t('programmes')}>
        {mayWrite && (
          <LinkButton variant="primary" icon={Plus} href="/quan-ly/ke-hoach/lap-moi">
            {t('newProgramme')}
          </LinkButton>
        )}
      </PageHead>
      <p className={styles.lead}>{t('lead')}</p>
      {isPending && <Skeleton lines={5} height={20} />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {drafts && drafts.length > 0 && (
        <section aria-labelledby="drafts" className={styles.drafts}>
          <h2 id="drafts">{t('drafts')}</h2>
          <div className={styles.list}>
            {drafts.map((draft) => (
              <DraftCard key={draft.id} of={draft} named />
            ))}
          </div>
        </section>
      )}
      {programmes?.length === 0 && (
        <Card>
          <EmptyState icon={ListChecks} title={t('none')}>
            {t(mayWrite ? 'noneBodyWriter' : 'noneBody')}
          </EmptyState>
        </Card>
      )}
      <div className={styles.list}>
        {programmes?.map((programme) => (
          <ProgrammeCard key={programme.slug} of={programme} />
        ))}
      </div>
    </>
  );
}

function ProgrammeCard({ of }: { of: Programme }) {
  const t = useProgrammeWords();
  const w = useWords();
  return (
    <Card as="article" className={styles.card}>
      <h2>
        <Link href={`/quan-ly/ke-hoach/${of.slug}`} className={styles.name}>
          {of.name}
        </Link>
      </h2>
      <p className="muted">
        {of.mandateNumber ? t('mandate', { number: of.mandateNumber }) : t('noMandate')}
      </p>
      <Facts
        of={[
          { name: t('who'), value: of.audience ?? w('none') },
          { name: t('due'), value: of.dueOn ? <Due on={of.dueOn} /> : w('none') },
          { name: t('courses'), value: of.courses.map(({ name }) => name).join(', ') },
        ]}
      />
    </Card>
  );
}
