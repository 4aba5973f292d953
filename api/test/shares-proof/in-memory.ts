import type { ProgrammeRule } from '../../src/features/programmes/rule.rules.js';
import type { PersonFacts, Segment } from '../../src/features/shares/standing.rules.js';
import type { Counts, Delta, TallyBook } from '../../src/features/shares/tally.rules.js';
import type { Stage } from './history.js';
import { recount, type Answer, type Question } from './reference.js';
import { DAYS, day, Dice, type RuleText, type World } from './world.js';
import { open, step, UNITS } from './history.js';

/** The two pure rules under proof; a mutant hands in others. */
export interface Rules {
  derive(facts: PersonFacts, rule: ProgrammeRule): Segment[];
  TallyBook: new (clockDay: string) => Pick<TallyBook, 'add' | 'remove' | 'deltas'>;
}

/** Keeps standing and counters in memory with the same rules and the same order of steps as the product. */
export class InMemoryStage implements Stage {
  private world: World | undefined;
  private rule_: ProgrammeRule | undefined;
  private readonly standing = new Map<number, Segment[]>();
  private readonly pending: Delta[] = [];
  private readonly now = new Map<string, Counts>();
  private clockDay = '-infinity';
  private today = '-infinity';
  private version = 0;

  constructor(private readonly rules: Rules) {}

  enter(world: World): void {
    this.world = world;
  }
  async memberships(person: number): Promise<void> {
    this.refresh(person);
  }
  async exemption(person: number): Promise<void> {
    this.refresh(person);
  }
  async result(person: number): Promise<void> {
    this.refresh(person);
  }
  async link(): Promise<void> {}

  async rule(text: RuleText): Promise<void> {
    this.version++;
    this.rule_ = { ...text, id: this.version, programmeId: 1, version: this.version, cycle: '1' };
    this.standing.clear();
    if (this.world) for (let person = 0; person < this.world.people; person++) this.refresh(person);
  }

  async midnight(today: string): Promise<void> {
    this.today = today;
  }

  async fold(today: string): Promise<void> {
    this.clockDay = today > this.clockDay ? today : this.clockDay;
    const due = this.pending.filter((delta) => delta.on <= today);
    for (const delta of due) this.pending.splice(this.pending.indexOf(delta), 1);
    for (const delta of due) {
      const key = `${delta.ruleId}|${delta.slot}|${delta.unitId}|${delta.category}`;
      this.now.set(key, add(this.now.get(key), delta));
    }
  }

  /** The counters of now for some units, as the product reads them: folded ones and those due. */
  readNow(slot: number, units: number[], category?: string): Answer {
    const parts: Counts[] = [];
    for (const [key, counts] of this.now) {
      const [ruleId, cellSlot, unit] = key.split('|').map(Number);
      if (category !== undefined && key.split('|')[3] !== category) continue;
      if (ruleId === this.version && cellSlot === slot && units.includes(unit!)) parts.push(counts);
    }
    for (const delta of this.pending) {
      const here = delta.ruleId === this.version && delta.slot === slot && units.includes(delta.unitId);
      if (category !== undefined && delta.category !== category) continue;
      if (here && delta.on <= this.today) parts.push(delta);
    }
    return asAnswer(parts.reduce<Counts | undefined>(add, undefined));
  }

  /** Any dates, known now: read from the segments. */
  readPast(slot: number, units: number[], membershipAsOf: string, upTo: string, category?: string): Answer {
    const counts = add(undefined, undefined);
    for (const segments of this.standing.values()) {
      for (const segment of segments) {
        if (!units.includes(segment.unitId) || segment.from > membershipAsOf || segment.to <= membershipAsOf)
          continue;
        const done = slot === 0 ? segment.allDone : segment.done[slot - 1];
        const reached = slot === 0 ? segment.allReached : segment.reached[slot - 1];
        if (done == null || reached == null) continue;
        if (category !== undefined && segment.category !== category) continue;
        if (segment.state === 'u') counts.unresolved++;
        if (segment.state === 'e') counts.exempt++;
        if (segment.state === 'e' && done <= upTo) counts.doneExempt++;
        if (segment.state === 'o') counts.obliged++;
        if (segment.state === 'o' && done <= upTo) counts.done++;
        if (segment.state === 'o' && reached <= upTo) counts.reached++;
      }
    }
    return asAnswer(counts);
  }

  courseOfSlot(slot: number): number | undefined {
    return this.rule_?.courses[slot - 1]?.courseId;
  }

