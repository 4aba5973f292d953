/** @jest-environment node */
import 'fake-indexeddb/auto';
import type { EventBatchInput, EventResults, LearningEventInput } from '@bdhvs/contracts/learning';
import { ApiProblem, Unreachable } from '../problem.js';
import { waitMs } from './backoff.js';
import { inMemory, openKeep, type Keep } from './keep.js';
import { Outbox } from './outbox.js';

const ME = 'person-1';
const finished = { kind: 'lesson.finished' as const, courseVersionId: 'v1', lessonId: 'one', payload: {} };

interface Timer {
  run: () => void;
  ms: number;
}

/** An outbox with a server that answers as told and timers that run when told. */
function given(
  options: { keep?: Keep; answer?: (batch: EventBatchInput, call: number) => EventResults | Error } = {},
) {
  const batches: EventBatchInput[] = [];
  const timers: Timer[] = [];
  let ids = 0;
  let answer = options.answer ?? ((batch) => acceptAll(batch));
  const outbox = new Outbox({
    keep: options.keep ?? inMemory(),
    deviceId: 'device',
    newId: () => `id-${String((ids += 1)).padStart(4, '0')}`,
    now: () => Date.UTC(2026, 10, 22, 9),
    chance: () => 1,
    setTimer: (run, ms) => timers.push({ run, ms }),
    clearTimer: () => undefined,
    send: async (batch) => {
      batches.push(batch);
      const result = answer(batch, batches.length);
      if (result instanceof Error) throw result;
      return result;
    },
  });
  return { outbox, batches, timers, answerWith: (next: typeof answer) => (answer = next) };
}

function acceptAll(batch: EventBatchInput, status: 'accepted' | 'duplicate' = 'accepted'): EventResults {
  return { results: batch.events.map((event) => ({ id: event.id, status })) };
}

const away = () => new Unreachable('offline');
const problem = (status: number) => new ApiProblem(status, { title: 'x' }, undefined);
const settled = (outbox: Outbox) => outbox.flush();

let databases = 0;
const aDatabase = () => openKeep(`test-${(databases += 1)}`);

const lessonOf = (event: LearningEventInput): string | undefined =>
  'lessonId' in event ? event.lessonId : undefined;

