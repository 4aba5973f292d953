import { useState } from 'react';
import type { MembershipView, PersonView } from '@bdhvs/contracts/people';
import { today } from '../../../lib/format.js';
import { useUnits } from '../../../lib/units.js';
import { DateField } from '../../../ui/date-field.js';
import { errorOf } from '../../../ui/error-summary.js';
import { TextField } from '../../../ui/field.js';
import { FormDialog } from '../../../ui/staff/form-dialog.js';
import { useSubmit } from '../../../ui/staff/submit.js';
import { UnitSelect } from '../../../ui/staff/unit-select.js';
import { peopleApi } from './data.js';
import { usePeopleWords } from './messages.js';
import { useDoneWithUndo } from './undo.js';

export function TransferDialog({
  person,
  post,
  onClose,
}: {
  person: PersonView;
  post: MembershipView;
  onClose: () => void;
}) {
  const t = usePeopleWords();
  const { data: units } = useUnits();
  const finish = useDoneWithUndo(onClose);
  const [toUnit, setToUnit] = useState('');
  const [effectiveOn, setEffectiveOn] = useState(today());
  const [title, setTitle] = useState('');
  const unitName = units?.find((unit) => unit.slug === toUnit)?.name ?? toUnit;

  const form = useSubmit(
    () =>
      peopleApi.transfer(person.id, {
        toUnit,
        effectiveOn,
        ...(title.trim() ? { title: title.trim() } : {}),
      }),
    () =>
      finish(t('transferred', { name: person.fullName, unit: unitName }), () =>
        peopleApi.transfer(person.id, { toUnit: post.unitId, effectiveOn, title: post.title }),
      ),
    {
      fields: { toUnit: 'to-unit', effectiveOn: 'transfer-on', title: 'transfer-title' },
      check: () => [
        ...(toUnit ? [] : [{ field: 'to-unit', message: t('toUnitMissing') }]),
        ...(effectiveOn ? [] : [{ field: 'transfer-on', message: t('effectiveMissing') }]),
      ],
    },
  );

  return (
    <FormDialog
      title={t('transferTitle', { name: person.fullName })}
      submit={t('transferSubmit')}
      onClose={onClose}
      busy={form.busy}
      errors={form.errors}
      onSubmit={form.submit}
    >
      <p>{t('transferBody', { unit: post.unitName })}</p>
      <UnitSelect
        id="to-unit"
        label={t('toUnit')}
        value={toUnit}
        error={errorOf(form.errors, 'to-unit')}
        onChange={setToUnit}
      />
      <DateField
        id="transfer-on"
        label={t('effectiveOn')}
        value={effectiveOn}
        error={errorOf(form.errors, 'transfer-on')}
        onChange={setEffectiveOn}
      />
      <TextField
        id="transfer-title"
        label={t('newTitle')}
        hint={post.title ? t('newTitleHint', { title: post.title }) : t('newTitleNone')}
        maxLength={200}
        value={title}
        error={errorOf(form.errors, 'transfer-title')}
        onChange={(event) => setTitle(event.target.value)}
      />
    </FormDialog>
  );
}
