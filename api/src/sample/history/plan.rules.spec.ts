import fc from 'fast-check';
import { planHistory } from './plan.rules.js';

const from = new Date('2026-07-25T00:00:00Z');
const to = new Date('2026-11-22T03:00:00Z');
const lessons = [6, 5, 5, 6];

describe('the sample history', () => {
  it('is the same for the same person whatever else is planned', () => {
    const learner = { key: 'p17', unitSlug: 'dai-son-truong-thcs-a' };
    expect(planHistory(learner, lessons, from, to)).toEqual(planHistory(learner, lessons, from, to));
  });

  it('lies inside the period, in order, and never takes a quiz before its lessons', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (key) => {
        const steps = planHistory({ key, unitSlug: 'dai-son-truong-thcs-a' }, lessons, from, to);
        const times = steps.map((step) => step.at.getTime());
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(times.every((time) => time >= from.getTime() && time < to.getTime())).toBe(true);
        for (const quiz of steps.filter((step) => step.kind === 'quiz')) {
          const before = steps.filter(
            (step) => step.kind === 'lesson' && step.course === quiz.course && step.at < quiz.at,
          );
          expect(before).toHaveLength(lessons[quiz.course] as number);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives an account of the story just what it says', () => {
    const steps = planHistory(
      { key: 'learner', unitSlug: 'x', story: { finished: 0, lessonsOfNext: 4, failedTwice: false } },
      lessons,
      from,
      to,
    );
    expect(steps.map((step) => step.kind)).toEqual(['lesson', 'lesson', 'lesson', 'lesson']);
  });
});
