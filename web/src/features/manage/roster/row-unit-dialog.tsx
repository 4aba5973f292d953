import { useState } from 'react';
import { errorOf } from '../../../ui/error-summary.js';
import { RadioGroup } from '../../../ui/field.js';
import { FormDialog } from '../../../ui/staff/form-dialog.js';
import { useSubmit } from '../../../ui/staff/submit.js';
import { UnitSelect } from '../../../ui/staff/unit-select.js';
import { rosterApi } from './data.js';
import { useRosterWords } from './messages.js';
import type { ProblemDialogProps } from './problem-dialog-props.js';
import { RowFacts } from './row-facts.js';

const UNIT = 'row-unit';

/** A unit that nobody knew by this name: remembered as another way of writing it, or meant for this row alone. */
export function RowUnitDialog({ view, row, act, onClose }: ProblemDialogProps) {
  const t = useRosterWords();
  const text = row.unitText;
  const unknown = view.unknownUnits.find((each) => each.text === text);
  const [unit, setUnit] = useState('');
  const [how, setHow] = useState<'all' | 'one'>(unknown ? 'all' : 'one');

  const form = useSubmit(
    async () => {
      if (how === 'one' || text === null) return act.send({ row: row.row, action: 'fix', values: { unit } });
      const next = await rosterApi.map(view.id, { units: [{ text, unit }] });
      return act.settle(next, row.row, t('unitsDone', { count: 1 }));
    },
    onClose,
    {
      fields: { 'units/0/unit': UNIT, 'decisions/0/values/unit': UNIT },
      check: () => (unit ? [] : [{ field: UNIT, message: t('unitMissing') }]),
    },
  );

  return (
    <FormDialog
      title={text ? t('unitTitle', { text }) : t('unitTitleNone', { row: row.row })}
      submit={t('unitSubmit')}
      onClose={onClose}
      busy={form.busy}
      errors={form.errors}
      onSubmit={form.submit}
    >
      <RowFacts row={row} title={t('thisRow', { row: row.row })} />
      <UnitSelect
        id={UNIT}
        label={t('unitLabel')}
        within={view.unit.id}
        first={unknown?.suggestions.map(({ id }) => id)}
        value={unit}
        error={errorOf(form.errors, UNIT)}
        onChange={setUnit}
      />
      {unknown && (
        <RadioGroup
          legend={t('unitHow')}
          name="unit-how"
          value={how}
          onChange={setHow}
          choices={[
            {
              value: 'all',
              label: t('unit_all', { text: unknown.text, count: unknown.rows }),
              hint: t('unit_allHint'),
            },
            { value: 'one', label: t('unit_row', { row: row.row }) },
          ]}
        />
      )}
    </FormDialog>
  );
}
