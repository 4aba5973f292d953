import type { EventBatchInput, EventResults, LearningEventInput } from '@bdhvs/contracts/learning';
import { ApiProblem, hasStatus, Unreachable } from '../problem.js';
import { createStore, type Store } from '../store.js';
import { waitMs } from './backoff.js';
import type { Keep } from './keep.js';

export type Phase = 'idle' | 'sending' | 'retrying' | 'session-ended';

/** What the page knows of an event; id, person and time are added here. */
export type NewEvent = LearningEventInput extends infer E
  ? E extends LearningEventInput
    ? Omit<E, 'id' | 'subjectId' | 'occurredAt'>
    : never
  : never;

export interface OutboxState {
  phase: Phase;
  waiting: number;
  /** How many of the waiting ones have gone out in this round. */
  sent: number;
  refused: number;
  /** False: the device could not keep an event; it is lost when the page closes before it is sent. */
  kept: boolean;
  /** A guest's work: nothing of it goes out before somebody claims it. */
  stays: boolean;
}

export interface OutboxParts {
  keep: Keep;
  deviceId: string;
  send: (batch: EventBatchInput) => Promise<EventResults>;
  newId: () => string;
  now?: () => number;
  chance?: () => number;
  setTimer?: (run: () => void, ms: number) => unknown;
  clearTimer?: (timer: unknown) => void;
}

const BATCH = 200;

/**
 * The one way in for what a learner does, online and offline alike: an event is first kept on the device and
 * then sent, until the server has said what became of it. Sending twice is harmless, for the id stays the same.
 */
export class Outbox {
  readonly state: Store<OutboxState> = createStore<OutboxState>({
    phase: 'idle',
    waiting: 0,
    sent: 0,
    refused: 0,
    kept: true,
    stays: false,
  });
  /** What this person did on this device and this page knows of: waiting or acknowledged, never forgotten between. */
  readonly known: Store<readonly LearningEventInput[]> = createStore<readonly LearningEventInput[]>([]);

  private queue: LearningEventInput[] = [];
  private subjectId: string | undefined;
  private failures = 0;
  private timer: unknown;
  private running: Promise<void> | undefined;

  constructor(private readonly parts: OutboxParts) {}

  /**
   * From now on for this person. Events of others on this device stay where they are until they come back; those of
   * a guest stay until somebody claims them.
   */
  async open(subjectId: string, how: { guest?: boolean; again?: boolean } = {}): Promise<void> {
    if (this.subjectId !== subjectId || how.again) {
      this.subjectId = subjectId;
      this.queue = [];
      this.tell({ stays: how.guest ?? false });
      const all = await this.parts.keep.all<LearningEventInput>('events');
      const refused = await this.parts.keep.all<{ event: LearningEventInput }>('refused');
      // What was done while the device was being read is in the queue already.
      const mine = [...all, ...this.queue].filter((event) => event.subjectId === subjectId);
      this.queue = [...new Map(mine.map((event) => [event.id, event])).values()].sort((a, b) =>
        a.id < b.id ? -1 : 1,
      );
      this.known.set([...this.queue]);
      this.tell({ refused: refused.filter(({ event }) => event.subjectId === subjectId).length });
    }
    await this.flush();
  }

  /** Kept before it is sent: what was learned outlives a closed page, a dead battery and an ended session. */
  async add(event: NewEvent): Promise<void> {
    if (!this.subjectId) throw new Error('the outbox was not opened for a person');
    const made = {
      ...event,
      id: this.parts.newId(),
      subjectId: this.subjectId,
      occurredAt: new Date(this.now()).toISOString(),
    } as LearningEventInput;
    this.queue.push(made);
    this.known.set([...this.known.get(), made]);
    try {
      await this.parts.keep.put('events', made);
    } catch {
      this.tell({ kept: false });
    }
    this.tell({});
    void this.flush();
  }

  /** Sends what waits. Several calls at once are one. */
  flush(): Promise<void> {
    this.running ??= this.round().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async round(): Promise<void> {
    (this.parts.clearTimer ?? clearTimeout)(this.timer as never);
    let size = BATCH;
    let sent = 0;
    while (this.queue.length > 0 && !this.state.get().stays) {
      const batch = this.queue.slice(0, size);
      this.tell({ phase: 'sending', sent });
      try {
        const { results } = await this.parts.send({
          deviceId: this.parts.deviceId,
          sentAt: new Date(this.now()).toISOString(),
          events: batch,
        });
        await this.settle(batch, results);
        this.failures = 0;
        sent += batch.length;
      } catch (error) {
        // A batch that is refused as a whole is taken apart: one bad event must not hold up its neighbours.
        if (isRefusal(error) && batch.length > 1) size = Math.ceil(batch.length / 2);
        else if (isRefusal(error) && batch[0]) await this.refuse(batch[0], error);
        else return this.pause(error);
      }
    }
    this.tell({ phase: 'idle', sent: 0 });
  }

  private async settle(batch: LearningEventInput[], results: EventResults['results']): Promise<void> {
    const byId = new Map(results.map((result) => [result.id, result]));
    // An event the answer does not mention is not acknowledged, so it stays.
    const answered = batch.filter((event) => byId.has(event.id));
    if (answered.length === 0) throw new Unreachable('the answer names none of the events');
    for (const event of answered) {
      const result = byId.get(event.id);
      if (result?.status === 'rejected') await this.putAside(event, result.problem);
    }
    await this.forget(answered);
  }

  private async refuse(event: LearningEventInput, problem: ApiProblem): Promise<void> {
    await this.putAside(event, problem.body);
    await this.forget([event]);
  }

  private async putAside(event: LearningEventInput, problem: unknown): Promise<void> {
    await this.parts.keep.put('refused', {
      id: event.id,
      event,
      problem,
      at: new Date(this.now()).toISOString(),
    });
    this.known.set(this.known.get().filter((known) => known.id !== event.id));
    this.tell({ refused: this.state.get().refused + 1 });
  }

  private async forget(events: LearningEventInput[]): Promise<void> {
    const ids = new Set(events.map((event) => event.id));
    await this.parts.keep.remove('events', [...ids]);
    this.queue = this.queue.filter((event) => !ids.has(event.id));
    this.tell({});
  }

  private pause(error: unknown): void {
    if (hasStatus(error, 401)) {
      this.tell({ phase: 'session-ended', sent: 0 });
      return;
    }
    this.failures += 1;
    this.tell({ phase: 'retrying', sent: 0 });
    const seconds = error instanceof ApiProblem ? error.retryAfterSeconds : undefined;
    const wait = waitMs(this.failures, (this.parts.chance ?? Math.random)(), seconds);
    this.timer = (this.parts.setTimer ?? setTimeout)(() => void this.flush(), wait);
  }

  private now(): number {
    return (this.parts.now ?? Date.now)();
  }

  private tell(change: Partial<OutboxState>): void {
    const next = { ...this.state.get(), ...change };
    this.state.set({ ...next, waiting: next.stays ? 0 : this.queue.length });
  }
}

/** The server read the batch and will refuse it again however often it is sent. */
function isRefusal(error: unknown): error is ApiProblem {
  return error instanceof ApiProblem && [400, 413, 422].includes(error.status);
}
