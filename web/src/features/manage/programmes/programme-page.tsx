import { Pencil } from 'lucide-react';
import { useParams } from 'wouter';
import type { ProgrammeDetail } from '@bdhvs/contracts/programmes';
import { can } from '../../../lib/access.js';
import { today } from '../../../lib/format.js';
import { useSignedIn } from '../../../lib/session.js';
import { useUnits } from '../../../lib/units.js';
import { LinkButton } from '../../../ui/button.js';
import { Card, CardHead } from '../../../ui/card.js';
import { Chip } from '../../../ui/chip.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { Facts } from '../../../ui/staff/facts.js';
import { PageHead } from '../../../ui/staff/page-head.js';
import { useWords } from '../../../ui/staff/words.js';
import { ErrorState } from '../../../ui/states.js';
import { ruleInForce } from './current-rule.js';
import { useDrafts, useProgramme } from './data.js';
import { DraftCard } from './draft-card.js';
import { Due } from './due.js';
import { useProgrammeWords } from './messages.js';
import { mandateInWords, RuleInWords } from './rule-in-words.js';
import { VersionsCard } from './versions-card.js';
import styles from './programmes.module.css';

export default function ProgrammePage() {
  const t = useProgrammeWords();
  const { slug = '' } = useParams();
  const me = useSignedIn();
  const { data: programme, error, refetch } = useProgramme(slug);
  const { data: drafts } = useDrafts();
  const { data: units } = useUnits();
  const back = { href: '/quan-ly/ke-hoach', label: t('programmes') };
  if (!programme) {
    return (
      <>
        <PageHead title={t('programmes')} back={back} />
        {error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton lines={6} height={20} />
        )}
      </>
    );
  }
  const rule = ruleInForce(programme.rules, today());
  const draft = drafts?.find((open) => open.programme.slug === programme.slug);
  // Whoever only sees a programme of units above their own does not write it.
  const mayWrite =
    can(me, 'programmes.write') && units?.some(({ id }) => id === programme.ownerUnit.id) === true;
  return (
    <>
      <PageHead title={programme.name} back={back}>
        <span className={styles.acts}>
          <LinkButton href={`/quan-ly/mien-hoc?ke-hoach=${programme.slug}`}>{t('exemptions')}</LinkButton>
          {mayWrite && !draft && (
            <LinkButton variant="primary" icon={Pencil} href={`/quan-ly/ke-hoach/${programme.slug}/ban-moi`}>
              {t('newVersion')}
            </LinkButton>
          )}
        </span>
      </PageHead>
      <div className={styles.list}>
        {draft && <DraftCard of={draft} />}
        <Summary of={programme} />
        <Card aria-labelledby="rule">
          <CardHead id="rule" title={t('rule')}>
            {rule && <Chip>{t('versionOf', { version: rule.version })}</Chip>}
          </CardHead>
          {rule ? <RuleInWords rule={rule} /> : <p className="muted">{t('ruleNone')}</p>}
        </Card>
        <VersionsCard rules={programme.rules} />
      </div>
    </>
  );
}

function Summary({ of }: { of: ProgrammeDetail }) {
  const t = useProgrammeWords();
  const w = useWords();
  return (
    <Card>
      <p className={styles.mandate}>{mandateInWords(t, of)}</p>
      <Facts
        of={[
          { name: t('due'), value: of.dueOn ? <Due on={of.dueOn} /> : w('none') },
          { name: t('cycle'), value: of.cycle ?? w('none') },
          { name: t('owner'), value: of.ownerUnit.name },
        ]}
      />
    </Card>
  );
}
