import fc from 'fast-check';
import {
  type CourseState,
  fold,
  type LearningRecord,
  merge,
  NOTHING_LEARNED,
  stateOf,
} from './course-state.js';
import { happenedAt } from './device-time.js';
import { completedAt } from './progress.js';

const outline = { lessonIds: ['one', 'two', 'constructor'] };
const start = Date.UTC(2026, 7, 1);
const lessonId = fc.constantFrom(...outline.lessonIds);
const at = fc.integer({ min: start, max: start + 5_000 });
const choices = fc.subarray(['a', 'b', 'c']);

/** Records with distinct ids: the log refuses the same id with other content. */
const records: fc.Arbitrary<LearningRecord[]> = fc.uniqueArray(
  fc.oneof(
    fc.record({ kind: fc.constant('lesson.started' as const), id: fc.uuid(), lessonId, at }),
    fc.record({ kind: fc.constant('lesson.finished' as const), id: fc.uuid(), lessonId, at }),
    fc.record({
      kind: fc.constant('check.answered' as const),
      id: fc.uuid(),
      lessonId,
      at,
      checkId: fc.constantFrom('c1', 'c2'),
      choices,
    }),
    fc.record({
      kind: fc.constant('quiz.graded' as const),
      id: fc.uuid(),
      at,
      right: fc.integer({ min: 0, max: 10 }),
      total: fc.constant(10),
      passed: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('practice.finished' as const),
      id: fc.uuid(),
      practiceId: fc.constantFrom('kich-hoat', 'constructor'),
      at,
    }),
    fc.record({ kind: fc.constant('completion.revoked' as const), id: fc.uuid(), at }),
  ),
  { selector: (record) => record.id, maxLength: 40 },
);

const inOrder = (log: readonly LearningRecord[]) =>
  [...log].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

describe('the state of a course', () => {
  it('is the same for any order and any number of repetitions as once in order', () => {
    const disturbed = records.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log, ...log], { minLength: log.length })),
    );
    fc.assert(
      fc.property(disturbed, ([log, part]) => {
        // The shuffled part may miss some records; they arrive at the very end.
        expect(fold([...part, ...log])).toEqual(fold(inOrder(log)));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same whether kept step by step, merged from parts, or folded from the whole log', () => {
    fc.assert(
      fc.property(records, fc.func(fc.integer({ min: 0, max: 2 })), (log, deviceOf) => {
        const parts = [0, 1, 2].map((device) => fold(log.filter((record) => deviceOf(record.id) === device)));
        const merged = parts.reduce(merge, NOTHING_LEARNED);
        const stepwise = log.reduce((state, record) => merge(state, stateOf(record)), NOTHING_LEARNED);
        expect(merged).toEqual(fold(inOrder(log)));
        expect(stepwise).toEqual(merged);
        // It is stored as JSON between two steps.
        expect(JSON.parse(JSON.stringify(merged))).toEqual(merged);
      }),
    );
  });

  it('merges commutatively, associatively and idempotently', () => {
    const state = records.map((log) => fold(log));
    fc.assert(
      fc.property(state, state, state, (a, b, c) => {
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, a)).toEqual(a);
        expect(merge(a, NOTHING_LEARNED)).toEqual(a);
      }),
    );
  });

  it('moves a completion only earlier as facts are added, unless it is revoked', () => {
    fc.assert(
      fc.property(records, (all) => {
        const log = all.filter((record) => record.kind !== 'completion.revoked');
        let state: CourseState = NOTHING_LEARNED;
        let known: number | null = null;
        for (const record of log) {
          state = merge(state, stateOf(record));
          const now = completedAt(outline, state);
          if (known !== null) expect(now).toBeLessThanOrEqual(known);
          known = now;
        }
      }),
    );
  });
});

describe('two devices with wrong clocks', () => {
  const DAY = 86_400_000;
  const devices = fc.array(fc.integer({ min: -400 * DAY, max: 400 * DAY }), { minLength: 2, maxLength: 2 });

  /** Each record happens on one device and is delivered one or more times, later, in whatever order. */
  const way = fc.record({
    device: fc.nat(1),
    delays: fc.array(fc.nat(30 * DAY), { minLength: 1, maxLength: 3 }),
  });
  const history = fc.tuple(
    devices,
    records.chain((log) => fc.tuple(...log.map((record) => way.map((taken) => ({ record, ...taken }))))),
  );

  it('give the state of a single device with the right clock, sending at once and in order', () => {
    fc.assert(
      fc.property(history, ([errors, ways]) => {
        const deliveries = ways.flatMap(({ record, device, delays }) => {
          const error = errors[device] ?? 0;
          return delays.map((delay) => ({ record, error, receivedAt: record.at + delay }));
        });
        deliveries.sort((a, b) => a.receivedAt - b.receivedAt);
        const seen = new Set<string>();
        const arrived: LearningRecord[] = [];
        for (const { record, error, receivedAt } of deliveries) {
          if (seen.has(record.id)) continue;
          seen.add(record.id);
          const time = { occurredAt: record.at + error, sentAt: receivedAt + error, receivedAt };
          arrived.push({ ...record, at: happenedAt(time, start) });
        }
        expect(fold(arrived)).toEqual(fold(inOrder(ways.map(({ record }) => record))));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a check answered twice', () => {
  const answer = (id: string, moment: number, given: string[]): LearningRecord => ({
    kind: 'check.answered',
    id,
    lessonId: 'one',
    at: moment,
    checkId: 'c1',
    choices: given,
  });

  it('keeps the later answer, even when it arrives first', () => {
    const state = fold([answer('b', 20, ['right']), answer('a', 10, ['wrong'])]);
    expect(state.lessons['one']?.checks?.['c1']?.choices).toEqual(['right']);
  });

  it('lets the id decide between two answers of the same millisecond', () => {
    const first = answer('a', 10, ['x']);
    const second = answer('b', 10, ['y']);
    expect(fold([second, first])).toEqual(fold([first, second]));
    expect(fold([second, first]).lessons['one']?.checks?.['c1']?.choices).toEqual(['y']);
  });
});

describe('a practice', () => {
  const finished = (id: string, at: number): LearningRecord => ({
    kind: 'practice.finished',
    id,
    practiceId: 'kich-hoat',
    at,
  });

  it('is done from the first time on, however often it is done again', () => {
    expect(fold([finished('b', 2), finished('a', 1), finished('c', 3)]).practices).toEqual({
      'kich-hoat': { finishedAt: 1 },
    });
  });

  it('completes nothing and is needed for nothing', () => {
    const lessons = outline.lessonIds.map((lesson, index): LearningRecord => ({
      kind: 'lesson.finished',
      id: `l${index}`,
      lessonId: lesson,
      at: 1,
    }));
    const quiz: LearningRecord = { kind: 'quiz.graded', id: 'q', at: 2, right: 10, total: 10, passed: true };
    expect(completedAt(outline, fold([...lessons, quiz]))).toBe(2);
    expect(completedAt(outline, fold([...lessons, quiz, finished('p', 9)]))).toBe(2);
    expect(completedAt(outline, fold([finished('p', 9)]))).toBeNull();
  });
});
