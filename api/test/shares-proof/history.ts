import {
  DAYS,
  day,
  Dice,
  without,
  World,
  type Exemption,
  type Link,
  type Membership,
  type Of,
  type Result,
  type RuleText,
} from './world.js';

const CATEGORIES = [
  'cadre',
  'civil_servant',
  'public_employee',
  'contract_worker',
  'part_time_grassroots',
  null,
];
const FOREVER = 'infinity';

/** Who carries out what the history decides: the pure rules in memory, or the product on a database. */
export interface Stage {
  /** Called once, before anything happens. */
  enter(world: World): void;
  memberships(person: number, gone: Membership[], added: Membership[]): Promise<void>;
  exemption(person: number, gone: Exemption[], added: Exemption[]): Promise<void>;
  result(person: number, course: number, gone: Result[], added: Result[]): Promise<void>;
  link(gone: Link[], added: Link[]): Promise<void>;
  rule(text: RuleText): Promise<void>;
  midnight(today: string): Promise<void>;
  fold(today: string): Promise<void>;
}

export interface Play {
  readonly world: World;
  readonly dice: Dice;
  readonly stage: Stage;
  today: number;
}

/** A tree of two communes with three leaf units each under one city: 1 over 2 and 3. */
export const UNITS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const FIRST_LINKS: [number, number][] = [
  [2, 1],
  [3, 1],
  [4, 2],
  [5, 2],
  [6, 2],
  [7, 3],
  [8, 3],
  [9, 3],
];
export const COURSES = [1, 2, 3];

export async function open(seed: number, people: number, stage: Stage): Promise<Play> {
  const play: Play = { world: new World(people, UNITS, COURSES), dice: new Dice(seed), stage, today: 25 };
  const links = FIRST_LINKS.map(([unit, parent]) => ({ unit, parent, from: day(0), to: FOREVER }));
  for (const link of links)
    play.world.links.push({ ...link, knownFrom: play.world.tick, knownUntil: Infinity });
  stage.enter(play.world);
  await stage.midnight(day(play.today));
  await stage.link([], links);
  for (let person = 0; person < people; person++) await join(play, person, day(play.dice.below(30)));
  await rewriteRule(play);
  return play;
}

/** One transition, drawn by lot. */
export async function step(play: Play): Promise<string> {
  play.world.tick++;
  const moves: [number, string, () => Promise<void>][] = [
    [3, 'join', () => join(play)],
    [3, 'move', () => alter(play, 'move')],
    [2, 'leave', () => alter(play, 'leave')],
    [3, 'category', () => alter(play, 'category')],
    [2, 'correct', () => correct(play)],
    [3, 'exempt', () => exempt(play)],
    [2, 'end-exemption', () => endExemption(play)],
    [1, 'reverse-exemption', () => reverseExemption(play)],
    [9, 'result', () => result(play, play.dice.chance(0.7))],
    [3, 'review', () => review(play)],
    [3, 'revoke', () => revoke(play)],
    [1, 'rule', () => rewriteRule(play)],
    [1, 're-parent', () => reparent(play)],
    [3, 'midnight', () => midnight(play)],
    [2, 'fold', () => play.stage.fold(day(play.today))],
  ];
  let lot = play.dice.below(moves.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, name, move] of moves) {
    if (lot < weight) {
      await move();
      return name;
    }
    lot -= weight;
  }
  throw new Error('The lots do not add up');
}

const anyDay = (play: Play): string => day(play.dice.below(DAYS));
const anyone = (play: Play): number => play.dice.below(play.world.people);
const leaf = (play: Play): number => play.dice.pick(UNITS.slice(1));

async function tell(play: Play, person: number, timeline: Membership[]): Promise<void> {
  const { gone, added } = play.world.retell(person, timeline);
  if (gone.length + added.length > 0) await play.stage.memberships(person, gone, added);
}

async function join(play: Play, person = anyone(play), from = anyDay(play)): Promise<void> {
  const to = play.dice.chance(0.3) ? day(DAYS + play.dice.below(20)) : FOREVER;
  const rest = without(play.world.timeline(person), from, to);
  await tell(play, person, [...rest, { unit: leaf(play), category: play.dice.pick(CATEGORIES), from, to }]);
}

/** Something becomes otherwise from a day on: now, in the future or in the past alike. */
async function alter(play: Play, what: 'move' | 'leave' | 'category'): Promise<void> {
  const person = anyone(play);
  const timeline = play.world.timeline(person);
  if (timeline.length === 0) return;
  const at = anyDay(play);
  const piece = timeline.find(({ from, to }) => from < at && at < to);
  if (!piece) return;
  const rest = timeline.filter((other) => other !== piece);
  const before = { ...piece, to: at };
  if (what === 'leave') return tell(play, person, [...rest, before]);
  const after = { ...piece, from: at };
  if (what === 'move') after.unit = leaf(play);
  else after.category = play.dice.pick(CATEGORIES);
  return tell(play, person, [...rest, before, after]);
}

async function correct(play: Play): Promise<void> {
  const person = anyone(play);
  const timeline = play.world.timeline(person);
  if (timeline.length === 0) return;
  const [first, ...rest] = timeline;
  const from = anyDay(play);
  if (from >= first!.to) return;
  await tell(play, person, [{ ...first!, from }, ...rest]);
}

let nextId = 1;

