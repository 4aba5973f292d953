import type { StaffCategory } from '@bdhvs/contracts/common';
import { SelectField } from '../field.js';
import { useWords } from './words.js';

export const staffCategories: readonly StaffCategory[] = [
  'cadre',
  'civil_servant',
  'public_employee',
  'contract_worker',
  'part_time_grassroots',
];

export function CategoryName({ of }: { of: StaffCategory | null }) {
  const w = useWords();
  return of ? w(`category_${of}`) : w('category_unknown');
}

/** `empty` names the choice of nothing; without it one of the categories must be chosen. */
export function CategorySelect({
  id,
  label,
  value,
  onChange,
  empty,
  withUnknown = false,
  error,
  hint,
}: {
  id?: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  empty: string;
  withUnknown?: boolean;
  error?: string;
  hint?: string;
}) {
  const w = useWords();
  return (
    <SelectField
      id={id}
      label={label}
      hint={hint}
      error={error}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{empty}</option>
      {staffCategories.map((category) => (
        <option key={category} value={category}>
          {w(`category_${category}`)}
        </option>
      ))}
      {withUnknown && <option value="unknown">{w('category_unknown')}</option>}
    </SelectField>
  );
}
