import { useId, useState, type ReactNode } from 'react';
import { TextArea } from '../field.js';
import { FormDialog } from './form-dialog.js';
import { useSubmit } from './submit.js';
import { errorOf } from '../error-summary.js';
import { useWords } from './words.js';

/** For what needs a reason and nothing else: an account closed, a result revoked, a number shown. */
export function ReasonDialog<R>({
  title,
  submit,
  danger,
  onClose,
  send,
  done,
  least = 3,
  children,
}: {
  title: string;
  submit: string;
  danger?: boolean;
  onClose: () => void;
  send: (reason: string) => Promise<R>;
  done: (result: R) => void | Promise<void>;
  /** As few letters as the server takes for a reason. */
  least?: number;
  /** What will happen, and what stays. */
  children: ReactNode;
}) {
  const w = useWords();
  const id = useId();
  const [reason, setReason] = useState('');
  const form = useSubmit(() => send(reason.trim()), done, {
    fields: { reason: id },
    check: () =>
      reason.trim().length < least ? [{ field: id, message: w('reasonMissing', { least }) }] : [],
  });
  return (
    <FormDialog
      title={title}
      submit={submit}
      danger={danger}
      onClose={onClose}
      busy={form.busy}
      errors={form.errors}
      onSubmit={form.submit}
    >
      <div>{children}</div>
      <TextArea
        id={id}
        label={w('reason')}
        hint={w('reasonHint')}
        rows={3}
        maxLength={500}
        value={reason}
        error={errorOf(form.errors, id)}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
