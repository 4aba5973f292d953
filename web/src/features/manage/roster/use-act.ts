import { useState } from 'react';
import type { RosterDecision, RosterImportView } from '@bdhvs/contracts/roster';
import { ApiProblem } from '../../../lib/problem.js';
import { useUi } from '../../../ui/messages.js';
import { showToast } from '../../../ui/toast.js';
import { rosterApi, useKeepImport } from './data.js';
import { useRosterWords } from './messages.js';
import { firstError } from './ways-out.js';

/** Acts on rows of one import: done at once, told in a toast, and taken back from there. */
export function useAct(view: RosterImportView) {
  const t = useRosterWords();
  const ui = useUi();
  const keep = useKeepImport();
  const [busy, setBusy] = useState(false);

  async function run(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      showToast(error instanceof ApiProblem ? (error.detail ?? error.title) : ui('errorNetwork'));
    } finally {
      setBusy(false);
    }
  }

  /** What became of the row: gone in, or something else is still wrong with it. */
  async function settle(next: RosterImportView, row: number, done: string): Promise<void> {
    await keep(next);
    const left = next.problems.find((each) => each.row === row);
    const why = left && firstError(left)?.message;
    showToast(why ? t('stillWrong', { row, why }) : done, () => void run(() => takeBack(row)));
  }

  async function takeBack(row: number): Promise<void> {
    await keep(await rosterApi.decide(view.id, [{ row, action: 'clear' }]));
    showToast(t('broughtBack', { row }));
  }

  const words = {
    secondary: 'doneSecondary',
    skip: 'doneSkip',
    fix: 'doneRow',
    same_person: 'doneRow',
    clear: 'broughtBack',
  } as const;

  /** For a button: what goes wrong is told in a toast. */
  const decide = (decision: RosterDecision) => run(() => send(decision));

  /** For a form: what goes wrong is thrown, so that the form can show it at its field. */
  async function send(decision: RosterDecision): Promise<void> {
    const next = await rosterApi.decide(view.id, [decision]);
    await settle(next, decision.row, t(words[decision.action], { row: decision.row }));
  }

  return { busy, run, decide, send, settle };
}

export type Act = ReturnType<typeof useAct>;
