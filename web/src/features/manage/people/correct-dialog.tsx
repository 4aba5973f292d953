import { useState } from 'react';
import type { PersonView } from '@bdhvs/contracts/people';
import { useRefresh } from '../../../lib/refresh.js';
import { DateField } from '../../../ui/date-field.js';
import { errorOf } from '../../../ui/error-summary.js';
import { RadioGroup, TextField } from '../../../ui/field.js';
import { FormDialog } from '../../../ui/staff/form-dialog.js';
import { useSubmit } from '../../../ui/staff/submit.js';
import { useWords } from '../../../ui/staff/words.js';
import { showToast } from '../../../ui/toast.js';
import { changedFields, type Draft } from './correction.js';
import { peopleApi } from './data.js';
import { usePeopleWords } from './messages.js';
import styles from './people.module.css';

const FIELDS = {
  fullName: 'person-name',
  birthDate: 'person-birth-date',
  birthYear: 'person-birth-year',
  phone: 'person-phone',
  email: 'person-email',
};

export function CorrectDialog({ person, onClose }: { person: PersonView; onClose: () => void }) {
  const t = usePeopleWords();
  const w = useWords();
  const refresh = useRefresh();
  const [draft, setDraft] = useState<Draft>({
    fullName: person.fullName,
    birthDate: person.birthDate ?? '',
    birthYear: person.birthYear === null ? '' : String(person.birthYear),
    sex: person.sex ?? 'unknown',
    phone: person.phone ?? '',
    email: person.email ?? '',
  });
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const changed = changedFields(person, draft);

  const form = useSubmit(
    () => peopleApi.correct(person.id, changed),
    async () => {
      onClose();
      await refresh();
      showToast(t('corrected', { name: draft.fullName }));
    },
    {
      fields: FIELDS,
      check: () => [
        ...(draft.fullName.trim().length < 2 ? [{ field: FIELDS.fullName, message: t('nameMissing') }] : []),
        ...(draft.birthYear !== '' && !/^(19|20)\d\d$/.test(draft.birthYear)
          ? [{ field: FIELDS.birthYear, message: t('birthYearWrong') }]
          : []),
        ...(Object.keys(changed).length === 0 ? [{ message: t('nothingChanged') }] : []),
      ],
    },
  );
  const error = (field: string) => errorOf(form.errors, field);

  return (
    <FormDialog
      title={t('correctTitle', { name: person.fullName })}
      submit={t('correctSubmit')}
      onClose={onClose}
      busy={form.busy}
      errors={form.errors}
      onSubmit={form.submit}
    >
      <TextField
        id={FIELDS.fullName}
        label={t('name')}
        value={draft.fullName}
        maxLength={120}
        autoComplete="off"
        error={error(FIELDS.fullName)}
        onChange={(event) => change({ fullName: event.target.value })}
      />
      <div className={styles.two}>
        <DateField
          id={FIELDS.birthDate}
          label={t('birthDate')}
          value={draft.birthDate}
          error={error(FIELDS.birthDate)}
          onChange={(birthDate) => change({ birthDate, ...(birthDate ? { birthYear: '' } : {}) })}
        />
        {!draft.birthDate && (
          <TextField
            id={FIELDS.birthYear}
            label={t('birthYear')}
            hint={t('birthYearHint')}
            className="tn"
            inputMode="numeric"
            maxLength={4}
            value={draft.birthYear}
            error={error(FIELDS.birthYear)}
            onChange={(event) => change({ birthYear: event.target.value })}
          />
        )}
      </div>
      <RadioGroup
        legend={t('sex')}
        name="person-sex"
        value={draft.sex}
        onChange={(sex) => change({ sex })}
        choices={[
          { value: 'female', label: w('sex_female') },
          { value: 'male', label: w('sex_male') },
          { value: 'unknown', label: t('sexUnknown') },
        ]}
      />
      <div className={styles.two}>
        <TextField
          id={FIELDS.phone}
          label={t('phone')}
          type="tel"
          className="tn"
          autoComplete="off"
          value={draft.phone}
          error={error(FIELDS.phone)}
          onChange={(event) => change({ phone: event.target.value })}
        />
        <TextField
          id={FIELDS.email}
          label={t('email')}
          type="email"
          autoComplete="off"
          value={draft.email}
          error={error(FIELDS.email)}
          onChange={(event) => change({ email: event.target.value })}
        />
      </div>
      <p className="muted small">{t('correctNote')}</p>
    </FormDialog>
  );
}
