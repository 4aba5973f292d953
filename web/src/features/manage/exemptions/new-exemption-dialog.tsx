import { useState } from 'react';
import { useRefresh } from '../../../lib/refresh.js';
import { today } from '../../../lib/format.js';
import { ApiProblem } from '../../../lib/problem.js';
import { DateField } from '../../../ui/date-field.js';
import { errorOf } from '../../../ui/error-summary.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { FormDialog } from '../../../ui/staff/form-dialog.js';
import { useSubmit } from '../../../ui/staff/submit.js';
import { showToast } from '../../../ui/toast.js';
import { PersonPicker, type Picked } from '../people/person-picker.js';
import { useProgrammes } from '../programmes/data.js';
import { exemptionsApi } from './data.js';
import { missingIn } from './entry.js';
import { useExemptionWords } from './messages.js';
import styles from './exemptions.module.css';

const FIELDS = {
  programme: 'exemption-programme',
  personId: 'exemption-person',
  reason: 'exemption-reason',
  decisionNumber: 'exemption-decision',
  approver: 'exemption-approver',
  validFrom: 'exemption-from',
  lastDay: 'exemption-to',
};

export function NewExemptionDialog({
  person: given,
  programme: givenProgramme,
  onClose,
}: {
  person?: Picked;
  programme?: string;
  onClose: () => void;
}) {
  const t = useExemptionWords();
  const refresh = useRefresh();
  const { data: programmes = [] } = useProgrammes();
  const only = programmes.length === 1 ? programmes[0]?.slug : undefined;
  const [chosen, setChosen] = useState(givenProgramme ?? '');
  const programme = chosen || only || '';
  const [person, setPerson] = useState<Picked | null>(given ?? null);
  const [texts, setTexts] = useState({ reason: '', decisionNumber: '', approver: '' });
  const [dates, setDates] = useState({ validFrom: today(), lastDay: '' });
  const name = person?.fullName ?? '';

  const form = useSubmit(
    () =>
      exemptionsApi.enter(programme, {
        personId: person?.id ?? '',
        ...texts,
        validFrom: dates.validFrom,
        lastDay: dates.lastDay || null,
      }),
    async (entered) => {
      onClose();
      await refresh();
      showToast(
        t(entered.enteredAfterDue ? 'savedLate' : 'saved', { name }),
        () => void takeBack(entered.id),
      );
    },
    {
      fields: FIELDS,
      check: () =>
        missingIn({ programme, person, ...texts, ...dates }).map(({ field, word }) => ({
          field: FIELDS[field],
          message: t(word),
        })),
    },
  );

  async function takeBack(id: string) {
    try {
      await exemptionsApi.reverse(id, t('undoReason'));
      showToast(t('reversed', { name }));
    } catch (error) {
      showToast(error instanceof ApiProblem ? error.title : String(error));
    }
    await refresh();
  }

  const text = (field: keyof typeof texts, label: string, hint: string) => (
    <TextField
      id={FIELDS[field]}
      label={label}
      hint={hint}
      maxLength={300}
      autoComplete="off"
      value={texts[field]}
      error={errorOf(form.errors, FIELDS[field])}
      onChange={(event) => setTexts((now) => ({ ...now, [field]: event.target.value }))}
    />
  );

  return (
    <FormDialog
      title={given ? t('newTitleOf', { name: given.fullName }) : t('newTitle')}
      submit={t('save')}
      onClose={onClose}
      busy={form.busy}
      errors={form.errors}
      onSubmit={form.submit}
    >
      {!given && (
        <PersonPicker
          id={FIELDS.personId}
          label={t('person')}
          value={person}
          error={errorOf(form.errors, FIELDS.personId)}
          onChange={setPerson}
        />
      )}
      {programmes.length > 1 && (
        <SelectField
          id={FIELDS.programme}
          label={t('programme')}
          value={programme}
          error={errorOf(form.errors, FIELDS.programme)}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">{t('programmeMissing')}</option>
          {programmes.map(({ slug, name: title }) => (
            <option key={slug} value={slug}>
              {title}
            </option>
          ))}
        </SelectField>
      )}
      {text('reason', t('reasonLabel'), t('reasonHint'))}
      {text('decisionNumber', t('decisionLabel'), t('decisionHint'))}
      {text('approver', t('approverLabel'), t('approverHint'))}
      <div className={styles.two}>
        <DateField
          id={FIELDS.validFrom}
          label={t('validFrom')}
          value={dates.validFrom}
          error={errorOf(form.errors, FIELDS.validFrom)}
          onChange={(validFrom) => setDates((now) => ({ ...now, validFrom }))}
        />
        <DateField
          id={FIELDS.lastDay}
          label={t('lastDay')}
          hint={t('lastDayHint')}
          value={dates.lastDay}
          error={errorOf(form.errors, FIELDS.lastDay)}
          onChange={(lastDay) => setDates((now) => ({ ...now, lastDay }))}
        />
      </div>
    </FormDialog>
  );
}
