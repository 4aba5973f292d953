import { useState } from 'react';
import type { PersonView } from '@bdhvs/contracts/people';
import { errorOf } from '../../../ui/error-summary.js';
import { TextArea, TextField } from '../../../ui/field.js';
import { FormDialog } from '../../../ui/staff/form-dialog.js';
import { useSubmit } from '../../../ui/staff/submit.js';
import { useWords } from '../../../ui/staff/words.js';
import { peopleApi } from './data.js';
import { usePeopleWords } from './messages.js';

export function NumberDialog({
  person,
  onClose,
  onSaved,
}: {
  person: PersonView;
  onClose: () => void;
  onSaved: () => Promise<void>;
}) {
  const t = usePeopleWords();
  const w = useWords();
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const digits = number.replace(/\D/g, '').length;
  const form = useSubmit(() => peopleApi.correctNumber(person.id, number, reason.trim()), onSaved, {
    fields: { personalNumber: 'new-number', reason: 'number-reason' },
    check: () => [
      ...(digits === 12 ? [] : [{ field: 'new-number', message: t('numberWrong', { count: digits }) }]),
      ...(reason.trim().length < 3
        ? [{ field: 'number-reason', message: w('reasonMissing', { least: 3 }) }]
        : []),
    ],
  });
  return (
    <FormDialog
      title={t('numberTitle', { name: person.fullName })}
      submit={t('numberSubmit')}
      onClose={onClose}
      busy={form.busy}
      errors={form.errors}
      onSubmit={form.submit}
    >
      <TextField
        id="new-number"
        label={t('number')}
        hint={t('numberHint')}
        className="tn"
        inputMode="numeric"
        autoComplete="off"
        maxLength={40}
        value={number}
        error={errorOf(form.errors, 'new-number')}
        onChange={(event) => setNumber(event.target.value)}
      />
      <TextArea
        id="number-reason"
        label={w('reason')}
        hint={w('reasonHint')}
        rows={2}
        maxLength={500}
        value={reason}
        error={errorOf(form.errors, 'number-reason')}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
