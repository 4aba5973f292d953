import { useMemo } from 'react';
import { inTreeOrder, subtreeOf, type PlacedUnit } from '../../lib/unit-tree.js';
import { useUnits } from '../../lib/units.js';
import { SelectField } from '../field.js';
import { useWords } from './words.js';

const INDENT = '\u2003';

/** The units in scope, each below its parent. */
export function usePlacedUnits(within?: string): PlacedUnit[] {
  const { data } = useUnits();
  return useMemo(() => {
    const placed = inTreeOrder(data ?? []);
    return within ? subtreeOf(placed, within) : placed;
  }, [data, within]);
}

/** Values are slugs, for they stand in addresses. An id is understood too. */
export function UnitSelect({
  id,
  label,
  hint,
  error,
  value,
  onChange,
  within,
  empty,
  first = [],
}: {
  id?: string;
  label: string;
  hint?: string;
  error?: string;
  value: string;
  onChange: (slug: string) => void;
  within?: string;
  /** What choosing nothing is called; "" leaves that choice out. */
  empty?: string;
  /** Likely ones, by id, on top. */
  first?: string[];
}) {
  const w = useWords();
  const { error: failed } = useUnits();
  const placed = usePlacedUnits(within);
  const likely = first.flatMap((wanted) => placed.find((unit) => unit.id === wanted) ?? []);
  const least = placed[0]?.depth ?? 0;
  const chosen = placed.find((unit) => unit.slug === value || unit.id === value)?.slug ?? value;
  return (
    <SelectField
      id={id}
      label={label}
      hint={hint}
      error={error ?? (failed ? w('unitsUnknown') : undefined)}
      value={chosen}
      onChange={(event) => onChange(event.target.value)}
    >
      {empty !== '' && <option value="">{empty ?? w('chooseUnit')}</option>}
      {likely.map((unit) => (
        <option key={`likely-${unit.id}`} value={unit.slug}>
          {unit.name}
        </option>
      ))}
      {likely.length > 0 && <hr />}
      {placed.map((unit) => (
        <option key={unit.id} value={unit.slug}>
          {INDENT.repeat(unit.depth - least)}
          {unit.name}
        </option>
      ))}
    </SelectField>
  );
}
