import { useState } from 'react';
import { Pencil } from 'lucide-react';
import { useParams } from 'wouter';
import type { PersonView } from '@bdhvs/contracts/people';
import { can } from '../../../lib/access.js';
import { formatDate } from '../../../lib/format.js';
import { useSignedIn } from '../../../lib/session.js';
import { Button } from '../../../ui/button.js';
import { Card, CardHead } from '../../../ui/card.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { Facts } from '../../../ui/staff/facts.js';
import { PageHead } from '../../../ui/staff/page-head.js';
import { useWords } from '../../../ui/staff/words.js';
import { ErrorState } from '../../../ui/states.js';
import { CertificatesCard } from './certificates-card.js';
import { CompletionsCard } from './completions-card.js';
import { CorrectDialog } from './correct-dialog.js';
import { usePerson } from './data.js';
import { ExemptionsCard } from './exemptions-card.js';
import { usePeopleWords } from './messages.js';
import { PersonalNumber } from './personal-number.js';
import { PostsCard } from './posts-card.js';
import styles from './people.module.css';

export default function PersonPage() {
  const t = usePeopleWords();
  const { id = '' } = useParams();
  const me = useSignedIn();
  const { data: person, error, refetch } = usePerson(id);
  const back = { href: '/quan-ly/nguoi-hoc', label: t('people') };
  if (!person) {
    return (
      <>
        <PageHead title={error ? t('people') : '…'} back={back} />
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
      <PageHead title={person.fullName} back={back} />
      <div className={styles.cards}>
        <Details person={person} mayWrite={can(me, 'people.write')} />
        <PostsCard person={person} mayWrite={can(me, 'people.write')} />
        <CompletionsCard person={person} mayRevoke={can(me, 'completions.revoke')} />
        <CertificatesCard person={person} mayRevoke={can(me, 'completions.revoke')} />
        {can(me, 'reports.people') && (
          <ExemptionsCard person={person} mayWrite={can(me, 'exemptions.write')} />
        )}
      </div>
    </>
  );
}

function Details({ person, mayWrite }: { person: PersonView; mayWrite: boolean }) {
  const t = usePeopleWords();
  const w = useWords();
  const [correcting, setCorrecting] = useState(false);
  const none = <span className="muted">{t('unknown')}</span>;
  return (
    <Card aria-labelledby="details">
      <CardHead id="details" title={t('details')}>
        {mayWrite && (
          <Button small icon={Pencil} onClick={() => setCorrecting(true)}>
            {t('correct')}
          </Button>
        )}
      </CardHead>
      <Facts
        of={[
          { name: t('birth'), value: <span className="tn">{birthOf(person, t) ?? none}</span> },
          { name: t('sex'), value: person.sex ? w(`sex_${person.sex}`) : none },
          { name: t('number'), value: <PersonalNumber person={person} mayWrite={mayWrite} /> },
          { name: t('phone'), value: <span className="tn">{person.phone ?? none}</span> },
          { name: t('email'), value: person.email ?? none },
        ]}
      />
      {correcting && <CorrectDialog person={person} onClose={() => setCorrecting(false)} />}
    </Card>
  );
}

function birthOf(person: PersonView, t: ReturnType<typeof usePeopleWords>): string | null {
  if (person.birthDate) return formatDate(person.birthDate);
  return person.birthYear === null ? null : t('birthYearOnly', { year: person.birthYear });
}
