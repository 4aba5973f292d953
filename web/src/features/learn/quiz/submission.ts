import { useEffect, useRef, useState } from 'react';
import type { AttemptResult } from '@bdhvs/contracts/learning';
import { api } from '../../../lib/api-client.js';
import type { AttemptDrafts, Draft } from '../../../lib/outbox/attempt-drafts.js';
import { Unreachable } from '../../../lib/problem.js';

export interface Submission {
  busy: boolean;
  error: unknown;
  submit: () => void;
}

/** Handing in twice is harmless: the attempt is closed once and the same result comes again. */
export function useSubmission(draft: Draft, drafts: AttemptDrafts, onDone: () => void): Submission {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const wanted = useRef(false);

  async function submit() {
    if (busy) return;
    wanted.current = true;
    setBusy(true);
    setError(null);
    try {
      const result = await api.post<AttemptResult>(`/learning/attempts/${draft.attemptId}/submit`, {
        answers: draft.answers,
      });
      await drafts.finish(result);
      onDone();
    } catch (failure) {
      setError(failure);
      setBusy(false);
      wanted.current = failure instanceof Unreachable;
    }
  }

  const latest = useRef(submit);
  latest.current = submit;
  useEffect(() => {
    const again = () => {
      if (wanted.current) void latest.current();
    };
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, []);
  return { busy, error, submit: () => void submit() };
}
