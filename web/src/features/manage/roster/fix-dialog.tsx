import { useState } from 'react';
import { Button } from '../../../ui/button.js';
import { DateField } from '../../../ui/date-field.js';
import { errorOf } from '../../../ui/error-summary.js';
import { TextField } from '../../../ui/field.js';
import { FormDialog } from '../../../ui/staff/form-dialog.js';
import { useSubmit } from '../../../ui/staff/submit.js';
import { useRosterWords } from './messages.js';
import type { ProblemDialogProps } from './problem-dialog-props.js';
import { RowFacts } from './row-facts.js';
import { firstError, type Fixable } from './ways-out.js';

const VALUE = 'row-fix';

/** One value of one row, put right here instead of in the file. */
export function FixDialog({ row, act, onClose, field }: ProblemDialogProps & { field: Fixable }) {
  const t = useRosterWords();
  const problem = firstError(row);
  const [value, setValue] = useState(field === 'fullName' ? row.fullName : '');
  const digits = value.replace(/\D/g, '').length;

  const form = useSubmit(
    () => act.send({ row: row.row, action: 'fix', values: { [field]: value.trim() } }),
    onClose,
    {
      fields: { 'decisions/0/values': VALUE, [`decisions/0/values/${field}`]: VALUE },
      check: () => {
        if (value.trim() === '') return [{ field: VALUE, message: t('fixMissing') }];
        return field === 'personalNumber' && digits !== 12
          ? [{ field: VALUE, message: t('numberWrong', { count: digits }) }]
          : [];
      },
    },
  );
  const error = errorOf(form.errors, VALUE);

  return (
    <FormDialog
      title={t('fixTitle', { row: row.row, what: problem?.message ?? '' })}
      submit={t('fixSubmit')}
      onClose={onClose}
      busy={form.busy}
      errors={form.errors}
      onSubmit={form.submit}
      other={
        <Button
          busy={act.busy}
          onClick={() => {
            onClose();
            void act.decide({ row: row.row, action: 'skip' });
          }}
        >
          {t('do_skip')}
        </Button>
      }
    >
      <p>{problem?.advice}</p>
      <RowFacts row={row} />
      {field === 'birthDate' || field === 'joinedOn' ? (
        <DateField id={VALUE} label={t(`fix_${field}`)} value={value} error={error} onChange={setValue} />
      ) : (
        <TextField
          id={VALUE}
          label={t(`fix_${field}`)}
          hint={field === 'personalNumber' ? t('fix_personalNumberHint') : undefined}
          className={field === 'personalNumber' ? 'tn' : undefined}
          inputMode={field === 'personalNumber' ? 'numeric' : undefined}
          maxLength={field === 'personalNumber' ? 40 : 200}
          autoComplete="off"
          value={value}
          error={error}
          onChange={(event) => setValue(event.target.value)}
        />
      )}
    </FormDialog>
  );
}
