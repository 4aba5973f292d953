import { useState } from 'react';
import { useRefresh } from '../../../lib/refresh.js';
import { saveFile } from '../../../lib/save-file.js';
import { showToast } from '../../../ui/toast.js';
import { issueSlips } from './data.js';
import { useSlipWords } from './messages.js';

export function usePrinting(unit: string, done: () => void) {
  const t = useSlipWords();
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  /** Without names: everybody of the unit who has neither account nor slip. */
  async function print(personIds?: string[]): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      const { blob, name } = await issueSlips(unit, personIds);
      saveFile(blob, name ?? 'phieu-kich-hoat.pdf');
      done();
      await refresh();
      showToast(t('printed'));
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  }

  return { busy, error, print };
}
