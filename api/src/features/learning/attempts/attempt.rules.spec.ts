import { shippedCourses } from '@bdhvs/courses/content/index';
import { publicCourse, quizKeys, type Course } from '@bdhvs/courses';
import fc from 'fast-check';
import type { FinalQuiz } from '../../courses/course-version.rules.js';
import {
  attemptsLeft,
  deal,
  gradeAttempt,
  nextAttemptAt,
  present,
  review,
  strayAnswers,
} from './attempt.rules.js';

function quizOf(course: Course): FinalQuiz {
  const { pool, ...settings } = publicCourse(course).finalQuiz;
  return {
    ...settings,
    questions: new Map(pool.map((question) => [question.id, question])),
    keys: quizKeys(course),
  };
}

const quizzes = shippedCourses.map((course) => ({ slug: course.slug, quiz: quizOf(course) }));
const first = quizzes[0]?.quiz as FinalQuiz;

/** As shown to this attempt: the letters of the right options. */
function rightLetters(quiz: FinalQuiz, dealt: ReturnType<typeof deal>): Record<string, string[]> {
  return Object.fromEntries(
    dealt.map(({ q, o }) => [
      q,
      (quiz.keys[q]?.correct ?? []).map((id) => 'abcdefghij'.charAt(o.indexOf(id))),
    ]),
  );
}

describe.each(quizzes)('an attempt at $slug', ({ quiz }) => {
  it('is dealt as many different questions as the course says, the same again for the same seed', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const dealt = deal(quiz, seed);
        expect(new Set(dealt.map(({ q }) => q)).size).toBe(quiz.drawn);
        expect(deal(quiz, seed)).toEqual(dealt);
      }),
      { numRuns: 30 },
    );
  });

  it('gives full marks for the right letters, whatever the order of the options', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const dealt = deal(quiz, seed);
        expect(gradeAttempt(dealt, quiz, quiz.passMark, rightLetters(quiz, dealt))).toMatchObject({
          right: quiz.drawn,
          passed: true,
        });
      }),
      { numRuns: 30 },
    );
  });
});

describe('what an attempt shows', () => {
  const dealt = deal(first, 1);

  it('is neither the key nor anything that the key could be told from', () => {
    const shown = present(dealt, first);
    expect(shown).toHaveLength(first.drawn);
    for (const question of shown) {
      expect(Object.keys(question).sort()).toEqual(['id', 'kind', 'options', 'prompt']);
      question.options.forEach((option, index) => {
        expect(Object.keys(option)).toEqual(['id', 'text']);
        expect(option.id).toBe('abcdefghij'.charAt(index));
      });
    }
  });

  it('puts the right option at every place about equally often', () => {
    const places = new Map<number, number>();
    for (let seed = 0; seed < 400; seed += 1) {
      for (const { q, o } of deal(first, seed)) {
        if (o.length !== 3) continue;
        const place = o.indexOf(first.keys[q]?.correct[0] ?? '');
        places.set(place, (places.get(place) ?? 0) + 1);
      }
    }
    const counts = [...places.values()];
    expect(counts).toHaveLength(3);
    expect(Math.max(...counts) / Math.min(...counts)).toBeLessThan(1.25);
  });

  it('is explained in the review, in the letters that the learner saw', () => {
    const answers = rightLetters(first, dealt);
    const shown = review(dealt, first, answers, gradeAttempt(dealt, first, first.passMark, answers));
    for (const question of shown) {
      expect(question.right).toBe(true);
      expect(question.correct).toEqual([...(answers[question.id] ?? [])].sort());
      expect(question.explanation).not.toBe('');
      const letters = question.options.map(({ id }) => id);
      expect(Object.keys(question.perOption).every((id) => letters.includes(id))).toBe(true);
    }
  });
});

describe('answers that do not belong to an attempt', () => {
  const dealt = [{ q: 'mot', o: ['x', 'y'] }];
  it.each([
    ['a question that was not asked', { hai: ['a'] }, '/answers/hai'],
    ['an option beyond those shown', { mot: ['c'] }, '/answers/mot'],
    ['the author’s own option id', { mot: ['x'] }, '/answers/mot'],
    ['an empty option', { mot: [''] }, '/answers/mot'],
  ])('%s', (_, answers, pointer) => {
    expect(strayAnswers(dealt, answers)).toMatchObject([{ pointer }]);
  });
  it('lets through an answer, and an answer taken back', () => {
    expect(strayAnswers(dealt, { mot: ['b'] })).toEqual([]);
    expect(strayAnswers(dealt, { mot: [] })).toEqual([]);
  });
});

describe('limits of a quiz', () => {
  const minute = 60_000;
  it('has no last attempt where the course sets no limit', () => {
    expect(attemptsLeft({ attemptLimit: null, coolDownMinutes: 0 }, 99)).toBeNull();
    expect(attemptsLeft({ attemptLimit: 3, coolDownMinutes: 0 }, 2)).toBe(1);
    expect(attemptsLeft({ attemptLimit: 3, coolDownMinutes: 0 }, 5)).toBe(0);
  });
  it.each([
    ['after a failed attempt, until the wait is over', 5, 0, 5 * minute - 1, 5 * minute],
    ['not once it is over', 5, 0, 5 * minute, null],
    ['not where the course sets no wait', 0, 0, 1, null],
    ['not after a passed attempt', 5, null, 1, null],
  ])('asks to wait %s', (_, coolDownMinutes, failedAt, now, expected) => {
    expect(nextAttemptAt({ attemptLimit: null, coolDownMinutes }, { closed: 1, failedAt }, now)).toBe(
      expected,
    );
  });
});