  get slots(): number {
    return (this.rule_?.courses.length ?? 0) + 1;
  }

  get unitIds(): number[] {
    return [...(this.rule_?.unitIds ?? [])];
  }

  private refresh(person: number): void {
    const { world, rule_: rule } = this;
    if (!world || !rule) return;
    const facts: PersonFacts = {
      memberships: world.current(world.memberships, person).map((fact) => ({ ...fact, unitId: fact.unit })),
      exemptions: world.current(world.exemptions, person).map((fact) => ({ ...fact, programmeId: 1 })),
      results: world.current(world.results, person).map((fact) => ({ ...fact, courseId: fact.course })),
    };
    const book = new this.rules.TallyBook(this.clockDay);
    for (const segment of this.standing.get(person) ?? []) book.remove(rule.id, segment);
    const next = this.rules.derive(facts, rule);
    for (const segment of next) book.add(rule.id, segment);
    this.standing.set(person, next);
    this.pending.push(...book.deltas());
  }
}

function add(a: Counts | undefined, b: Counts | undefined): Counts {
  return {
    obliged: (a?.obliged ?? 0) + (b?.obliged ?? 0),
    exempt: (a?.exempt ?? 0) + (b?.exempt ?? 0),
    unresolved: (a?.unresolved ?? 0) + (b?.unresolved ?? 0),
    done: (a?.done ?? 0) + (b?.done ?? 0),
    doneExempt: (a?.doneExempt ?? 0) + (b?.doneExempt ?? 0),
    reached: (a?.reached ?? 0) + (b?.reached ?? 0),
  };
}

export function asAnswer(counts: Counts | undefined): Answer {
  const sum = add(counts, undefined);
  return {
    obliged: sum.obliged,
    completed: sum.done,
    pending: sum.reached - sum.done,
    exempt: sum.exempt,
    exemptCompleted: sum.doneExempt,
    unresolved: sum.unresolved,
  };
}

/** The units below `root` on a day by the links known now, and below one of the rule's roots. */
function unitsUnder(world: World, root: number, on: string, ruleRoots: number[]): number[] {
  const parent = (unit: number): number | undefined =>
    world.links.find(
      (link) => link.unit === unit && link.knownUntil === Infinity && link.from <= on && on < link.to,
    )?.parent;
  const path = (unit: number): number[] => {
    const way = [unit];
    for (let up = parent(unit); up !== undefined && !way.includes(up); up = parent(up)) way.push(up);
    return way;
  };
  return UNITS.filter(
    (unit) => path(unit).includes(root) && path(unit).some((step_) => ruleRoots.includes(step_)),
  );
}

export interface Disagreement {
  seed: number;
  step: number;
  after: string;
  question: Question;
  expected: Answer;
  found: Answer;
}

/** Plays one random history and compares after every step. Answers how much it compared, or where it first differed. */
export async function playInMemory(
  seed: number,
  steps: number,
  rules: Rules,
): Promise<{ compared: number; disagreement?: Disagreement }> {
  const stage = new InMemoryStage(rules);
  const play = await open(seed, 6, stage);
  const asking = new Dice(seed + 1_000_003);
  let compared = 0;
  for (let at = 0; at < steps; at++) {
    const after = await step(play);
    for (let ask = 0; ask < 4; ask++) {
      const now = ask < 2;
      const slot = asking.below(stage.slots);
      const membershipAsOf = now ? day(play.today) : day(asking.below(DAYS + 15));
      const completionsUpTo = now ? membershipAsOf : day(asking.below(DAYS + 15));
      const unit = asking.pick([1, 1, 2, 3, 4, 5, 7]);
      const category = asking.chance(0.3)
        ? asking.pick(['cadre', 'civil_servant', 'contract_worker', ''])
        : undefined;
      const question: Question = {
        unit,
        membershipAsOf,
        completionsUpTo,
        knownBy: play.world.tick,
        course: stage.courseOfSlot(slot),
        category,
      };
      const units = unitsUnder(play.world, unit, membershipAsOf, stage.unitIds);
      const found = now
        ? stage.readNow(slot, units, category)
        : stage.readPast(slot, units, membershipAsOf, completionsUpTo, category);
      const expected = recount(play.world, question);
      compared++;
      if (JSON.stringify(found) !== JSON.stringify(expected)) {
        return { compared, disagreement: { seed, step: at, after, question, expected, found } };
      }
    }
  }
  return { compared };
}
