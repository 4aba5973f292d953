import { dayOf, formatDate, today } from '../../../lib/format.js';
import { Card, CardHead } from '../../../ui/card.js';
import { Chip } from '../../../ui/chip.js';
import { useWords } from '../../../ui/staff/words.js';
import { Table, type Column } from '../../../ui/table.js';
import type { Rule } from './data.js';
import { useProgrammeWords } from './messages.js';

/** Every version of the rule, newest first; figures name the one they were counted by. */
export function VersionsCard({ rules }: { rules: Rule[] }) {
  const t = useProgrammeWords();
  const w = useWords();
  const dayIn = (instant: string | null) => (instant ? formatDate(dayOf(instant)) : w('none'));
  const columns: Column<Rule>[] = [
    {
      key: 'version',
      head: t('version'),
      main: true,
      cell: (rule) => t('versionOf', { version: rule.version }),
    },
    { key: 'cycle', head: t('cycle'), cell: (rule) => rule.cycle },
    { key: 'who', head: t('who'), cell: (rule) => rule.audience },
    { key: 'courses', head: t('courses'), numeric: true, cell: (rule) => rule.courses.length },
    { key: 'due', head: t('due'), numeric: true, cell: (rule) => formatDate(rule.dueOn) },
    { key: 'state', head: t('state'), cell: (rule) => <State of={rule} /> },
    { key: 'since', head: t('since'), numeric: true, cell: (rule) => dayIn(rule.activatedAt) },
    { key: 'until', head: t('until'), numeric: true, cell: (rule) => dayIn(rule.retiredAt) },
  ];
  return (
    <Card aria-labelledby="versions">
      <CardHead id="versions" title={t('versions')}>
        <span className="muted small">{t('versionsHint')}</span>
      </CardHead>
      <Table caption={t('versions')} columns={columns} rows={rules} rowKey={(rule) => rule.id} />
    </Card>
  );
}

function State({ of }: { of: Rule }) {
  const t = useProgrammeWords();
  if (of.retiredAt !== null) return <Chip>{t('retired')}</Chip>;
  return of.opensOn > today() ? (
    <Chip tone="sky">{t('ahead')}</Chip>
  ) : (
    <Chip tone="leaf">{t('inForce')}</Chip>
  );
}
