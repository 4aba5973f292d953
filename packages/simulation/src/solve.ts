import { act } from './engine.js';
import type { ElementOf, Simulation, SimulationElement } from './schema.js';
import {
  begin,
  isFillable,
  isPressable,
  key,
  screenAt,
  visible,
  waiting,
  type Action,
  type SimulationState,
} from './state.js';
import { exampleOf } from './value-rules.js';

/**
 * Walks through a practice as its author meant it and in every other way. The linter asks it whether everybody gets
 * to the end from everywhere; the tests in a browser walk the way it finds.
 */

export interface Step {
  readonly screen: string;
  readonly action: Action;
}

/** One thing that can be done on a screen: what has to be filled in first, and what sets things going. */
export interface Move {
  readonly actions: readonly Action[];
  readonly element: string | null;
  readonly after: SimulationState;
}

function rightPicks(element: SimulationElement): string[] {
  if (element.kind === 'checkbox') return (element.right ?? true) ? ['on'] : [];
  if (element.kind === 'choice') {
    const right = element.options.filter((option) => option.right).map(({ id }) => id);
    return element.many ? right : right.slice(0, 1);
  }
  return element.kind === 'mask' ? element.parts.filter((part) => part.pick).map(({ id }) => id) : [];
}

/** What has to be typed and picked here so that a button which checks lets one pass. */
function fillings(simulation: Simulation, state: SimulationState): Action[] {
  const { place } = state;
  const typed: Record<string, string> = { ...state.typed };
  return visible(screenAt(simulation, place), place).flatMap((element): Action[] => {
    const at = key(place.screen, element.id);
    if (isFillable(element)) {
      const text = exampleOf(element.rule, (screen, id) => typed[key(screen, id)] ?? '');
      typed[at] = text;
      return state.typed[at] === text ? [] : [{ type: 'type', element: element.id, text }];
    }
    const [right, picked] = [rightPicks(element), state.picked[at] ?? []];
    const one = element.kind === 'choice' && !element.many;
    const off = one ? [] : picked.filter((option) => !right.includes(option));
    const on = right.filter((option) => !picked.includes(option));
    return [...off, ...on].map((option) => ({ type: 'pick', element: element.id, option }));
  });
}

/** All items of a pile, each with its first right answers. */
function sortings(element: ElementOf<'triage'>, from: number): Action[] {
  return element.items.slice(from).flatMap(({ keys }): Action[] => [
    ...keys.map(({ ask, right }): Action => ({
      type: 'sort',
      element: element.id,
      ask,
      answer: right[0] ?? '',
    })),
    { type: 'next', element: element.id },
  ]);
}

const play = (simulation: Simulation, state: SimulationState, actions: readonly Action[]): SimulationState =>
  actions.reduce((now, action) => act(simulation, now, action), state);

/** Everything that can be done from here, each filled in rightly before. */
export function moves(simulation: Simulation, state: SimulationState): Move[] {
  if (state.finished) return [];
  const found: { actions: Action[]; element: string | null }[] = [];
  if (waiting(simulation, state)) found.push({ actions: [{ type: 'arrive' }], element: null });
  for (const element of visible(screenAt(simulation, state.place), state.place)) {
    if (isPressable(element)) {
      const first = element.kind === 'button' && element.checks ? fillings(simulation, state) : [];
      found.push({ actions: [...first, { type: 'press', element: element.id }], element: element.id });
    } else if (element.kind === 'triage') {
      const pile = state.sorting[key(state.place.screen, element.id)];
      found.push({ actions: sortings(element, pile?.index ?? 0), element: element.id });
    }
  }
  return found.map((move) => ({ ...move, after: play(simulation, state, move.actions) }));
}

/** Two states with the same name can go on in the same ways. */
export function nameOf(simulation: Simulation, { place, typed, finished }: SimulationState): string {
  if (finished) return 'finished';
  // What a later field must repeat decides whether it can be filled in.
  const repeated = simulation.screens.flatMap(({ elements }) =>
    elements
      .filter(isFillable)
      .flatMap(({ rule }) =>
        rule.is === 'same-as' && typed[key(rule.screen, rule.element)]
          ? [key(rule.screen, rule.element)]
          : [],
      ),
  );
  return JSON.stringify([
    place.screen,
    Object.entries(place.variables).sort(),
    [...new Set(repeated)].sort(),
  ]);
}

export interface Walk {
  /** By name: a state, and what can be done there. */
  readonly states: ReadonlyMap<string, { state: SimulationState; moves: Move[] }>;
  /** Names of states from which the end can be reached. */
  readonly good: ReadonlySet<string>;
}

/** More than any practice has; a description that makes more is a mistake and would make the linter hang. */
const MOST_STATES = 5_000;

/** Everywhere one can come to from here. */
export function walk(simulation: Simulation, from: SimulationState = begin(simulation)): Walk {
  const states = new Map<string, { state: SimulationState; moves: Move[] }>();
  const comesFrom = new Map<string, string[]>();
  const open = [from];
  for (let state = open.shift(); state && states.size < MOST_STATES; state = open.shift()) {
    const name = nameOf(simulation, state);
    if (states.has(name)) continue;
    const found = moves(simulation, state);
    states.set(name, { state, moves: found });
    for (const { after } of found) {
      const next = nameOf(simulation, after);
      comesFrom.set(next, [...(comesFrom.get(next) ?? []), name]);
      if (!states.has(next)) open.push(after);
    }
  }
  const good = new Set<string>();
  const back = ['finished'];
  for (let name = back.pop(); name !== undefined; name = back.pop()) {
    if (good.has(name)) continue;
    good.add(name);
    back.push(...(comesFrom.get(name) ?? []));
  }
  return { states, good };
}

const isMistake = (before: SimulationState, after: SimulationState): boolean =>
  JSON.stringify(before.tallies) !== JSON.stringify(after.tallies);
const yields = ({ rehearsals }: SimulationState): boolean => Object.values(rehearsals).includes('yielded');

/** The shortest way on which everything is earned, nothing is mistaken and nobody gives in; null: there is none. */
export function authorsPath(simulation: Simulation): Step[] | null {
  const all = simulation.criteria.length;
  const seen = new Set<string>();
  let open: { state: SimulationState; steps: Step[] }[] = [{ state: begin(simulation), steps: [] }];
  while (open.length > 0 && seen.size < MOST_STATES) {
    const further: typeof open = [];
    for (const { state, steps } of open) {
      const name = `${nameOf(simulation, state)} ${[...state.earned].sort().join()}`;
      if (seen.has(name)) continue;
      seen.add(name);
      if (state.finished && state.earned.length === all) return steps;
      for (const { actions, after } of moves(simulation, state)) {
        if (isMistake(state, after) || yields(after)) continue;
        const { screen } = state.place;
        further.push({ state: after, steps: [...steps, ...actions.map((action) => ({ screen, action }))] });
      }
    }
    open = further;
  }
  return null;
}
