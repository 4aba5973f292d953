import type {
  Condition,
  RehearsalAnswer,
  Simulation,
  SimulationElement,
  SimulationScreen,
} from './schema.js';

/** Where one is: enough to come back to. */
export interface Place {
  readonly screen: string;
  readonly variables: Readonly<Record<string, string>>;
}

export interface Sorting {
  readonly index: number;
  /** By ask: the right answer already given for the item at hand. */
  readonly given: Readonly<Record<string, string>>;
}

/** What happened on one screen: telemetry takes it from here, and nothing that was typed is in it. */
export interface Tally {
  readonly mistakes: number;
  readonly hints: number;
  readonly shown: number;
}

export type MessageKind = 'mistake' | 'refused' | 'cleaned' | 'hint' | 'shown' | 'say';

export interface Message {
  readonly kind: MessageKind;
  readonly text: string;
  /** The element it is about. */
  readonly element?: string;
}

/**
 * The whole of a practice under way. It holds what was typed, so it lives in memory only and is never stored or sent;
 * at the end what was typed is gone.
 */
export interface SimulationState {
  readonly place: Place;
  readonly back: readonly Place[];
  readonly typed: Readonly<Record<string, string>>;
  readonly picked: Readonly<Record<string, readonly string[]>>;
  readonly sorting: Readonly<Record<string, Sorting>>;
  readonly earned: readonly string[];
  readonly rehearsals: Readonly<Record<string, RehearsalAnswer>>;
  readonly tallies: Readonly<Record<string, Tally>>;
  readonly message: Message | null;
  /** The element with the ring. */
  readonly ringed: string | null;
  /** The element pressed last on this screen, when it was a mistake. */
  readonly pressed: string | null;
  readonly finished: boolean;
}

export type Action =
  | { readonly type: 'press'; readonly element: string }
  | { readonly type: 'type'; readonly element: string; readonly text: string }
  /** The field is left: what looks like a real number goes now. */
  | { readonly type: 'leave'; readonly element: string }
  /** An option, a part of a text, or a box (`on`): taken if it was not, put back if it was. */
  | { readonly type: 'pick'; readonly element: string; readonly option: string }
  | { readonly type: 'sort'; readonly element: string; readonly ask: string; readonly answer: string }
  | { readonly type: 'next'; readonly element: string }
  /** What was waited for comes. */
  | { readonly type: 'arrive' }
  | { readonly type: 'hint' }
  | { readonly type: 'show' }
  | { readonly type: 'dismiss' }
  | { readonly type: 'back' }
  | { readonly type: 'restart' };

export const NO_TALLY: Tally = { mistakes: 0, hints: 0, shown: 0 };
export const key = (screen: string, element: string): string => `${screen}/${element}`;

export function begin(simulation: Simulation): SimulationState {
  const variables = Object.fromEntries(
    Object.entries(simulation.variables ?? {}).map(([name, values]) => [name, values[0] ?? '']),
  );
  return {
    place: { screen: simulation.start, variables },
    back: [],
    typed: {},
    picked: {},
    sorting: {},
    earned: [],
    rehearsals: {},
    tallies: {},
    message: null,
    ringed: null,
    pressed: null,
    finished: false,
  };
}

export function holds(condition: Condition | undefined, { variables }: Place): boolean {
  return (condition ?? []).every(({ variable, is }) => is.includes(variables[variable] ?? ''));
}

export function screenAt(simulation: Simulation, { screen }: Place): SimulationScreen {
  const found = simulation.screens.find(({ id }) => id === screen);
  if (!found) throw new Error(`no screen ${screen}`);
  return found;
}

export const visible = (screen: SimulationScreen, place: Place): SimulationElement[] =>
  screen.elements.filter(({ when }) => holds(when, place));

export const isPressable = <T extends SimulationElement>(
  element: T,
): element is Extract<T, { kind: 'button' | 'tile' | 'list-item' | 'qr' }> => 'press' in element;

export const isFillable = <T extends SimulationElement>(
  element: T,
): element is Extract<T, { kind: 'field' | 'keypad' }> => 'rule' in element;

/** What this screen waits for just now. */
export function waiting(simulation: Simulation, state: SimulationState): SimulationScreen['wait'] | null {
  const { wait } = screenAt(simulation, state.place);
  return wait && !state.finished && holds(wait.when, state.place) ? wait : null;
}
