import { useParams } from 'wouter';
import type { ProgrammeDetail } from '@bdhvs/contracts/programmes';
import { formatDate } from '../../../lib/format.js';
import { LinkButton } from '../../../ui/button.js';
import { Card, CardHead } from '../../../ui/card.js';
import { Chip } from '../../../ui/chip.js';
import { Note } from '../../../ui/note.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { Facts } from '../../../ui/staff/facts.js';
import { PageHead } from '../../../ui/staff/page-head.js';
import { useWords } from '../../../ui/staff/words.js';
import { ErrorState } from '../../../ui/states.js';
import { Table, type Column } from '../../../ui/table.js';
import { useProgramme, type Rule } from './data.js';
import { Due } from './due.js';
import { useProgrammeWords } from './messages.js';
import { VersionsCard } from './versions-card.js';
import styles from './programmes.module.css';

export default function ProgrammePage() {
  const t = useProgrammeWords();
  const { slug = '' } = useParams();
  const { data: programme, error, refetch } = useProgramme(slug);
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
  const rule = programme.rules.find(
    ({ activatedAt, retiredAt }) => activatedAt !== null && retiredAt === null,
  );
  return (
    <>
      <PageHead title={programme.name} back={back}>
        <LinkButton href={`/quan-ly/mien-hoc?ke-hoach=${programme.slug}`}>{t('exemptions')}</LinkButton>
      </PageHead>
      <div className={styles.list}>
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
  const { mandateNumber: number, mandateOn } = of;
  const mandate = number
    ? mandateOn
      ? t('mandateOn', { number, day: formatDate(mandateOn) })
      : t('mandate', { number })
    : t('noMandate');
  return (
    <Card>
      <p className={styles.mandate}>{mandate}</p>
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

type RuleCourse = Rule['courses'][number];

function RuleInWords({ rule }: { rule: Rule }) {
  const t = useProgrammeWords();
  const w = useWords();
  const columns: Column<RuleCourse>[] = [
    {
      key: 'course',
      head: t('course'),
      main: true,
      cell: (course) => (
        <>
          {course.name} {course.external && <Chip>{t('external')}</Chip>}
        </>
      ),
    },
    {
      key: 'required',
      head: t('requiredFrom'),
      numeric: true,
      cell: (course) => formatDate(course.requiredFrom),
    },
    {
      key: 'admitted',
      head: t('admittedFrom'),
      numeric: true,
      cell: (course) => formatDate(course.admittedFrom),
    },
  ];
  return (
    <>
      <p className={styles.words}>
        {t('ruleWords', {
          audience: rule.audience,
          units: rule.units.map(({ name }) => name).join(', '),
          count: rule.courses.length,
          from: formatDate(rule.opensOn),
          due: formatDate(rule.dueOn),
        })}{' '}
        {t('ruleComplete')} {t(rule.quizAlone ? 'quizAlone' : 'lessonsNeeded')}
      </p>
      {rule.unclearCategories.length > 0 && (
        <Note tone="amber">
          {t('unclear', {
            categories: rule.unclearCategories.map((each) => w(`category_${each}`)).join(', '),
          })}
        </Note>
      )}
      <Table caption={t('courses')} columns={columns} rows={rule.courses} rowKey={(course) => course.slug} />
    </>
  );
}