describe('the outbox', () => {
  it('sends what was learned with the device, its own time and an id of its own', async () => {
    const { outbox, batches } = given();
    await outbox.open(ME);
    await outbox.add(finished);
    await settled(outbox);
    expect(batches[0]).toMatchObject({
      deviceId: 'device',
      sentAt: '2026-11-22T09:00:00.000Z',
      events: [{ id: 'id-0001', subjectId: ME, occurredAt: '2026-11-22T09:00:00.000Z', ...finished }],
    });
    expect(outbox.state.get()).toMatchObject({ waiting: 0, phase: 'idle' });
  });

  it('keeps an event through a closed page and sends it with the same id after opening again', async () => {
    const keep = await aDatabase();
    const before = given({ keep, answer: away });
    await before.outbox.open(ME);
    await before.outbox.add(finished);
    await settled(before.outbox);

    const after = given({ keep });
    await after.outbox.open(ME);
    expect(after.batches[0]?.events.map((event) => event.id)).toEqual(['id-0001']);
    expect(after.outbox.state.get().waiting).toBe(0);

    const later = given({ keep });
    await later.outbox.open(ME);
    expect(later.batches).toHaveLength(0);
  });

  it('tries again after a failure, waiting longer each time, until the server answers', async () => {
    const { outbox, timers, answerWith } = given({ answer: away });
    await outbox.open(ME);
    await outbox.add(finished);
    await settled(outbox);
    expect(outbox.state.get()).toMatchObject({ phase: 'retrying', waiting: 1 });
    timers.at(-1)?.run();
    await settled(outbox);
    expect(timers.at(-1)?.ms).toBeGreaterThan(timers[0]?.ms ?? Infinity);
    answerWith((batch) => acceptAll(batch));
    timers.at(-1)?.run();
    await settled(outbox);
    expect(outbox.state.get()).toMatchObject({ phase: 'idle', waiting: 0 });
  });

  it('keeps everything when the session has ended and sends it after signing in again', async () => {
    const { outbox, batches, timers, answerWith } = given({ answer: () => problem(401) });
    await outbox.open(ME);
    await outbox.add(finished);
    await settled(outbox);
    expect(outbox.state.get()).toMatchObject({ phase: 'session-ended', waiting: 1 });
    expect(timers).toHaveLength(0);
    answerWith((batch) => acceptAll(batch));
    await outbox.flush();
    expect(outbox.state.get().waiting).toBe(0);
    expect(batches.at(-1)?.events[0]?.id).toBe('id-0001');
  });

  it('takes an answer of "duplicate" as arrived', async () => {
    const { outbox } = given({ answer: (batch) => acceptAll(batch, 'duplicate') });
    await outbox.open(ME);
    await outbox.add(finished);
    await settled(outbox);
    expect(outbox.state.get()).toMatchObject({ waiting: 0, refused: 0 });
  });

  it('keeps a rejected event aside, sends its neighbours and never sends it again', async () => {
    const keep = inMemory();
    const { outbox, batches } = given({
      keep,
      answer: (batch) => ({
        results: batch.events.map((event) =>
          lessonOf(event) === 'bad'
            ? { id: event.id, status: 'rejected', problem: { type: 'not-enrolled', title: 'x', detail: 'y' } }
            : { id: event.id, status: 'accepted' },
        ),
      }),
    });
    await outbox.open(ME);
    await Promise.all([outbox.add({ ...finished, lessonId: 'bad' }), outbox.add(finished)]);
    await settled(outbox);
    await outbox.flush();
    expect(outbox.state.get()).toMatchObject({ waiting: 0, refused: 1 });
    expect(await keep.all('refused')).toHaveLength(1);
    expect(
      batches.flatMap((batch) => batch.events).filter((event) => lessonOf(event) === 'bad'),
    ).toHaveLength(1);
    expect(outbox.known.get().map((event) => lessonOf(event))).toEqual(['one']);
  });

  it('takes a batch apart that is refused as a whole, so that one bad event holds up nobody', async () => {
    const keep = inMemory();
    for (let index = 0; index < 9; index += 1) {
      const lessonId = index === 4 ? 'bad' : `lesson-${index}`;
      await keep.put('events', {
        ...finished,
        lessonId,
        id: `kept-${index}`,
        subjectId: ME,
        occurredAt: '2026-11-22T09:00:00.000Z',
      });
    }
    const { outbox } = given({
      keep,
      answer: (batch) =>
        batch.events.some((event) => lessonOf(event) === 'bad') ? problem(400) : acceptAll(batch),
    });
    await outbox.open(ME);
    expect(outbox.state.get()).toMatchObject({ waiting: 0, refused: 1 });
    expect(await keep.all<{ id: string }>('refused')).toMatchObject([{ id: 'kept-4' }]);
  });

  it('never has more than 500 events in a batch', async () => {
    const keep = inMemory();
    for (let index = 0; index < 1_203; index += 1)
      await keep.put('events', {
        ...finished,
        id: `kept-${index}`,
        subjectId: ME,
        occurredAt: '2026-11-22T09:00:00.000Z',
      });
    const { outbox, batches } = given({ keep });
    await outbox.open(ME);
    expect(Math.max(...batches.map((batch) => batch.events.length))).toBeLessThanOrEqual(500);
    expect(batches.flatMap((batch) => batch.events)).toHaveLength(1_203);
    expect(outbox.state.get().waiting).toBe(0);
  });

  it('leaves the events of another person on a shared tablet where they are', async () => {
    const keep = await aDatabase();
    const other = given({ keep, answer: away });
    await other.outbox.open('person-2');
    await other.outbox.add(finished);
    await settled(other.outbox);

    const mine = given({ keep });
    await mine.outbox.open(ME);
    expect(mine.batches).toHaveLength(0);
    expect(mine.outbox.state.get().waiting).toBe(0);
    expect(await keep.all<LearningEventInput>('events')).toMatchObject([{ subjectId: 'person-2' }]);
  });

  it('does not take an event for acknowledged that the answer does not mention', async () => {
    const { outbox } = given({ answer: () => ({ results: [] }) });
    await outbox.open(ME);
    await outbox.add(finished);
    await settled(outbox);
    expect(outbox.state.get()).toMatchObject({ phase: 'retrying', waiting: 1 });
  });

  it('still sends, and says so, when the device cannot keep anything', async () => {
    const keep = { ...inMemory(), put: () => Promise.reject(new Error('QuotaExceededError')) };
    const { outbox, batches } = given({ keep });
    await outbox.open(ME);
    await outbox.add(finished);
    await settled(outbox);
    expect(batches[0]?.events).toHaveLength(1);
    expect(outbox.state.get().kept).toBe(false);
  });

  it('remembers what was acknowledged, so that progress never jumps back before the server is asked again', async () => {
    const { outbox } = given();
    await outbox.open(ME);
    await outbox.add(finished);
    await settled(outbox);
    expect(outbox.known.get()).toHaveLength(1);
  });
});

describe('the wait before trying again', () => {
  it('doubles, stops growing at five minutes, spreads devices and respects what the server asks for', () => {
    expect([1, 2, 3].map((failures) => waitMs(failures, 1))).toEqual([2_000, 4_000, 8_000]);
    expect(waitMs(50, 1)).toBe(300_000);
    expect(waitMs(3, 0)).toBe(4_000);
    expect(waitMs(1, 1, 60)).toBe(60_000);
  });
});
