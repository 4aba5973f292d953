import fc from 'fast-check';
import { fold, merge, type LearningRecord } from './course-state.js';
import { completedAt, completedBy, completionEdges } from './progress.js';

const outline = { lessonIds: ['one', 'two'] };

const record: fc.Arbitrary<LearningRecord> = fc.oneof(
  fc.record({
    kind: fc.constant('lesson.finished' as const),
    id: fc.uuid(),
    lessonId: fc.constantFrom('one', 'two'),
    at: fc.integer({ min: 1, max: 30 }),
  }),
  fc.record({
    kind: fc.constant('quiz.graded' as const),
    id: fc.uuid(),
    at: fc.integer({ min: 1, max: 30 }),
    right: fc.integer({ min: 0, max: 10 }),
    total: fc.constant(10),
    passed: fc.boolean(),
    alone: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('completion.revoked' as const),
    id: fc.uuid(),
    at: fc.integer({ min: 1, max: 30 }),
  }),
);
const log = fc.array(record, { maxLength: 14 });
const shuffledTwice = log.chain((records) =>
  fc.tuple(
    fc.constant(records),
    fc.shuffledSubarray([...records, ...records], { minLength: records.length * 2 }),
  ),
);

const pass = (at: number, alone: boolean): LearningRecord => ({
  kind: 'quiz.graded',
  id: `pass-${at}-${alone}`,
  at,
  right: 9,
  total: 10,
  passed: true,
  alone,
});
const finished = (lessonId: string, at: number): LearningRecord => ({
  kind: 'lesson.finished',
  id: `${lessonId}-${at}`,
  lessonId,
  at,
});

describe('a course completed by its final quiz alone', () => {
  it('is complete when the admitted attempt passes, and not by a pass that nobody admitted', () => {
    expect(completedBy('quiz_alone', outline, fold([pass(10, true)]))).toBe(10);
    expect(completedAt(outline, fold([pass(10, false)]))).toBeNull();
  });

  it('is completed by lessons as well, at a time of its own, when they are learned afterwards', () => {
    const alone = fold([pass(10, true)]);
    const all = fold([finished('one', 12), finished('two', 20)], alone);
    expect(completionEdges(outline, alone, all)).toEqual([
      { basis: 'lessons', completedAt: 20, earlierThan: null },
    ]);
    expect(completedAt(outline, all)).toBe(10);
  });

  it('goes with a revocation, like the pass that it rests on', () => {
    const revoked: LearningRecord = { kind: 'completion.revoked', id: 'r', at: 15 };
    expect(completedAt(outline, fold([pass(10, true), revoked]))).toBeNull();
    expect(completedAt(outline, fold([revoked, pass(10, true), pass(16, true)]))).toBe(16);
  });

  it('is the same for records sent twice, late and in any order, on each basis', () => {
    fc.assert(
      fc.property(shuffledTwice, ([records, sent]) => {
        const [once, again] = [fold(records), fold(sent)];
        expect(again).toEqual(once);
        for (const basis of ['lessons', 'quiz_alone'] as const)
          expect(completedBy(basis, outline, again)).toBe(completedBy(basis, outline, once));
      }),
    );
  });

  it('is the first admitted pass after the latest revocation, whatever else was recorded', () => {
    fc.assert(
      fc.property(log, (records) => {
        const revokedAt = Math.max(
          0,
          ...records.flatMap((one) => (one.kind === 'completion.revoked' ? [one.at] : [])),
        );
        const passes = records.flatMap((one) =>
          one.kind === 'quiz.graded' && one.passed && one.alone && one.at > revokedAt ? [one.at] : [],
        );
        const expected = passes.length > 0 ? Math.min(...passes) : null;
        expect(completedBy('quiz_alone', outline, fold(records))).toBe(expected);
      }),
    );
  });

  it('merges alike from two devices, in either order and twice', () => {
    fc.assert(
      fc.property(log, log, (here, there) => {
        const [a, b] = [fold(here), fold(there)];
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), b)).toEqual(merge(a, b));
      }),
    );
  });

  it('never moves the completion by lessons: that is derived as if no quiz alone existed', () => {
    fc.assert(
      fc.property(log, (records) => {
        const ordinary = records.map((one) => (one.kind === 'quiz.graded' ? { ...one, alone: false } : one));
        expect(completedBy('lessons', outline, fold(records))).toBe(
          completedBy('lessons', outline, fold(ordinary)),
        );
      }),
    );
  });
});
