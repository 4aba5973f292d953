import { can } from '../../../lib/access.js';
import { useSignedIn } from '../../../lib/session.js';
import { NAMES, namesQuery, REPORT, useReport, type By } from '../data.js';
import { useListWish } from '../names/names-card.js';
import { ExportMenu, type Takeaway } from '../parts/export-menu.js';
import { useParts } from '../parts/messages.js';
import type { ReportState } from '../state.js';
import { choicesOf, rowsByOf, useView } from './view.js';

const names = {
  unit: 'exportUnits',
  course: 'exportCourses',
  category: 'exportCategories',
  month: 'exportMonths',
} as const;

/** The tables that are on the screen now: the rows as they are divided, the months, and the list. */
export function OverviewExports({ state }: { state: ReportState }) {
  const t = useParts();
  const me = useSignedIn();
  const wish = useListWish();
  const [view] = useView();
  const { question } = state;
  const units = useReport(question, 'unit');
  if (!question) return null;
  const by = rowsByOf(view.theo, choicesOf(state, units.data?.rows ?? [], state.unit?.id));
  const table = (divided: By): Takeaway => ({
    name: t(names[divided]),
    path: REPORT,
    query: { ...question, by: divided },
  });
  const list: Takeaway[] = can(me, 'reports.people')
    ? [{ name: t('exportNames'), path: NAMES, query: namesQuery(question, wish) }]
    : [];
  return <ExportMenu takeaways={[table(by), table('month'), ...list]} printable />;
}
