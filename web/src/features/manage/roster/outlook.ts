import type { RosterImportView } from '@bdhvs/contracts/roster';

export type Step = 'upload' | 'columns' | 'preview' | 'apply';

type Known = Pick<RosterImportView, 'status' | 'headerRows' | 'counts'>;

/** Where an import stands on its way of four steps. */
export function stepOf(view: Known, columnsLacking: boolean): Step {
  if (view.status === 'applied' || view.status === 'undone') return 'apply';
  return columnsLacking || view.headerRows.length === 0 ? 'columns' : 'preview';
}

/** What pressing "apply" would do now. */
export interface Outlook {
  /** Rows that go in. */
  going: number;
  /** Posts that end, because somebody ticked them. */
  ending: number;
  /** Rows that stay listed until they are put right. */
  staying: number;
  possible: boolean;
}

export function outlookOf(view: Known, ending: number): Outlook {
  const open = view.status === 'previewed' || view.status === 'applied';
  const going = view.counts.waiting;
  return { going, ending, staying: view.counts.problems, possible: open && going + ending > 0 };
}
