import type { Attempt, AttemptAnswers, AttemptResult, SavedAnswers } from '@bdhvs/contracts/learning';
import { hasStatus } from '../problem.js';
import { createStore, type Store } from '../store.js';
import { waitMs } from './backoff.js';
import type { Keep } from './keep.js';

export interface Draft {
  attemptId: string;
  subjectId: string;
  courseSlug: string;
  attempt: Attempt;
  answers: AttemptAnswers;
  /** Questions whose answer the server has not confirmed. */
  unsaved: string[];
}

export interface KeptResult {
  /** Person and course: a second attempt replaces the first. */
  key: string;
  result: AttemptResult;
}

export type SaveState = 'saved' | 'saving' | 'on-device' | 'session-ended';

export interface DraftParts {
  keep: Keep;
  save: (attemptId: string, answers: AttemptAnswers) => Promise<SavedAnswers>;
  chance?: () => number;
  setTimer?: (run: () => void, ms: number) => unknown;
  clearTimer?: (timer: unknown) => void;
}

/** Long enough to change one's mind, short enough to be saved before the next question. */
const SETTLE_MS = 400;

/**
 * Answers of a final quiz: written on the device with each touch, sent as one goes. A session that ends in the
 * middle, a lost network or a closed page lose none of them.
 */
export class AttemptDrafts {
  readonly state: Store<SaveState> = createStore<SaveState>('saved');
  readonly current: Store<Draft | null> = createStore<Draft | null>(null);
  private failures = 0;
  private timer: unknown;
  private running: Promise<void> | undefined;

  constructor(private readonly parts: DraftParts) {}

  /** The attempt as the server knows it, with what this device knows better. */
  async begin(subjectId: string, courseSlug: string, attempt: Attempt): Promise<Draft> {
    const kept = await this.parts.keep.get<Draft>('attempts', attempt.attemptId);
    const mine = kept?.subjectId === subjectId ? kept : undefined;
    const better = Object.fromEntries((mine?.unsaved ?? []).map((id) => [id, mine?.answers[id] ?? []]));
    const draft: Draft = {
      attemptId: attempt.attemptId,
      subjectId,
      courseSlug,
      attempt,
      answers: { ...attempt.answers, ...better },
      unsaved: mine?.unsaved ?? [],
    };
    await this.store(draft);
    if (draft.unsaved.length > 0) void this.flush();
    else this.state.set('saved');
    return draft;
  }

  /** An attempt opened earlier on this device, for going on without a network. */
  async find(subjectId: string, courseSlug: string): Promise<Draft | undefined> {
    const drafts = await this.parts.keep.all<Draft>('attempts');
    const found = drafts.find((draft) => draft.subjectId === subjectId && draft.courseSlug === courseSlug);
    if (found) {
      this.current.set(found);
      this.state.set(found.unsaved.length > 0 ? 'on-device' : 'saved');
      if (found.unsaved.length > 0) void this.flush();
    }
    return found;
  }

  async answer(questionId: string, choices: string[]): Promise<void> {
    const draft = this.current.get();
    if (!draft) throw new Error('no attempt is open');
    this.state.set('saving');
    await this.store({
      ...draft,
      answers: { ...draft.answers, [questionId]: choices },
      unsaved: [...new Set([...draft.unsaved, questionId])],
    });
    this.later(SETTLE_MS);
  }

  flush(): Promise<void> {
    this.running ??= this.round().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  async finish(result: AttemptResult): Promise<void> {
    const draft = this.current.get();
    this.stop();
    this.current.set(null);
    this.state.set('saved');
    if (!draft) return;
    await this.parts.keep.put('results', { key: resultKey(draft.subjectId, draft.courseSlug), result });
    await this.parts.keep.remove('attempts', [draft.attemptId]);
  }

  /** The server does not know this attempt: nothing of it can count any more. */
  async drop(attemptId: string): Promise<void> {
    this.stop();
    if (this.current.get()?.attemptId === attemptId) this.current.set(null);
    await this.parts.keep.remove('attempts', [attemptId]);
  }

  resultOf(subjectId: string, courseSlug: string): Promise<KeptResult | undefined> {
    return this.parts.keep.get<KeptResult>('results', resultKey(subjectId, courseSlug));
  }

  private async round(): Promise<void> {
    this.stop();
    for (;;) {
      const draft = this.current.get();
      if (!draft || draft.unsaved.length === 0) break;
      const sent = Object.fromEntries(draft.unsaved.map((id) => [id, draft.answers[id] ?? []]));
      try {
        await this.parts.save(draft.attemptId, sent);
      } catch (error) {
        return this.pause(error);
      }
      this.failures = 0;
      await this.confirm(draft.attemptId, sent);
    }
    this.state.set('saved');
  }

  /** Only what is still the same counts as saved: the answer may have been changed on the way. */
  private async confirm(attemptId: string, sent: AttemptAnswers): Promise<void> {
    const draft = this.current.get();
    if (draft?.attemptId !== attemptId) return;
    const unsaved = draft.unsaved.filter((id) => draft.answers[id]?.join() !== sent[id]?.join());
    await this.store({ ...draft, unsaved });
  }

  private pause(error: unknown): void {
    if (hasStatus(error, 401)) {
      this.state.set('session-ended');
      return;
    }
    this.state.set('on-device');
    this.failures += 1;
    this.later(waitMs(this.failures, (this.parts.chance ?? Math.random)()));
  }

  private async store(draft: Draft): Promise<void> {
    this.current.set(draft);
    await this.parts.keep.put('attempts', draft).catch(() => undefined);
  }

  private later(ms: number): void {
    this.stop();
    this.timer = (this.parts.setTimer ?? setTimeout)(() => void this.flush(), ms);
  }

  private stop(): void {
    (this.parts.clearTimer ?? clearTimeout)(this.timer as never);
  }
}

function resultKey(subjectId: string, courseSlug: string): string {
  return `${subjectId}/${courseSlug}`;
}
