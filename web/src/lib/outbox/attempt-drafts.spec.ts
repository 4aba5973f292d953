import type { Attempt, AttemptAnswers, AttemptResult } from '@bdhvs/contracts/learning';
import { ApiProblem, Unreachable } from '../problem.js';
import { AttemptDrafts } from './attempt-drafts.js';
import { inMemory, type Keep } from './keep.js';

const attempt: Attempt = {
  attemptId: 'attempt-1',
  courseVersionId: 'v1',
  openedAt: '2026-11-22T09:00:00.000Z',
  passMark: 8,
  questions: [],
  answers: {},
  attemptsLeft: null,
};
const result = { attemptId: 'attempt-1', score: 9, total: 10, passed: true } as AttemptResult;

function given(keep: Keep = inMemory()) {
  const saves: AttemptAnswers[] = [];
  const timers: (() => void)[] = [];
  let failure: Error | null = null;
  let onSave: (() => Promise<void>) | null = null;
  const drafts = new AttemptDrafts({
    keep,
    chance: () => 1,
    setTimer: (run) => timers.push(run),
    clearTimer: () => undefined,
    save: async (_, answers) => {
      if (failure) throw failure;
      saves.push(answers);
      await onSave?.();
      return { savedAt: '', counted: true, answers };
    },
  });
  return {
    drafts,
    saves,
    timers,
    failWith: (error: Error | null) => (failure = error),
    whileSaving: (work: () => Promise<void>) => (onSave = work),
  };
}

describe('answers of a final quiz', () => {
  it('are sent as one goes, only those that are new', async () => {
    const { drafts, saves } = given();
    await drafts.begin('me', 'vneid', attempt);
    await drafts.answer('q1', ['a']);
    await drafts.flush();
    await drafts.answer('q2', ['b']);
    await drafts.flush();
    expect(saves).toEqual([{ q1: ['a'] }, { q2: ['b'] }]);
    expect(drafts.state.get()).toBe('saved');
  });

  it('survive an ended session and a new page, and are sent after signing in again', async () => {
    const keep = inMemory();
    const before = given(keep);
    await before.drafts.begin('me', 'vneid', attempt);
    before.failWith(new ApiProblem(401, {}, undefined));
    await before.drafts.answer('q1', ['a']);
    await before.drafts.answer('q2', ['b']);
    await before.drafts.flush();
    expect(before.drafts.state.get()).toBe('session-ended');

    const after = given(keep);
    const draft = await after.drafts.begin('me', 'vneid', { ...attempt, answers: { q1: ['c'] } });
    await after.drafts.flush();
    expect(draft.answers).toEqual({ q1: ['a'], q2: ['b'] });
    expect(after.saves).toEqual([{ q1: ['a'], q2: ['b'] }]);
  });

  it('are kept on the device without a network and go out by themselves', async () => {
    const { drafts, saves, timers, failWith } = given();
    await drafts.begin('me', 'vneid', attempt);
    failWith(new Unreachable('offline'));
    await drafts.answer('q1', ['a']);
    await drafts.flush();
    expect(drafts.state.get()).toBe('on-device');
    failWith(null);
    timers.at(-1)?.();
    await drafts.flush();
    expect(saves).toEqual([{ q1: ['a'] }]);
  });

  it('count as saved only as they were sent: a change on the way is sent again', async () => {
    const { drafts, saves, whileSaving } = given();
    await drafts.begin('me', 'vneid', attempt);
    await drafts.answer('q1', ['a']);
    let changed = false;
    whileSaving(async () => {
      if (changed) return;
      changed = true;
      await drafts.answer('q1', ['b']);
    });
    await drafts.flush();
    expect(saves).toEqual([{ q1: ['a'] }, { q1: ['b'] }]);
    expect(drafts.current.get()?.unsaved).toEqual([]);
  });

  it('of an earlier attempt on this device are found without asking the server', async () => {
    const keep = inMemory();
    const before = given(keep);
    await before.drafts.begin('me', 'vneid', attempt);
    await before.drafts.answer('q1', ['a']);
    const after = given(keep);
    expect((await after.drafts.find('me', 'vneid'))?.answers).toEqual({ q1: ['a'] });
    expect(await after.drafts.find('somebody-else', 'vneid')).toBeUndefined();
  });

  it('left unsent by an ended session go out as soon as they are found again', async () => {
    const keep = inMemory();
    const before = given(keep);
    await before.drafts.begin('me', 'vneid', attempt);
    before.failWith(new ApiProblem(401, {}, undefined));
    await before.drafts.answer('q1', ['a']);
    await before.drafts.flush();
    const after = given(keep);
    await after.drafts.find('me', 'vneid');
    await after.drafts.flush();
    expect(after.saves).toEqual([{ q1: ['a'] }]);
  });

  it('make room for the result, which can be looked at again', async () => {
    const keep = inMemory();
    const { drafts } = given(keep);
    await drafts.begin('me', 'vneid', attempt);
    await drafts.finish(result);
    expect(await keep.all('attempts')).toEqual([]);
    expect((await drafts.resultOf('me', 'vneid'))?.result).toEqual(result);
    expect(await drafts.resultOf('somebody-else', 'vneid')).toBeUndefined();
  });
});
