import type { ElementOf, SimulationElement } from '@bdhvs/simulation';
import { key, type Action, type SimulationState } from '@bdhvs/simulation/state';

export interface ElementProps<Kind extends SimulationElement['kind'] = SimulationElement['kind']> {
  element: ElementOf<Kind>;
  state: SimulationState;
  dispatch: (action: Action) => void;
}

/** What is amiss here, tied to the control for screen readers; the panel at the bottom says it to the eye. */
export function problemAt({ message, place }: SimulationState, element: string) {
  const amiss = message?.element === element && ['mistake', 'refused', 'cleaned'].includes(message.kind);
  return { text: amiss ? message.text : undefined, id: `${place.screen}-${element}-problem` };
}

export const valueAt = ({ typed, place }: SimulationState, element: string): string =>
  typed[key(place.screen, element)] ?? '';
export const pickedAt = ({ picked, place }: SimulationState, element: string): readonly string[] =>
  picked[key(place.screen, element)] ?? [];
