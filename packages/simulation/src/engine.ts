import { problemOn, refusalIn } from './checks.js';
import type { Case, ElementOf, Outcome, Pressable, Simulation, SimulationElement } from './schema.js';
import {
  begin,
  holds,
  isFillable,
  isPressable,
  key,
  NO_TALLY,
  screenAt,
  visible,
  waiting,
  type Action,
  type Message,
  type Place,
  type SimulationState,
  type Sorting,
  type Tally,
} from './state.js';
import { clean, CLEANED } from './typed.js';

/**
 * State and action make the next state; nothing else goes in. No clock, no chance, no network: the web counts the
 * seconds and says `arrive` (docs/decisions/0082). An action that makes no sense here changes nothing.
 */

/** Enough to walk back through any practice; without an end a child tapping for an hour would fill the memory. */
const MOST_STEPS_BACK = 60;
const NEW_PILE: Sorting = { index: 0, given: {} };

type Change = Partial<SimulationState>;

export function act(simulation: Simulation, state: SimulationState, action: Action): SimulationState {
  if (action.type === 'restart') return begin(simulation);
  if (state.finished) return state;
  const change = changeBy(simulation, state, action);
  return change ? { ...state, ...change } : state;
}

function changeBy(simulation: Simulation, state: SimulationState, action: Action): Change | null {
  switch (action.type) {
    case 'restart':
      return null;
    case 'back':
      return stepBack(state);
    case 'dismiss':
      return state.message || state.ringed ? { message: null, ringed: null, pressed: null } : null;
    case 'hint':
      return hint(simulation, state);
    case 'show':
      return show(simulation, state);
    case 'arrive': {
      const wait = waiting(simulation, state);
      return wait ? happen(simulation, state, wait.then) : null;
    }
    default: {
      const element = elementAt(simulation, state, action.element);
      return element ? touch(simulation, state, element, action) : null;
    }
  }
}

function touch(
  simulation: Simulation,
  state: SimulationState,
  element: SimulationElement,
  action: Extract<Action, { element: string }>,
): Change | null {
  switch (action.type) {
    case 'press':
      return isPressable(element) ? press(simulation, state, element) : null;
    case 'type':
      return isFillable(element) ? type(state, element, action.text) : null;
    case 'leave':
      return isFillable(element) ? leave(simulation, state, element) : null;
    case 'pick':
      return pick(state, element, action.option);
    case 'sort':
      return element.kind === 'triage' ? sort(state, element, action.ask, action.answer) : null;
    case 'next':
      return element.kind === 'triage' ? next(simulation, state, element) : null;
  }
}

function elementAt(
  simulation: Simulation,
  { place }: SimulationState,
  id: string,
): SimulationElement | undefined {
  return visible(screenAt(simulation, place), place).find((element) => element.id === id);
}

/** What pressing this would do just now. */
export function outcomeOf(element: Pressable, place: Place): Outcome | Case {
  return element.cases?.find(({ when }) => holds(when, place)) ?? element.press;
}

function press(simulation: Simulation, state: SimulationState, element: Pressable): Change {
  const problem = element.kind === 'button' && element.checks ? problemOn(simulation, state) : null;
  if (problem) return amiss(state, problem);
  const outcome = outcomeOf(element, state.place);
  return {
    ...happen(simulation, state, outcome, element.id),
    pressed: outcome.mistake && !outcome.go ? element.id : null,
  };
}

function counted(state: SimulationState, part: keyof Tally): Change {
  const { screen } = state.place;
  const tally = state.tallies[screen] ?? NO_TALLY;
  return { tallies: { ...state.tallies, [screen]: { ...tally, [part]: tally[part] + 1 } } };
}

/** A real number is cleared and no mistake: it was refused, not judged. */
function amiss(state: SimulationState, message: Message): Change {
  const told = { message, ringed: null, pressed: null };
  if (message.kind !== 'refused' || !message.element) return { ...counted(state, 'mistakes'), ...told };
  return { ...told, typed: { ...state.typed, [key(state.place.screen, message.element)]: '' } };
}

function happen(simulation: Simulation, state: SimulationState, outcome: Outcome, about?: string): Change {
  const { mistake, say, set, earn, rehearsal, go, finish } = outcome;
  const text = mistake ?? say;
  const message: Message | null = text
    ? { kind: mistake ? 'mistake' : 'say', text, ...(about && !go ? { element: about } : {}) }
    : null;
  const variables = set ? { ...state.place.variables, ...set } : state.place.variables;
  const place: Place = { screen: go ?? state.place.screen, variables };
  return {
    ...(mistake ? counted(state, 'mistakes') : {}),
    ...(earn ? { earned: [...new Set([...state.earned, ...earn])] } : {}),
    ...(rehearsal && !(rehearsal.scenario in state.rehearsals)
      ? { rehearsals: { ...state.rehearsals, [rehearsal.scenario]: rehearsal.answer } }
      : {}),
    place,
    message,
    ringed: null,
    pressed: null,
    ...(go
      ? {
          back: [...state.back, state.place].slice(-MOST_STEPS_BACK),
          sorting: freshPiles(simulation, state, place),
        }
      : {}),
    ...(finish ? { finished: true, typed: {}, picked: {}, back: [] } : {}),
  };
}

/** Who comes to a pile again goes through it again. */
function freshPiles(
  simulation: Simulation,
  { sorting }: SimulationState,
  place: Place,
): SimulationState['sorting'] {
  const piles = screenAt(simulation, place).elements.filter(({ kind }) => kind === 'triage');
  return { ...sorting, ...Object.fromEntries(piles.map(({ id }) => [key(place.screen, id), NEW_PILE])) };
}

