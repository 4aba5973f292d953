import { act, outcomeOf } from './engine.js';
import { allowedIn } from './checks.js';
import { refuse } from './guard.js';
import type { Outcome, Simulation, SimulationElement, SimulationScreen } from './schema.js';
import { authorsPath, walk, type Step, type Walk } from './solve.js';
import { holds, isFillable, isPressable, visible, type SimulationState } from './state.js';
import { clean } from './typed.js';
import { exampleOf, missOf } from './value-rules.js';

export interface SimulationFinding {
  readonly where: string;
  readonly message: string;
}

const at = (where: string, ...messages: string[]): SimulationFinding[] =>
  messages.map((message) => ({ where, message }));
const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);
const missing = (ids: readonly string[], known: readonly string[]): string[] =>
  ids.filter((id) => !known.includes(id));

interface Placed {
  where: string;
  screen: SimulationScreen;
  element: SimulationElement;
}

const everyElement = ({ screens }: Simulation): Placed[] =>
  screens.flatMap((screen) =>
    screen.elements.map((element) => ({ where: `${screen.id}/${element.id}`, screen, element })),
  );

function everyOutcome(simulation: Simulation): { where: string; outcome: Outcome }[] {
  const pressed = everyElement(simulation).flatMap(({ where, element }) => {
    if (element.kind === 'triage') return [{ where, outcome: element.done }];
    return isPressable(element)
      ? [element.press, ...(element.cases ?? [])].map((outcome) => ({ where, outcome }))
      : [];
  });
  const waits = simulation.screens.flatMap(({ id, wait }) =>
    wait ? [{ where: `${id}/wait`, outcome: wait.then }] : [],
  );
  return [...pressed, ...waits];
}

function everyCondition(simulation: Simulation): { where: string; variable: string; is: string[] }[] {
  const shown = everyElement(simulation).flatMap(({ where, element }) =>
    [element.when ?? [], ...(isPressable(element) ? (element.cases ?? []).map(({ when }) => when) : [])]
      .flat()
      .map((one) => ({ where, ...one })),
  );
  const waits = simulation.screens.flatMap(({ id, wait }) =>
    (wait?.when ?? []).map((one) => ({ where: `${id}/wait`, ...one })),
  );
  return [...shown, ...waits];
}

/** Every name that is used exists, and none stands twice. */
function nameFindings(simulation: Simulation): SimulationFinding[] {
  const screens = simulation.screens.map(({ id }) => id);
  const criteria = simulation.criteria.map(({ id }) => id);
  const variables = simulation.variables ?? {};
  const valueFindings = (where: string, name: string, values: readonly string[]): SimulationFinding[] =>
    variables[name]
      ? missing(values, variables[name]).flatMap((value) =>
          at(where, `the variable ${name} is never ${value}`),
        )
      : at(where, `no variable ${name}`);
  return [
    ...repeated(screens).flatMap((id) => at(id, 'this screen stands twice')),
    ...repeated(criteria).flatMap((id) => at(id, 'this criterion stands twice')),
    ...missing([simulation.start], screens).flatMap((id) => at('start', `no screen ${id}`)),
    ...simulation.screens.flatMap(({ id, elements, practises, show }) => [
      ...repeated(elements.map((element) => element.id)).flatMap((twice) =>
        at(`${id}/${twice}`, 'this element stands twice'),
      ),
      ...missing([practises], criteria).flatMap((one) => at(id, `no criterion ${one}`)),
      ...missing(
        show ? [show] : [],
        elements.map((element) => element.id),
      ).flatMap((one) => at(id, `no element ${one} to show`)),
    ]),
    ...everyOutcome(simulation).flatMap(({ where, outcome }) => [
      ...missing(outcome.go ? [outcome.go] : [], screens).flatMap((one) => at(where, `no screen ${one}`)),
      ...missing(outcome.earn ?? [], criteria).flatMap((one) => at(where, `no criterion ${one}`)),
      ...Object.entries(outcome.set ?? {}).flatMap(([name, value]) => valueFindings(where, name, [value])),
    ]),
    ...everyCondition(simulation).flatMap(({ where, variable, is }) => valueFindings(where, variable, is)),
  ];
}

