import { FOREVER, place, type Day, type ProgrammeRule, type RuleCourse } from '../programmes/rule.rules.js';

export interface MembershipFact {
  readonly unitId: number;
  readonly category: string | null;
  readonly from: Day;
  readonly to: Day;
}
export interface ExemptionFact {
  readonly programmeId: number;
  readonly from: Day;
  readonly to: Day;
}
export interface ResultFact {
  readonly courseId: number;
  readonly on: Day;
  readonly confirmed: boolean;
  /** Known by the final quiz alone. */
  readonly quizAlone: boolean;
}
/** What is known of one person now: primary memberships, exemptions, results; only rows not superseded. */
export interface PersonFacts {
  readonly memberships: readonly MembershipFact[];
  readonly exemptions: readonly ExemptionFact[];
  readonly results: readonly ResultFact[];
}

/** o obliged, e exempt, u unresolved. */
export type State = 'o' | 'e' | 'u';

/** How a person stands under a rule from one day until before another. */
export interface Segment {
  readonly from: Day;
  readonly to: Day;
  readonly unitId: number;
  /** '' where the membership has none. */
  readonly category: string;
  readonly state: State;
  /** Per course of the rule: first confirmed day, infinity if none yet, null while the course is not required. */
  readonly done: readonly (Day | null)[];
  /** The same with results counted that still wait for review. */
  readonly reached: readonly (Day | null)[];
  readonly allDone: Day;
  readonly allReached: Day;
}

type SegmentRule = Pick<
  ProgrammeRule,
  'programmeId' | 'opensOn' | 'endsOn' | 'courses' | 'audience' | 'unclear' | 'quizAlone'
>;

/** The standing of one person under one rule: the only place where its meaning is written in the application. */
export function derive(facts: PersonFacts, rule: SegmentRule): Segment[] {
  const exemptions = facts.exemptions.filter((exemption) => exemption.programmeId === rule.programmeId);
  const results = facts.results.filter((result) => rule.quizAlone || !result.quizAlone);
  const confirmed = rule.courses.map((course) => earliest(results, course, rule.endsOn, true));
  const any = rule.courses.map((course) => earliest(results, course, rule.endsOn, false));
  const cuts = [...exemptions.flatMap(({ from, to }) => [from, to]), ...rule.courses.map(({ from }) => from)];

  const segments: Segment[] = [];
  for (const membership of [...facts.memberships].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const placement = place(rule, membership.category);
    if (placement === 'outside') continue;
    const start = later(membership.from, rule.opensOn);
    const end = earlier(membership.to, rule.endsOn);
    if (start >= end) continue;
    const inside = [...new Set(cuts)].filter((cut) => cut > start && cut < end).sort();
    const bounds = [start, ...inside, end];
    for (let i = 0; i + 1 < bounds.length; i++) {
      const [from, to] = [bounds[i]!, bounds[i + 1]!];
      const isRequired = rule.courses.map((course) => course.from <= from);
      if (!isRequired.includes(true)) continue;
      const exempt = exemptions.some((exemption) => exemption.from <= from && exemption.to > from);
      const done = confirmed.map((day, course) => (isRequired[course] ? day : null));
      const reached = any.map((day, course) => (isRequired[course] ? day : null));
      append(segments, {
        from,
        to,
        unitId: membership.unitId,
        category: membership.category ?? '',
        state: placement === 'unresolved' ? 'u' : exempt ? 'e' : 'o',
        done,
        reached,
        allDone: latest(done),
        allReached: latest(reached),
      });
    }
  }
  return segments;
}

/** Neighbours that say the same are one row, so that what is kept has one form and a recount can compare it. */
function append(segments: Segment[], next: Segment): void {
  const last = segments.at(-1);
  const continues =
    last !== undefined &&
    last.to === next.from &&
    last.unitId === next.unitId &&
    last.category === next.category &&
    last.state === next.state &&
    last.done.every((day, course) => (day === null) === (next.done[course] === null));
  if (continues) segments[segments.length - 1] = { ...last, to: next.to };
  else segments.push(next);
}

function earliest(
  results: readonly ResultFact[],
  course: RuleCourse,
  endsOn: Day,
  confirmedOnly: boolean,
): Day {
  let first: Day = FOREVER;
  for (const result of results) {
    if (result.courseId !== course.courseId) continue;
    if (confirmedOnly && !result.confirmed) continue;
    if (result.on >= course.admitFrom && result.on < endsOn && result.on < first) first = result.on;
  }
  return first;
}

function latest(days: readonly (Day | null)[]): Day {
  let last: Day = '-infinity';
  for (const day of days) if (day !== null && day > last) last = day;
  return last;
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);
const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

export function sameSegments(a: readonly Segment[], b: readonly Segment[]): boolean {
  return a.length === b.length && a.every((segment, i) => sameSegment(segment, b[i]!));
}

function sameSegment(a: Segment, b: Segment): boolean {
  return (
    a.from === b.from &&
    a.to === b.to &&
    a.unitId === b.unitId &&
    a.category === b.category &&
    a.state === b.state &&
    a.allDone === b.allDone &&
    a.allReached === b.allReached &&
    a.done.every((day, i) => day === b.done[i]) &&
    a.reached.every((day, i) => day === b.reached[i])
  );
}
