import type { ProgrammeDetail } from '@bdhvs/contracts/programmes';
import { formatDate } from '../../../lib/format.js';
import { Chip } from '../../../ui/chip.js';
import { Note } from '../../../ui/note.js';
import { useWords } from '../../../ui/staff/words.js';
import { Table, type Column } from '../../../ui/table.js';
import type { Rule } from './data.js';
import { useProgrammeWords } from './messages.js';
import styles from './programmes.module.css';

export function mandateInWords(
  t: ReturnType<typeof useProgrammeWords>,
  { mandateNumber: number, mandateOn }: Pick<ProgrammeDetail, 'mandateNumber' | 'mandateOn'>,
): string {
  if (!number) return t('noMandate');
  return mandateOn ? t('mandateOn', { number, day: formatDate(mandateOn) }) : t('mandate', { number });
}

type RuleCourse = Rule['courses'][number];

/** A rule as officials would say it, made from the rule itself. */
export function RuleInWords({ rule }: { rule: Rule }) {
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
