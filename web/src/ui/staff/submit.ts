import { useState } from 'react';
import { formErrors, type FormError } from '../error-summary.js';
import { useUi } from '../messages.js';

/**
 * Sends a form: what is missing is said before anything is sent, what the server refuses is led to its field.
 * `fields` names the control for each pointer of the server ("fullName" → "person-name").
 */
export function useSubmit<R>(
  send: () => Promise<R>,
  done: (result: R) => void | Promise<void>,
  { fields = {}, check }: { fields?: Record<string, string>; check?: () => FormError[] } = {},
) {
  const t = useUi();
  const [errors, setErrors] = useState<FormError[]>([]);
  const [busy, setBusy] = useState(false);

  async function submit(): Promise<void> {
    const missing = check?.() ?? [];
    setErrors(missing);
    if (missing.length > 0 || busy) return;
    setBusy(true);
    try {
      await done(await send());
    } catch (error) {
      setErrors(formErrors(error, fields, t('errorNetwork')));
    } finally {
      setBusy(false);
    }
  }

  return { errors, busy, submit, clear: () => setErrors([]) };
}
