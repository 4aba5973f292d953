import { ApiProblem } from '../../../lib/problem.js';
import { useRefresh } from '../../../lib/refresh.js';
import { useUi } from '../../../ui/messages.js';
import { showToast } from '../../../ui/toast.js';
import { usePeopleWords } from './messages.js';

/** Closes the dialog, says what was done, and offers to put it back by the opposite change from the same day on. */
export function useDoneWithUndo(close: () => void) {
  const t = usePeopleWords();
  const ui = useUi();
  const refresh = useRefresh();

  async function putBack(back: () => Promise<void>) {
    try {
      await back();
      showToast(t('undone'));
    } catch (error) {
      const why = error instanceof ApiProblem ? (error.detail ?? error.title) : ui('errorNetwork');
      showToast(t('undoFailed', { why }));
    }
    await refresh();
  }

  return async (text: string, back?: () => Promise<void>): Promise<void> => {
    close();
    await refresh();
    showToast(text, back && (() => void putBack(back)));
  };
}
