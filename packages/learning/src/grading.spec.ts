import fc from 'fast-check';
import { drawn, seededRandom, shuffled } from './drawing.js';
import { grade, isCorrect } from './grading.js';

describe('grading', () => {
  it.each([
    ['the one right choice', ['a'], ['a'], true],
    ['a wrong choice', ['a'], ['b'], false],
    ['no choice', ['a'], [], false],
    ['the right one and another', ['a'], ['a', 'b'], false],
    ['all right choices in any order', ['a', 'c'], ['c', 'a'], true],
    ['some of the right choices', ['a', 'c'], ['a'], false],
    ['a right choice named twice in place of two', ['a', 'c'], ['a', 'a'], false],
    ['the same right choice twice', ['a'], ['a', 'a'], true],
    ['nothing, where nothing was said to be right', [], [], false],
  ])('judges %s', (_, correct, given, expected) => {
    expect(isCorrect(correct, given)).toBe(expected);
  });

  const keys = Array.from({ length: 10 }, (_, index) => ({ questionId: `q${index}`, correct: ['a'] }));
  const answers = (right: number) =>
    Object.fromEntries(keys.map((key, index) => [key.questionId, [index < right ? 'a' : 'b']]));

  it('passes exactly from the pass mark on', () => {
    expect(grade(keys, answers(8), 8)).toMatchObject({ right: 8, total: 10, passed: true });
    expect(grade(keys, answers(7), 8)).toMatchObject({ right: 7, total: 10, passed: false });
  });

  it('counts an unanswered question as wrong and ignores answers to questions that were not asked', () => {
    const result = grade(keys, { ...answers(8), q7: [], other: ['a'], toString: ['a'] }, 8);
    expect(result).toMatchObject({ right: 7, passed: false });
    expect(result.questions).toHaveLength(10);
  });

  it('passes nobody on an empty quiz', () => {
    expect(grade([], {}, 0).passed).toBe(false);
  });
});

describe('drawing from the pool', () => {
  const pool = Array.from({ length: 24 }, (_, index) => index);

  it('deals the same questions again for the same seed', () => {
    expect(drawn(pool, 10, seededRandom(7))).toEqual(drawn(pool, 10, seededRandom(7)));
    expect(drawn(pool, 10, seededRandom(7))).toEqual([20, 6, 18, 23, 16, 11, 15, 12, 13, 22]);
  });

  it('draws as many distinct ones as asked, from the pool only', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 24 }), (seed, count) => {
        const questions = drawn(pool, count, seededRandom(seed));
        expect(new Set(questions).size).toBe(count);
        expect(questions.every((question) => pool.includes(question))).toBe(true);
      }),
    );
  });

  it('prefers no place: each option comes first about equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 4_000; seed += 1) {
      const first = shuffled(['a', 'b', 'c', 'd'], seededRandom(seed))[0] ?? '';
      counts.set(first, (counts.get(first) ?? 0) + 1);
    }
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(120);
  });
});