function stepBack(state: SimulationState): Change | null {
  const place = state.back.at(-1);
  return place ? { place, back: state.back.slice(0, -1), message: null, ringed: null, pressed: null } : null;
}

function hint(simulation: Simulation, state: SimulationState): Change {
  const message: Message = { kind: 'hint', text: screenAt(simulation, state.place).hint };
  return { ...counted(state, 'hints'), message, pressed: null };
}

function show(simulation: Simulation, state: SimulationState): Change {
  const screen = screenAt(simulation, state.place);
  const there = visible(screen, state.place);
  const wanted =
    there.find(({ id }) => id === screen.show) ??
    there.find((element) => 'press' in element || 'rule' in element);
  const message: Message = { kind: 'shown', text: screen.hint, ...(wanted ? { element: wanted.id } : {}) };
  return { ...counted(state, 'shown'), message, ringed: wanted?.id ?? null, pressed: null };
}

function type(
  state: SimulationState,
  element: Extract<SimulationElement, { rule: unknown }>,
  text: string,
): Change {
  const { value, cleaned } = clean(element, text);
  const message: Message | null = cleaned
    ? { kind: 'cleaned', text: CLEANED[cleaned], element: element.id }
    : null;
  const stale = state.message?.element === element.id ? null : state.message;
  return {
    typed: { ...state.typed, [key(state.place.screen, element.id)]: value },
    message: message ?? stale,
  };
}

function leave(
  simulation: Simulation,
  state: SimulationState,
  element: Extract<SimulationElement, { rule: unknown }>,
): Change | null {
  const refused = refusalIn(simulation, state, element);
  return refused ? amiss(state, refused) : null;
}

function options(element: SimulationElement): string[] {
  if (element.kind === 'checkbox') return ['on'];
  if (element.kind === 'choice') return element.options.map(({ id }) => id);
  return element.kind === 'mask'
    ? element.parts.filter(({ pick: wanted, leave: not }) => wanted ?? not).map(({ id }) => id)
    : [];
}

function pick(state: SimulationState, element: SimulationElement, option: string): Change | null {
  if (!options(element).includes(option)) return null;
  const at = key(state.place.screen, element.id);
  const before = state.picked[at] ?? [];
  const one = element.kind === 'choice' && !element.many;
  const without = before.filter((id) => id !== option);
  const after = one ? [option] : without.length < before.length ? without : [...before, option];
  return { picked: { ...state.picked, [at]: after }, message: null, ringed: null };
}

function sort(
  state: SimulationState,
  element: ElementOf<'triage'>,
  ask: string,
  answer: string,
): Change | null {
  const at = key(state.place.screen, element.id);
  const pile = state.sorting[at] ?? NEW_PILE;
  const item = element.items[pile.index];
  const wanted = item?.keys.find((one) => one.ask === ask);
  const known = element.asks.find(({ id }) => id === ask)?.answers.some(({ id }) => id === answer);
  if (!item || !wanted || !known || ask in pile.given) return null;
  const scenario = ask === element.asks[0]?.id ? item.rehearsal : undefined;
  const said = scenario?.answers[answer];
  const rehearsals =
    scenario && said && !(scenario.scenario in state.rehearsals)
      ? { rehearsals: { ...state.rehearsals, [scenario.scenario]: said } }
      : {};
  if (!wanted.right.includes(answer))
    return {
      ...rehearsals,
      ...amiss(state, {
        kind: 'mistake',
        text: wanted.wrong?.[answer] ?? wanted.otherwise,
        element: element.id,
      }),
    };
  const given = { ...pile.given, [ask]: answer };
  const whole = item.keys.every((one) => one.ask in given);
  const message: Message | null = whole ? { kind: 'say', text: item.explain, element: element.id } : null;
  return { ...rehearsals, sorting: { ...state.sorting, [at]: { ...pile, given } }, message, ringed: null };
}

/** Whether the item at hand is done with. */
export function isSorted(element: ElementOf<'triage'>, pile: Sorting = NEW_PILE): boolean {
  return element.items[pile.index]?.keys.every(({ ask }) => ask in pile.given) ?? true;
}

function next(simulation: Simulation, state: SimulationState, element: ElementOf<'triage'>): Change | null {
  const at = key(state.place.screen, element.id);
  const pile = state.sorting[at] ?? NEW_PILE;
  if (!isSorted(element, pile)) return null;
  // The last item stays where it is, so that who comes back finds the way on.
  if (pile.index >= element.items.length - 1) return happen(simulation, state, element.done);
  return {
    sorting: { ...state.sorting, [at]: { index: pile.index + 1, given: {} } },
    message: null,
    ringed: null,
  };
}

export interface Mastery {
  readonly id: string;
  readonly can: string;
  readonly again: string;
  /** Reached without being shown the place and with at most one slip. */
  readonly alone: boolean;
}

/** What was mastered and what is worth trying again, in the order of practising. */
export function mastery(simulation: Simulation, state: SimulationState): Mastery[] {
  return simulation.criteria.map(({ id, can, again }) => {
    const tallies = simulation.screens
      .filter(({ practises }) => practises === id)
      .map((screen) => state.tallies[screen.id] ?? NO_TALLY);
    const mistakes = tallies.reduce((sum, tally) => sum + tally.mistakes, 0);
    const shown = tallies.reduce((sum, tally) => sum + tally.shown, 0);
    return { id, can, again, alone: state.earned.includes(id) && mistakes <= 1 && shown === 0 };
  });
}
