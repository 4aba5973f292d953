import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { RosterDecision, RosterImportView, RosterRow } from '@bdhvs/contracts/roster';
import { errorOf } from '../../../ui/error-summary.js';
import { RadioGroup, TextField, type Choice } from '../../../ui/field.js';
import { FormDialog } from '../../../ui/staff/form-dialog.js';
import { useSubmit } from '../../../ui/staff/submit.js';
import { rosterApi } from './data.js';
import { useRosterWords } from './messages.js';
import type { ProblemDialogProps } from './problem-dialog-props.js';
import { RecordedPerson } from './recorded-person.js';
import { RowFacts } from './row-facts.js';
import { firstError } from './ways-out.js';
import styles from './roster.module.css';

type Truth = 'number' | 'samePerson' | 'name' | 'skip';
const IDS = { choice: 'compare-choice', number: 'compare-number', name: 'compare-name' };

/** One number, two names: only a look at the card tells which of them is wrong. */
export function CompareDialog({ view, row, act, onClose }: ProblemDialogProps) {
  const t = useRosterWords();
  const otherRow = firstError(row)?.otherRow ?? null;
  const other = useQuery({
    queryKey: ['roster-rows', view.id, 'one', otherRow],
    queryFn: () => rowAt(view, otherRow ?? 0),
    enabled: otherRow !== null,
  });
  const [truth, setTruth] = useState<Truth | undefined>();
  const [number, setNumber] = useState('');
  const [name, setName] = useState(other.data?.fullName ?? '');
  const digits = number.replace(/\D/g, '').length;

  const form = useSubmit(() => act.send(decision()), onClose, {
    check: () => [
      ...(truth ? [] : [{ field: IDS.choice, message: t('chooseMissing') }]),
      ...(truth === 'number' && digits !== 12
        ? [{ field: IDS.number, message: t('numberWrong', { count: digits }) }]
        : []),
      ...(truth === 'name' && name.trim() === '' ? [{ field: IDS.name, message: t('fixMissing') }] : []),
    ],
  });

  function decision(): RosterDecision {
    if (truth === 'number') return { row: row.row, action: 'fix', values: { personalNumber: number } };
    if (truth === 'name') return { row: row.row, action: 'fix', values: { fullName: name.trim() } };
    return { row: row.row, action: truth === 'samePerson' ? 'same_person' : 'skip' };
  }

  const choices: Choice<Truth>[] = [
    { value: 'number', label: t('compare_number', { row: row.row }) },
    // Two rows of one file: the name is put right in this one. Against what is recorded, the file brings the new name.
    otherRow === null
      ? { value: 'samePerson', label: t('compare_samePerson') }
      : { value: 'name', label: t('compare_name', { row: row.row }) },
    { value: 'skip', label: t('compare_skip', { row: row.row }) },
  ];

  return (
    <FormDialog
      title={t('compareTitle')}
      submit={truth === 'skip' ? t('do_skip') : t('fixSubmit')}
      onClose={onClose}
      busy={form.busy}
      errors={form.errors}
      onSubmit={form.submit}
    >
      <p>{t('compareBody')}</p>
      <div className={styles.sides}>
        <RowFacts row={row} title={t('thisRow', { row: row.row })} />
        {other.data && <RowFacts row={other.data} title={t('otherRow', { row: other.data.row })} />}
        {otherRow === null && row.personId && <RecordedPerson id={row.personId} />}
      </div>
      <RadioGroup
        id={IDS.choice}
        legend={t('compareChoice')}
        name="compare"
        choices={choices}
        value={truth}
        error={errorOf(form.errors, IDS.choice)}
        onChange={(next) => {
          setTruth(next);
          if (next === 'name' && name === '') setName(other.data?.fullName ?? '');
        }}
      />
      {truth === 'number' && (
        <TextField
          id={IDS.number}
          label={t('fix_personalNumber')}
          hint={t('fix_personalNumberHint')}
          className="tn"
          inputMode="numeric"
          autoComplete="off"
          value={number}
          error={errorOf(form.errors, IDS.number)}
          onChange={(event) => setNumber(event.target.value)}
        />
      )}
      {truth === 'name' && (
        <TextField
          id={IDS.name}
          label={t('fix_fullName')}
          autoComplete="off"
          value={name}
          error={errorOf(form.errors, IDS.name)}
          onChange={(event) => setName(event.target.value)}
        />
      )}
    </FormDialog>
  );
}

async function rowAt(view: RosterImportView, row: number): Promise<RosterRow | null> {
  const { items } = await rosterApi.rows(view.id, { after: row - 1, limit: 1 });
  return items.find((each) => each.row === row) ?? null;
}
