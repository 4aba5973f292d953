import { playInMemory } from '../../../test/shares-proof/in-memory.js';
import { derive, type PersonFacts } from './standing.rules.js';
import { TallyBook } from './tally.rules.js';
import type { ProgrammeRule } from '../programmes/rule.rules.js';

const HISTORIES = Number(process.env['PROOF_HISTORIES'] ?? 300);

const rule: ProgrammeRule = {
  id: 1,
  programmeId: 1,
  version: 1,
  cycle: '2026',
  opensOn: '2026-07-01',
  closesOn: '2026-12-31',
  endsOn: 'infinity',
  courses: [
    { courseId: 1, from: '2026-07-01', admitFrom: '2026-05-01' },
    { courseId: 2, from: '2026-09-01', admitFrom: '2026-07-01' },
  ],
  audience: ['cadre', 'civil_servant'],
  unclear: ['contract_worker'],
  unitIds: [1],
  quizAlone: false,
};
const nobody: PersonFacts = { memberships: [], exemptions: [], results: [] };
const serving = { unitId: 5, category: 'cadre', from: '2026-01-01', to: 'infinity' };

describe('the standing of a person under a rule', () => {
  it('starts with the cycle, not with the membership, and gains a course on the day it becomes required', () => {
    const segments = derive({ ...nobody, memberships: [serving] }, rule);
    expect(segments.map(({ from, to, done }) => [from, to, done])).toEqual([
      ['2026-07-01', '2026-09-01', ['infinity', null]],
      ['2026-09-01', 'infinity', ['infinity', 'infinity']],
    ]);
  });

  it('counts a result of the final quiz alone only where the rule admits it', () => {
    const results = [
      { courseId: 1, on: '2026-08-01', confirmed: true, quizAlone: true },
      { courseId: 1, on: '2026-09-15', confirmed: true, quizAlone: false },
    ];
    const facts = { ...nobody, memberships: [serving], results };
    expect(derive(facts, rule)[0]?.done[0]).toBe('2026-09-15');
    expect(derive(facts, { ...rule, quizAlone: true })[0]?.done[0]).toBe('2026-08-01');
  });

  it('invariant 17: a completion before the cycle counts only where the rule admits it in writing', () => {
    const results = [
      { courseId: 1, on: '2026-05-02', confirmed: true, quizAlone: false },
      { courseId: 2, on: '2026-06-30', confirmed: true, quizAlone: false },
    ];
    const last = derive({ ...nobody, memberships: [serving], results }, rule).at(-1);
    expect(last?.done).toEqual(['2026-05-02', 'infinity']);
  });

  it('invariant 18: nobody whom the rule cannot place leaves the picture', () => {
    const states = (category: string | null): string[] =>
      derive({ ...nobody, memberships: [{ ...serving, category }] }, rule).map(({ state }) => state);
    expect(states(null)).toContain('u');
    expect(states('contract_worker')).toContain('u');
    expect(states('part_time_grassroots')).toEqual([]);
  });

  it('is complete on the day of the last required course, and pending apart from done', () => {
    const results = [
      { courseId: 1, on: '2026-08-01', confirmed: true, quizAlone: false },
      { courseId: 2, on: '2026-10-05', confirmed: false, quizAlone: false },
      { courseId: 2, on: '2026-11-05', confirmed: true, quizAlone: false },
    ];
    const last = derive({ ...nobody, memberships: [serving], results }, rule).at(-1);
    expect([last?.allDone, last?.allReached]).toEqual(['2026-11-05', '2026-10-05']);
  });

  it('joins neighbours that say the same into one segment', () => {
    const renamed = [
      { ...serving, to: '2026-10-01' },
      { ...serving, from: '2026-10-01' },
    ];
    expect(derive({ ...nobody, memberships: renamed }, rule)).toEqual(
      derive({ ...nobody, memberships: [serving] }, rule),
    );
  });
});

describe('invariant 25, the rules: what is kept incrementally equals a recount', () => {
  it(`agrees with the independent recount over ${HISTORIES} random histories`, async () => {
    let compared = 0;
    for (let seed = 1; seed <= HISTORIES; seed++) {
      const outcome = await playInMemory(seed, 40, { derive, TallyBook });
      expect(outcome.disagreement).toBeUndefined();
      compared += outcome.compared;
    }
    expect(compared).toBe(HISTORIES * 160);
  });
});
