import fc from 'fast-check';
import { fold, NOTHING_LEARNED } from '@bdhvs/learning';
import type { Lesson, Question } from '@bdhvs/courses';
import { answerCheck, beginCheck, nextQuestion } from './check.js';
import { FIRST, isPlace, next, previous, rememberedPlace, rememberPlace, type Place } from './place.js';

const question = (id: string, correct = ['right']): Question => ({
  id,
  kind: correct.length > 1 ? 'multiple' : 'single',
  prompt: `${id}?`,
  options: [
    { id: 'right', text: 'đúng' },
    { id: 'wrong', text: 'sai' },
  ],
  correct,
  explanation: { general: 'Vì thế.', perOption: { wrong: 'Không phải.' } },
  reviewedOn: '2026-11-22',
  authorsOwn: true,
});
const questions = ['q1', 'q2', 'q3'].map((id) => question(id));
const lesson = {
  cards: Array.from({ length: 5 }, (_, index) => ({ id: `c${index}` })),
  practice: { steps: [{ id: 's1' }, { id: 's2' }] },
  check: questions,
} as unknown as Lesson;

describe('the way through a lesson', () => {
  it('goes card by card, then step by step, then to the check and its end', () => {
    const way: string[] = [];
    for (let place: Place = FIRST; ; place = next(lesson, place)) {
      way.push(`${place.part} ${place.index}`);
      if (place.part === 'end') break;
    }
    expect(way).toEqual([
      'cards 0',
      'cards 1',
      'cards 2',
      'cards 3',
      'cards 4',
      'practice 0',
      'practice 1',
      'check 0',
      'end 0',
    ]);
  });

  it('goes back the same way, from the first screen nowhere', () => {
    expect(previous(lesson, FIRST)).toBeNull();
    expect(previous(lesson, { part: 'practice', index: 0 })).toEqual({ part: 'cards', index: 4 });
    expect(previous(lesson, { part: 'check', index: 0 })).toEqual({ part: 'practice', index: 1 });
  });

  it('begins again where this person stopped on this device, and forgets the place at the end', () => {
    rememberPlace('me', 'v1/one', { part: 'practice', index: 1 });
    expect(rememberedPlace('me', 'v1/one')).toEqual({ part: 'practice', index: 1 });
    expect(rememberedPlace('somebody-else', 'v1/one')).toBeUndefined();
    rememberPlace('me', 'v1/one', { part: 'end', index: 0 });
    expect(rememberedPlace('me', 'v1/one')).toBeUndefined();
  });

  it('does not go to a place that the lesson does not have', () => {
    expect(isPlace(lesson, { part: 'cards', index: 9 })).toBe(false);
    expect(isPlace(lesson, { part: 'end', index: 0 })).toBe(false);
    expect(isPlace(lesson, { part: 'practice', index: 1 })).toBe(true);
  });
});

describe('the check of a lesson', () => {
  const choose = (run: ReturnType<typeof beginCheck>, right: boolean) => {
    const asked = questions.find(({ id }) => id === run.queue[0]) ?? question('none');
    return nextQuestion(answerCheck(run, asked, [right ? 'right' : 'wrong']));
  };

  it('asks again at the end what was answered wrongly', () => {
    const start = beginCheck(questions, 'one', NOTHING_LEARNED);
    const after = choose(start, false);
    expect(after.queue).toEqual(['q2', 'q3', 'q1']);
    expect(after.repeated).toEqual(['q1']);
  });

  it('ends only when every question was answered rightly, after any number of mistakes', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (answers) => {
        let run = beginCheck(questions, 'one', NOTHING_LEARNED);
        const right = new Set<string>();
        for (const answer of answers) {
          const asked = run.queue[0];
          if (!asked) break;
          if (answer) right.add(asked);
          run = choose(run, answer);
        }
        expect(run.queue.length).toBe(questions.length - right.size);
        for (const id of run.queue) expect(right.has(id)).toBe(false);
      }),
    );
  });

  it('goes on with what is still open, whichever device it was left on', () => {
    const state = fold([
      { kind: 'check.answered', id: 'a', lessonId: 'one', at: 1, checkId: 'q1', choices: ['right'] },
      { kind: 'check.answered', id: 'b', lessonId: 'one', at: 2, checkId: 'q2', choices: ['wrong'] },
    ]);
    expect(beginCheck(questions, 'one', state).queue).toEqual(['q2', 'q3']);
  });

  it('asks everything again of somebody who comes back to practise', () => {
    const state = fold(
      questions.map(({ id }, at) => ({
        kind: 'check.answered' as const,
        id,
        lessonId: 'one',
        at,
        checkId: id,
        choices: ['right'],
      })),
    );
    expect(beginCheck(questions, 'one', state).queue).toEqual(['q1', 'q2', 'q3']);
  });

  it('does not go on before the question was answered', () => {
    const run = beginCheck(questions, 'one', NOTHING_LEARNED);
    expect(nextQuestion(run)).toBe(run);
  });
});