async function changeExemptions(
  play: Play,
  person: number,
  gone: Of<Exemption>[],
  added: Omit<Exemption, 'id'>[],
): Promise<void> {
  for (const old of gone) old.knownUntil = play.world.tick;
  const fresh = added.map((spell) => ({ ...spell, id: nextId++ }));
  for (const next of fresh)
    play.world.exemptions.push({ ...next, person, knownFrom: play.world.tick, knownUntil: Infinity });
  await play.stage.exemption(person, gone, fresh);
}

async function exempt(play: Play): Promise<void> {
  const from = anyDay(play);
  const to = play.dice.chance(0.5) ? FOREVER : anyDay(play);
  if (from < to) await changeExemptions(play, anyone(play), [], [{ from, to }]);
}

async function endExemption(play: Play): Promise<void> {
  const open = play.world.exemptions.filter((fact) => fact.knownUntil === Infinity);
  if (open.length === 0) return;
  const one = play.dice.pick(open);
  const to = anyDay(play);
  if (one.from < to) await changeExemptions(play, one.person, [one], [{ from: one.from, to }]);
}

async function reverseExemption(play: Play): Promise<void> {
  const open = play.world.exemptions.filter((fact) => fact.knownUntil === Infinity);
  if (open.length === 0) return;
  const one = play.dice.pick(open);
  await changeExemptions(play, one.person, [one], []);
}

async function changeResults(
  play: Play,
  person: number,
  course: number,
  gone: Of<Result>[],
  added: Omit<Result, 'id' | 'course'>[],
): Promise<void> {
  for (const old of gone) old.knownUntil = play.world.tick;
  const fresh = added.map((fact) => ({ ...fact, course, id: nextId++ }));
  for (const next of fresh)
    play.world.results.push({ ...next, person, knownFrom: play.world.tick, knownUntil: Infinity });
  await play.stage.result(person, course, gone, fresh);
}

/** A result of today, of an earlier day, or dated ahead; confirmed or waiting for review. */
async function result(play: Play, confirmed: boolean): Promise<void> {
  const on = play.dice.chance(0.5) ? day(play.today) : anyDay(play);
  const quizAlone = play.dice.chance(0.25);
  await changeResults(play, anyone(play), play.dice.pick(COURSES), [], [{ on, confirmed, quizAlone }]);
}

async function review(play: Play): Promise<void> {
  const waiting = play.world.results.filter((fact) => fact.knownUntil === Infinity && !fact.confirmed);
  if (waiting.length === 0) return;
  const one = play.dice.pick(waiting);
  const accepted = play.dice.chance(0.6);
  await changeResults(
    play,
    one.person,
    one.course,
    [one],
    accepted ? [{ on: one.on, confirmed: true, quizAlone: one.quizAlone }] : [],
  );
}

async function revoke(play: Play): Promise<void> {
  const given = play.world.results.filter((fact) => fact.knownUntil === Infinity && fact.confirmed);
  if (given.length === 0) return;
  const one = play.dice.pick(given);
  await changeResults(play, one.person, one.course, [one], []);
}

async function rewriteRule(play: Play): Promise<void> {
  const { world, dice } = play;
  const courses = dice.some(COURSES, 0.7);
  if (courses.length === 0) courses.push(1);
  const opens = dice.below(10);
  const text: RuleText = {
    opensOn: day(opens),
    closesOn: day(45),
    endsOn: dice.chance(0.3) ? day(50) : FOREVER,
    courses: courses.map((courseId) => ({
      courseId,
      from: dice.chance(0.7) ? day(opens) : day(opens + dice.below(30)),
      admitFrom: dice.chance(0.5) ? day(opens) : day(dice.below(20)),
    })),
    audience: dice.some(CATEGORIES.slice(0, 5) as string[], 0.7),
    unclear: dice.some(CATEGORIES.slice(0, 5) as string[], 0.1),
    unitIds: dice.chance(0.6) ? [1] : dice.some([2, 3, 4], 0.5),
    quizAlone: dice.chance(0.5),
  };
  if (text.audience.length === 0) text.audience.push('cadre');
  if (text.unitIds.length === 0) text.unitIds.push(2);
  for (const old of world.rules) if (old.knownUntil === Infinity) old.knownUntil = world.tick;
  world.rules.push({ ...text, knownFrom: world.tick, knownUntil: Infinity });
  await play.stage.rule(text);
}

/** A leaf unit changes its parent from a day on; its earlier place stays. */
async function reparent(play: Play): Promise<void> {
  const { world, dice } = play;
  const unit = dice.pick(UNITS.slice(3));
  const at = anyDay(play);
  const current = world.links.filter((link) => link.unit === unit && link.knownUntil === Infinity);
  const piece = current.find(({ from, to }) => from < at && at < to);
  if (!piece) return;
  piece.knownUntil = world.tick;
  const added = [
    { unit, parent: piece.parent, from: piece.from, to: at },
    { unit, parent: dice.pick([1, 2, 3]), from: at, to: piece.to },
  ];
  for (const link of added) world.links.push({ ...link, knownFrom: world.tick, knownUntil: Infinity });
  await play.stage.link([piece], added);
}

async function midnight(play: Play): Promise<void> {
  if (play.today >= DAYS + 10) return;
  play.today += 1 + play.dice.below(4);
  await play.stage.midnight(day(play.today));
}
