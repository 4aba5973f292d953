/**
 * The dated facts of a small invented world, kept in memory while the proof plays a history. Ticks stand for
 * moments of knowing: a fact is known at tick k if knownFrom <= k < knownUntil. Nothing here is used by the product.
 */
export interface Known {
  knownFrom: number;
  knownUntil: number;
}
export interface Spell {
  from: string;
  to: string;
}
export interface Membership extends Spell {
  unit: number;
  category: string | null;
}
export interface Exemption extends Spell {
  id: number;
}
export interface Result {
  id: number;
  course: number;
  on: string;
  confirmed: boolean;
  quizAlone: boolean;
}
export interface Link extends Spell {
  unit: number;
  parent: number;
}
export interface RuleText {
  opensOn: string;
  closesOn: string;
  endsOn: string;
  courses: { courseId: number; from: string; admitFrom: string }[];
  audience: string[];
  unclear: string[];
  unitIds: number[];
  quizAlone: boolean;
}

export type Of<Fact> = Fact & Known & { person: number };

export class World {
  tick = 0;
  readonly memberships: Of<Membership>[] = [];
  readonly exemptions: Of<Exemption>[] = [];
  readonly results: Of<Result>[] = [];
  readonly links: (Link & Known)[] = [];
  readonly rules: (RuleText & Known)[] = [];

  constructor(
    readonly people: number,
    readonly units: number[],
    readonly courses: number[],
  ) {}

  timeline(person: number): Membership[] {
    return this.current(this.memberships, person)
      .map(({ unit, category, from, to }) => ({ unit, category, from, to }))
      .sort((a, b) => (a.from < b.from ? -1 : 1));
  }

  /** What is known of a person at this tick. */
  current<Fact extends Known & { person: number }>(facts: Fact[], person: number): Fact[] {
    return facts.filter((fact) => fact.person === person && fact.knownUntil === Infinity);
  }

  /** Supersedes what is no longer so, adds what is new, leaves the rest untouched. */
  retell(person: number, timeline: Membership[]): { gone: Membership[]; added: Membership[] } {
    const same = (a: Membership, b: Membership): boolean =>
      a.unit === b.unit && a.category === b.category && a.from === b.from && a.to === b.to;
    const before = this.current(this.memberships, person);
    const gone = before.filter((old) => !timeline.some((next) => same(old, next)));
    const added = timeline.filter((next) => !before.some((old) => same(old, next)));
    for (const old of gone) old.knownUntil = this.tick;
    for (const next of added)
      this.memberships.push({ ...next, person, knownFrom: this.tick, knownUntil: Infinity });
    return { gone, added };
  }
}

/** Takes [from, to) out of a timeline. */
export function without(timeline: Membership[], from: string, to: string): Membership[] {
  return timeline.flatMap((piece) => {
    const before = { ...piece, to: piece.to < from ? piece.to : from };
    const after = { ...piece, from: piece.from > to ? piece.from : to };
    return [before, after].filter((part) => part.from < part.to);
  });
}

/** A small generator with a seed: the same seed plays the same history. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 2654435761 + 0x9e3779b9) >>> 0;
  }

  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }

  some<Item>(items: readonly Item[], probability: number): Item[] {
    return items.filter(() => this.chance(probability));
  }
}

const START = Date.UTC(2026, 5, 1);
export const DAYS = 60;

/** Day n of the invented calendar: 2026-06-01 is day 0. */
export const day = (n: number): string => new Date(START + n * 86_400_000).toISOString().slice(0, 10);
