import { ListChecks } from 'lucide-react';
import { Link } from 'wouter';
import { Card } from '../../../ui/card.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { Facts } from '../../../ui/staff/facts.js';
import { PageHead } from '../../../ui/staff/page-head.js';
import { useWords } from '../../../ui/staff/words.js';
import { EmptyState, ErrorState } from '../../../ui/states.js';
import { useProgrammes, type Programme } from './data.js';
import { Due } from './due.js';
import { useProgrammeWords } from './messages.js';
import styles from './programmes.module.css';

export default function ProgrammesPage() {
  const t = useProgrammeWords();
  const { data: programmes, error, isPending, refetch } = useProgrammes();
  return (
    <>
      <PageHead title={t('programmes')} />
      <p className={styles.lead}>{t('lead')}</p>
      {isPending && <Skeleton lines={5} height={20} />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {programmes?.length === 0 && (
        <Card>
          <EmptyState icon={ListChecks} title={t('none')}>
            {t('noneBody')}
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
