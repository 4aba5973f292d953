import { useState } from 'react';
import { ApiProblem } from '../../lib/problem.js';
import { showToast } from '../../ui/toast.js';
import { takePackage } from './data.js';
import { useAuthor } from './messages.js';

/** A file to the author's own folder; a failure is said and nothing else changes. */
export function useTakePackage(slug: string) {
  const t = useAuthor();
  const [busy, setBusy] = useState(false);
  async function take(which: Parameters<typeof takePackage>[1] = {}) {
    setBusy(true);
    try {
      await takePackage(slug, which);
    } catch (error) {
      showToast(error instanceof ApiProblem ? error.title : t('notTaken'));
    } finally {
      setBusy(false);
    }
  }
  return { take, busy };
}
