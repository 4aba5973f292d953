import { useState } from 'react';
import type { MachineMade } from '@bdhvs/contracts/machines';
import { machinePermissions, type MachinePermission } from '@bdhvs/contracts/permissions';
import { homeUnit } from '../../../lib/access.js';
import { useRefresh } from '../../../lib/refresh.js';
import { useSignedIn } from '../../../lib/session.js';
import { DateField } from '../../../ui/date-field.js';
import { errorOf } from '../../../ui/error-summary.js';
import { CheckField, TextField } from '../../../ui/field.js';
import { FormDialog } from '../../../ui/staff/form-dialog.js';
import { useSubmit } from '../../../ui/staff/submit.js';
import { UnitSelect } from '../../../ui/staff/unit-select.js';
import { machinesApi } from './data.js';
import { useMachineWords } from './messages.js';
import styles from './machines.module.css';

const FIELDS = {
  name: 'machine-name',
  unit: 'machine-unit',
  permissions: 'machine-permissions',
  expiresOn: 'machine-last-day',
};

export function MakeDialog({
  onClose,
  onMade,
}: {
  onClose: () => void;
  onMade: (made: MachineMade) => void;
}) {
  const t = useMachineWords();
  const me = useSignedIn();
  const refresh = useRefresh();
  const [name, setName] = useState('');
  const [unit, setUnit] = useState(homeUnit(me)?.slug ?? '');
  const [allowed, setAllowed] = useState<MachinePermission[]>([
    'units.read',
    'programmes.read',
    'reports.read',
  ]);
  const [expiresOn, setExpiresOn] = useState('');

  const form = useSubmit(
    () => machinesApi.make({ name, unit, permissions: allowed, expiresOn }),
    async (made) => {
      onMade(made);
      await refresh();
    },
    {
      fields: FIELDS,
      check: () => [
        ...(name.trim() ? [] : [{ field: FIELDS.name, message: t('nameMissing') }]),
        ...(unit ? [] : [{ field: FIELDS.unit, message: t('unitMissing') }]),
        ...(allowed.length > 0 ? [] : [{ field: FIELDS.permissions, message: t('allowedMissing') }]),
        ...(expiresOn ? [] : [{ field: FIELDS.expiresOn, message: t('lastDayMissing') }]),
      ],
    },
  );
  const refused = errorOf(form.errors, FIELDS.permissions);

  return (
    <FormDialog
      title={t('make')}
      submit={t('submit')}
      onClose={onClose}
      busy={form.busy}
      errors={form.errors}
      onSubmit={form.submit}
    >
      <TextField
        id={FIELDS.name}
        label={t('name')}
        hint={t('nameHint')}
        value={name}
        maxLength={100}
        error={errorOf(form.errors, FIELDS.name)}
        onChange={(event) => setName(event.target.value)}
      />
      <UnitSelect
        id={FIELDS.unit}
        label={t('unit')}
        hint={t('unitHint')}
        value={unit}
        error={errorOf(form.errors, FIELDS.unit)}
        onChange={setUnit}
      />
      <fieldset id={FIELDS.permissions} tabIndex={-1} className={styles.allowed}>
        <legend>{t('allowed')}</legend>
        {refused && <p className="err">{refused}</p>}
        {machinePermissions.map((each) => (
          <CheckField
            key={each}
            label={t(`may_${each}`)}
            checked={allowed.includes(each)}
            onChange={(event) =>
              setAllowed(
                event.target.checked ? [...allowed, each] : allowed.filter((other) => other !== each),
              )
            }
          />
        ))}
      </fieldset>
      <DateField
        id={FIELDS.expiresOn}
        label={t('lastDay')}
        hint={t('lastDayHint')}
        value={expiresOn}
        error={errorOf(form.errors, FIELDS.expiresOn)}
        onChange={setExpiresOn}
      />
    </FormDialog>
  );
}