/** Whatever one can do wrong is answered with what it was; nothing is asked that has no right answer. */
function answerFindings(simulation: Simulation): SimulationFinding[] {
  return everyElement(simulation).flatMap(({ where, element, screen }) => {
    if (element.kind === 'choice') {
      return [
        ...(element.options.some((option) => option.right) ? [] : at(where, 'no option is right')),
        ...element.options
          .filter(({ right, wrong }) => (right === undefined) === (wrong === undefined))
          .flatMap(({ id }) => at(where, `the option ${id} is either right or says what is wrong`)),
        ...checkedBy(where, screen),
      ];
    }
    if (element.kind === 'mask') {
      return [
        ...(element.parts.some((part) => part.pick) ? [] : at(where, 'nothing has to be picked')),
        ...(element.parts.some((part) => part.leave)
          ? []
          : at(where, 'nothing but the right parts can be picked')),
        ...element.parts
          .filter(({ pick, leave }) => pick && leave)
          .flatMap(({ id }) => at(where, `the part ${id} is to be picked and to be left`)),
        ...checkedBy(where, screen),
      ];
    }
    if (element.kind === 'triage') return triageFindings(where, element);
    return isFillable(element) || element.kind === 'checkbox' ? checkedBy(where, screen) : [];
  });
}

const checkedBy = (where: string, { elements }: SimulationScreen): SimulationFinding[] =>
  elements.some((element) => element.kind === 'button' && element.checks)
    ? []
    : at(where, 'no button on this screen checks it');

function triageFindings(
  where: string,
  { asks, items }: Extract<SimulationElement, { kind: 'triage' }>,
): SimulationFinding[] {
  const askIds = asks.map(({ id }) => id);
  return items.flatMap(({ id, keys, rehearsal }) => [
    ...missing(
      askIds,
      keys.map(({ ask }) => ask),
    ).flatMap((ask) => at(`${where}/${id}`, `no key for ${ask}`)),
    ...keys.flatMap(({ ask, right, wrong }) => {
      const answers = asks.find((one) => one.id === ask)?.answers.map((answer) => answer.id);
      if (!answers) return at(`${where}/${id}`, `no question ${ask}`);
      return [
        ...missing([...right, ...Object.keys(wrong ?? {})], answers).flatMap((one) =>
          at(`${where}/${id}`, `no answer ${one}`),
        ),
        ...right
          .filter((one) => wrong?.[one])
          .flatMap((one) => at(`${where}/${id}`, `the answer ${one} is right and wrong`)),
        ...(right.length >= answers.length ? at(`${where}/${id}`, 'every answer is right') : []),
      ];
    }),
    ...missing(
      Object.keys(rehearsal?.answers ?? {}),
      asks[0]?.answers.map((answer) => answer.id) ?? [],
    ).flatMap((one) => at(`${where}/${id}`, `no answer ${one}`)),
  ]);
}

const ELSEWHERE = 'x';

