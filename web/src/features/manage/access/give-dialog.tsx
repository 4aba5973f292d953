import { useState } from 'react';
import type { Role } from '@bdhvs/contracts/permissions';
import { homeUnit } from '../../../lib/access.js';
import { dayAfter, today } from '../../../lib/format.js';
import { ApiProblem } from '../../../lib/problem.js';
import { useRefresh } from '../../../lib/refresh.js';
import { useSignedIn } from '../../../lib/session.js';
import { DateField } from '../../../ui/date-field.js';
import { errorOf } from '../../../ui/error-summary.js';
import { CheckField, RadioGroup } from '../../../ui/field.js';
import { FormDialog } from '../../../ui/staff/form-dialog.js';
import { useSubmit } from '../../../ui/staff/submit.js';
import { UnitSelect } from '../../../ui/staff/unit-select.js';
import { useWords } from '../../../ui/staff/words.js';
import { showToast } from '../../../ui/toast.js';
import { PersonPicker, type Picked } from '../people/person-picker.js';
import { grantsApi } from './data.js';
import { useAccessWords } from './messages.js';
import styles from './access.module.css';

const FIELDS = {
  personId: 'grant-person',
  role: 'grant-role',
  unit: 'grant-unit',
  validFrom: 'grant-from',
  validTo: 'grant-to',
};

export function GiveDialog({ roles, onClose }: { roles: Role[]; onClose: () => void }) {
  const t = useAccessWords();
  const w = useWords();
  const me = useSignedIn();
  const refresh = useRefresh();
  const [person, setPerson] = useState<Picked | null>(null);
  const [role, setRole] = useState<Role | undefined>(roles.length === 1 ? roles[0] : undefined);
  const [unit, setUnit] = useState(homeUnit(me)?.slug ?? '');
  const [subtree, setSubtree] = useState(true);
  const [validFrom, setValidFrom] = useState(today());
  const [lastDay, setLastDay] = useState('');
  const name = person?.fullName ?? '';

  const form = useSubmit(
    async () => {
      // The check below has made sure of it.
      if (!role) throw new Error('no role');
      return grantsApi.give({
        personId: person?.id ?? '',
        role,
        unit,
        subtree,
        validFrom,
        ...(lastDay ? { validTo: dayAfter(lastDay) } : {}),
      });
    },
    async (grant) => {
      onClose();
      await refresh();
      showToast(t('given', { name, role: w(`role_${grant.role}`) }), () => void takeBack(grant.id));
    },
    {
      fields: FIELDS,
      check: () => [
        ...(person ? [] : [{ field: FIELDS.personId, message: t('personMissing') }]),
        ...(role ? [] : [{ field: FIELDS.role, message: t('roleMissing') }]),
        ...(unit ? [] : [{ field: FIELDS.unit, message: t('unitMissing') }]),
        ...(lastDay && lastDay < validFrom ? [{ field: FIELDS.validTo, message: t('lastDayBefore') }] : []),
      ],
    },
  );

  async function takeBack(id: number) {
    try {
      await grantsApi.revoke(id, t('undoReason'));
      showToast(t('revoked', { name }));
    } catch (error) {
      showToast(error instanceof ApiProblem ? (error.detail ?? error.title) : String(error));
    }
    await refresh();
  }

  return (
    <FormDialog
      title={t('giveTitle')}
      submit={t('submit')}
      onClose={onClose}
      busy={form.busy}
      errors={form.errors}
      onSubmit={form.submit}
    >
      <PersonPicker
        id={FIELDS.personId}
        label={t('person')}
        value={person}
        error={errorOf(form.errors, FIELDS.personId)}
        onChange={setPerson}
      />
      <RadioGroup<Role>
        id={FIELDS.role}
        legend={t('role')}
        name="grant-role"
        value={role}
        error={errorOf(form.errors, FIELDS.role)}
        onChange={setRole}
        choices={roles.map((each) => ({
          value: each,
          label: w(`role_${each}`),
          hint: t(`does_${each}`),
        }))}
      />
      <UnitSelect
        id={FIELDS.unit}
        label={t('unit')}
        value={unit}
        error={errorOf(form.errors, FIELDS.unit)}
        onChange={setUnit}
      />
      <CheckField
        label={t('subtree')}
        checked={subtree}
        onChange={(event) => setSubtree(event.target.checked)}
      />
      <div className={styles.two}>
        <DateField
          id={FIELDS.validFrom}
          label={t('validFrom')}
          value={validFrom}
          error={errorOf(form.errors, FIELDS.validFrom)}
          onChange={setValidFrom}
        />
        <DateField
          id={FIELDS.validTo}
          label={t('lastDay')}
          hint={t('lastDayHint')}
          value={lastDay}
          error={errorOf(form.errors, FIELDS.validTo)}
          onChange={setLastDay}
        />
      </div>
    </FormDialog>
  );
}
