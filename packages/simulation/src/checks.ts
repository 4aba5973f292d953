import { refuse, REFUSED, type Allowed } from './guard.js';
import type { ElementOf, Fillable, Simulation, SimulationElement } from './schema.js';
import { isFillable, key, screenAt, visible, type Message, type SimulationState } from './state.js';
import { missOf, wordsFor } from './value-rules.js';

const mistake = (element: SimulationElement, text: string): Message => ({
  kind: 'mistake',
  text,
  element: element.id,
});

export const allowedIn = ({ dummies }: Simulation, element: Fillable): Allowed => ({
  ...(dummies ? { dummies } : {}),
  ...(element.purpose ? { purpose: element.purpose } : {}),
  password: element.kind === 'field' && element.input === 'password',
});

/** Somebody's real number in this field; null: nothing to fear. */
export function refusalIn(simulation: Simulation, state: SimulationState, element: Fillable): Message | null {
  const value = state.typed[key(state.place.screen, element.id)] ?? '';
  const refusal = refuse(value, allowedIn(simulation, element));
  return refusal && { kind: 'refused', text: REFUSED[refusal], element: element.id };
}

function fillableProblem(state: SimulationState, element: Fillable): Message | null {
  const value = state.typed[key(state.place.screen, element.id)] ?? '';
  const miss = missOf(element.rule, value, (screen, id) => state.typed[key(screen, id)] ?? '');
  return miss && mistake(element, wordsFor(element, value, miss));
}

function choiceProblem(picked: readonly string[], element: ElementOf<'choice'>): Message | null {
  const wrong = element.options.find(({ id, right }) => picked.includes(id) && !right);
  if (wrong) return mistake(element, wrong.wrong ?? element.missing);
  const right = element.options.filter((option) => option.right).map(({ id }) => id);
  const enough = element.many ? right.every((id) => picked.includes(id)) : picked.length > 0;
  return enough ? null : mistake(element, element.missing);
}

function maskProblem(picked: readonly string[], element: ElementOf<'mask'>): Message | null {
  for (const { id, pick, leave } of element.parts) {
    if (leave && picked.includes(id)) return mistake(element, leave);
    if (pick && !picked.includes(id)) return mistake(element, pick);
  }
  return null;
}

function problemOf(state: SimulationState, element: SimulationElement): Message | null {
  const picked = state.picked[key(state.place.screen, element.id)] ?? [];
  if (isFillable(element)) return fillableProblem(state, element);
  if (element.kind === 'choice') return choiceProblem(picked, element);
  if (element.kind === 'mask') return maskProblem(picked, element);
  if (element.kind !== 'checkbox') return null;
  return picked.includes('on') === (element.right ?? true) ? null : mistake(element, element.wrong);
}

/** The first thing amiss on this screen, real numbers before all others. */
export function problemOn(simulation: Simulation, state: SimulationState): Message | null {
  const elements = visible(screenAt(simulation, state.place), state.place);
  for (const element of elements.filter(isFillable)) {
    const refused = refusalIn(simulation, state, element);
    if (refused) return refused;
  }
  for (const element of elements) {
    const problem = problemOf(state, element);
    if (problem) return problem;
  }
  return null;
}