/** What the author would type is let through and right, and traps do not catch it. */
function valueFindings(simulation: Simulation): SimulationFinding[] {
  return everyElement(simulation).flatMap(({ where, element }) => {
    if (!isFillable(element)) return [];
    const patterns = [
      ...(element.traps ?? []).map(({ pattern }) => pattern),
      ...(element.rule.is === 'pattern' ? [element.rule.pattern] : []),
    ];
    const broken = patterns.filter((pattern) => !compiles(pattern));
    if (broken.length > 0)
      return broken.flatMap((pattern) => at(where, `not a regular expression: ${pattern}`));
    if (element.rule.is === 'same-as') return [];
    const value = exampleOf(element.rule, () => ELSEWHERE);
    const refusal = refuse(value, allowedIn(simulation, element));
    const { value: kept, cleaned } = clean(element, value);
    const miss = missOf(element.rule, kept, () => ELSEWHERE);
    const wide =
      element.kind === 'keypad' && element.rule.is === 'passcode' && element.rule.digits !== element.digits;
    return [
      ...(refusal
        ? at(
            where,
            `${value} looks like somebody's real number (${refusal}); begin it with 999 or name it in dummies`,
          )
        : []),
      ...(cleaned ? at(where, `${value} would be cut (${cleaned})`) : []),
      ...(miss ? at(where, `${value} does not meet its own rule (${miss})`) : []),
      ...(wide ? at(where, 'a passcode of another length than the keypad') : []),
    ];
  });
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

const reads = (state: SimulationState): string =>
  JSON.stringify([state.place, state.message, state.earned, state.finished]);

/** Every screen and element is met, every case can hold, nothing pressed does nothing, the end is near from everywhere. */
function walkFindings(simulation: Simulation, { states, good }: Walk): SimulationFinding[] {
  const reached = [...states.values()];
  const screens = new Set(reached.map(({ state }) => state.place.screen));
  const onScreen = (id: string): SimulationState[] =>
    reached.map(({ state }) => state).filter(({ place, finished }) => place.screen === id && !finished);
  const stuck = [...states].filter(([name]) => !good.has(name)).map(([, { state }]) => state.place);
  return [
    ...simulation.screens
      .filter(({ id }) => !screens.has(id))
      .flatMap(({ id }) => at(id, 'no way leads to this screen')),
    ...stuck.flatMap(({ screen, variables }) =>
      at(screen, `no way leads from here to the end: ${JSON.stringify(variables)}`),
    ),
    ...simulation.screens
      .filter(({ id }) => screens.has(id))
      .flatMap((screen) =>
        screen.elements.flatMap((element) => {
          const where = `${screen.id}/${element.id}`;
          const seen = onScreen(screen.id).filter(({ place }) => visible(screen, place).includes(element));
          if (seen.length === 0) return at(where, 'is never to be seen');
          if (!isPressable(element)) return [];
          const idle = (element.cases ?? []).filter(
            (one) => !seen.some(({ place }) => outcomeOf(element, place) === one),
          );
          const dead = seen.some((state) => {
            const after = act(
              simulation,
              { ...state, message: null },
              { type: 'press', element: element.id },
            );
            return reads(after) === reads({ ...state, message: null });
          });
          return [
            ...idle.flatMap(({ when }) => at(where, `a case that never holds: ${JSON.stringify(when)}`)),
            ...(dead ? at(where, 'pressing it does nothing') : []),
          ];
        }),
      ),
    ...simulation.screens.flatMap(({ id, wait }) => {
      if (!wait || wait.then.go || wait.then.finish) return [];
      const again = onScreen(id)
        .filter(({ place }) => holds(wait.when, place))
        .some(({ place }) =>
          holds(wait.when, { ...place, variables: { ...place.variables, ...wait.then.set } }),
        );
      return again ? at(`${id}/wait`, 'comes again and again: let it set what its `when` asks for') : [];
    }),
  ];
}

/** The progress bar goes forward: criteria stand in the order in which they are first practised. */
function orderFindings({ criteria, screens }: Simulation, path: readonly Step[]): SimulationFinding[] {
  const practised = path.map(({ screen }) => screens.find(({ id }) => id === screen)?.practises ?? '');
  const met = [...new Set(practised)];
  const written = criteria.map(({ id }) => id).filter((id) => met.includes(id));
  return written.join() === met.join()
    ? []
    : at('criteria', `are practised in this order: ${met.join(', ')}`);
}

/** Whatever is wrong with a practice, in words for its author. Texts are judged by the linter of the courses. */
export function simulationFindings(simulation: Simulation): SimulationFinding[] {
  const broken = [...nameFindings(simulation), ...answerFindings(simulation), ...valueFindings(simulation)];
  // A walk needs names that lead somewhere.
  if (broken.length > 0) return broken;
  const found = walkFindings(simulation, walk(simulation));
  if (found.length > 0) return found;
  const path = authorsPath(simulation);
  return path
    ? orderFindings(simulation, path)
    : at('criteria', 'no way without a mistake earns every criterion');
}
