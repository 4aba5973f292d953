import { rounded } from './statistics.mjs';

/** Rounds of each measurement: the least of which a median is worth naming. */
export const ROUNDS = 5;

/**
 * One line of the document.
 * @param {{ name: string, value: number, unit: string, atMost?: number, atLeast?: number, reference?: number,
 *   ratio?: number, ratioAtLeast?: number, ratioAtMost?: number, also?: boolean, note?: string }} measured
 *   `also`: anything else that the budget demands, already judged
 */
export function entry({
  name,
  value,
  unit,
  atMost,
  atLeast,
  reference,
  ratio,
  ratioAtLeast,
  ratioAtMost,
  also = true,
  note,
}) {
  const budget = [
    atLeast === undefined ? undefined : `≥ ${atLeast} ${unit}`,
    atMost === undefined ? undefined : `≤ ${atMost} ${unit}`,
    ratioAtLeast === undefined ? undefined : `≥ ${ratioAtLeast} × reference`,
    ratioAtMost === undefined ? undefined : `≤ ${ratioAtMost} × reference`,
  ].filter(Boolean);
  const held =
    also &&
    (atLeast === undefined || value >= atLeast) &&
    (atMost === undefined || value <= atMost) &&
    (ratioAtLeast === undefined || ratio >= ratioAtLeast) &&
    (ratioAtMost === undefined || ratio <= ratioAtMost);
  return {
    name,
    value: rounded(value),
    unit,
    reference: reference === undefined ? null : rounded(reference),
    ratio: ratio === undefined ? null : rounded(ratio),
    budget: budget.length > 0 ? budget.join(', ') : null,
    held: budget.length > 0 || !also ? held : null,
    ...(note === undefined ? {} : { note }),
  };
}

/** A figure that could not be measured is printed as such, and counts as not held. */
export const unmeasured = (name, reason) => ({
  name,
  value: null,
  unit: null,
  reference: null,
  ratio: null,
  budget: null,
  held: false,
  note: `not measured: ${reason}`,
});
