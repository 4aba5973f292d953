import type { Known, RuleText, World } from './world.js';

/**
 * The independent recount: the sentences of the domain read off the dated facts one person at a time, with no segments,
 * no counters and no minimum. It shares no code with what it checks, and is slow on purpose.
 */
export interface Question {
  unit: number;
  /** Membership as of the end of this day. */
  membershipAsOf: string;
  completionsUpTo: string;
  knownBy: number;
  /** undefined: every required course. */
  course?: number;
  category?: string;
}

export type Verdict = 'completed' | 'pending' | 'left' | 'exempt-completed' | 'exempt' | 'unresolved';

export interface Answer {
  obliged: number;
  completed: number;
  pending: number;
  exempt: number;
  exemptCompleted: number;
  unresolved: number;
}

export function recount(world: World, question: Question): Answer {
  const answer: Answer = {
    obliged: 0,
    completed: 0,
    pending: 0,
    exempt: 0,
    exemptCompleted: 0,
    unresolved: 0,
  };
  for (let person = 0; person < world.people; person++) {
    const verdict = judge(world, person, question);
    if (verdict === undefined) continue;
    if (verdict === 'unresolved') answer.unresolved++;
    else if (verdict === 'exempt' || verdict === 'exempt-completed') {
      answer.exempt++;
      if (verdict === 'exempt-completed') answer.exemptCompleted++;
    } else {
      answer.obliged++;
      if (verdict === 'completed') answer.completed++;
      if (verdict === 'pending') answer.pending++;
    }
  }
  return answer;
}

/** Where one person belongs in the answer; undefined: not in the picture. */
export function judge(world: World, person: number, question: Question): Verdict | undefined {
  const known = (fact: Known): boolean =>
    fact.knownFrom <= question.knownBy && question.knownBy < fact.knownUntil;
  const holds = (spell: { from: string; to: string }): boolean =>
    !(question.membershipAsOf < spell.from) && question.membershipAsOf < spell.to;

  const rule = world.rules.find(known);
  if (!rule) return undefined;
  if (question.membershipAsOf < rule.opensOn || !(question.membershipAsOf < rule.endsOn)) return undefined;

  const post = world.memberships.find((fact) => fact.person === person && known(fact) && holds(fact));
  if (!post) return undefined;
  if (question.category !== undefined && (post.category ?? '') !== question.category) return undefined;

  const chain = [post.unit];
  for (;;) {
    const up = world.links.find(
      (link) => link.unit === chain[chain.length - 1] && known(link) && holds(link),
    );
    if (!up || chain.includes(up.parent)) break;
    chain.push(up.parent);
  }
  if (!chain.includes(question.unit) || !rule.unitIds.some((root) => chain.includes(root))) return undefined;

  const due = rule.courses.filter((course) => !(question.membershipAsOf < course.from));
  const asked =
    question.course === undefined ? due : due.filter((course) => course.courseId === question.course);
  if (asked.length === 0) return undefined;

  if (post.category === null || rule.unclear.includes(post.category)) return 'unresolved';
  if (!rule.audience.includes(post.category)) return undefined;

  const learned = (confirmedOnly: boolean): boolean =>
    asked.every((course) =>
      hasResult(world, person, course, rule, question.completionsUpTo, known, confirmedOnly),
    );
  const exempt = world.exemptions.some((fact) => fact.person === person && known(fact) && holds(fact));
  if (exempt) return learned(true) ? 'exempt-completed' : 'exempt';
  if (learned(true)) return 'completed';
  return learned(false) ? 'pending' : 'left';
}

function hasResult(
  world: World,
  person: number,
  course: RuleText['courses'][number],
  rule: RuleText,
  upTo: string,
  known: (fact: Known) => boolean,
  confirmedOnly: boolean,
): boolean {
  for (const result of world.results) {
    if (result.person !== person || result.course !== course.courseId || !known(result)) continue;
    if (confirmedOnly && !result.confirmed) continue;
    if (result.quizAlone && !rule.quizAlone) continue;
    if (result.on > upTo || result.on < course.admitFrom || result.on >= rule.endsOn) continue;
    return true;
  }
  return false;
}
