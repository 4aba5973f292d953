import type { AttemptAnswers, AttemptQuestion, ReviewedQuestion } from '@bdhvs/contracts/learning';
import { drawn, grade, seededRandom, shuffled, type Answers, type Grade } from '@bdhvs/learning';
import type { FinalQuiz } from '../../courses/course-version.rules.js';

/** A question as dealt to one attempt: its id and its options in the order shown. */
export interface DealtQuestion {
  readonly q: string;
  readonly o: readonly string[];
}

/** Options are shown as a, b, c…: the author's own ids and order would tell which one is right. */
const LETTERS = 'abcdefghij';

export function deal(quiz: FinalQuiz, seed: number): DealtQuestion[] {
  const random = seededRandom(seed);
  return drawn([...quiz.questions.values()], quiz.drawn, random).map((question) => ({
    q: question.id,
    o: shuffled(
      question.options.map((option) => option.id),
      random,
    ),
  }));
}

export function present(dealt: readonly DealtQuestion[], quiz: FinalQuiz): AttemptQuestion[] {
  return dealt.flatMap(({ q, o }) => {
    const question = quiz.questions.get(q);
    if (!question) return [];
    const texts = new Map(question.options.map((option) => [option.id, option.text]));
    const options = o.map((id, index) => ({ id: letter(index), text: texts.get(id) ?? '' }));
    return [{ id: q, kind: question.kind, prompt: question.prompt, options }];
  });
}

/** Answers to questions or options that this attempt does not have, as pointers into the body. */
export function strayAnswers(
  dealt: readonly DealtQuestion[],
  answers: AttemptAnswers,
): { pointer: string; message: string }[] {
  const options = new Map(dealt.map(({ q, o }) => [q, o.length]));
  return Object.entries(answers).flatMap(([questionId, chosen]) => {
    const count = options.get(questionId);
    const pointer = `/answers/${questionId.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (count === undefined) return [{ pointer, message: 'Không có câu hỏi này trong lượt làm bài.' }];
    const known = chosen.every((id) => id.length === 1 && LETTERS.slice(0, count).includes(id));
    return known ? [] : [{ pointer, message: 'Không có lựa chọn này trong câu hỏi.' }];
  });
}

export function gradeAttempt(
  dealt: readonly DealtQuestion[],
  quiz: FinalQuiz,
  passMark: number,
  answers: AttemptAnswers,
): Grade {
  const keys = dealt.map(({ q }) => ({ questionId: q, correct: quiz.keys[q]?.correct ?? [] }));
  return grade(keys, authored(dealt, answers), passMark);
}

/** What the learner gets after submission, and not before: the key, and why. */
export function review(
  dealt: readonly DealtQuestion[],
  quiz: FinalQuiz,
  answers: AttemptAnswers,
  graded: Grade,
): ReviewedQuestion[] {
  const right = new Map(graded.questions.map((question) => [question.questionId, question.correct]));
  const shownAs = new Map(dealt.map(({ q, o }) => [q, new Map(o.map((id, index) => [id, letter(index)]))]));
  return present(dealt, quiz).map((question) => {
    const key = quiz.keys[question.id];
    const shown = (id: string): string => shownAs.get(question.id)?.get(id) ?? id;
    return {
      ...question,
      chosen: Object.hasOwn(answers, question.id) ? (answers[question.id] ?? []) : [],
      correct: (key?.correct ?? []).map(shown).sort(),
      right: right.get(question.id) ?? false,
      explanation: key?.explanation.general ?? '',
      perOption: Object.fromEntries(
        Object.entries(key?.explanation.perOption ?? {}).map(([id, text]) => [shown(id), text]),
      ),
      sourceIds: key?.sourceIds ?? [],
    };
  });
}

export interface AttemptHistory {
  readonly closed: number;
  /** When the latest attempt was closed without passing; null when it passed or there is none. */
  readonly failedAt: number | null;
}

export type AttemptRules = Pick<FinalQuiz, 'attemptLimit' | 'coolDownMinutes'>;

export function attemptsLeft({ attemptLimit }: AttemptRules, used: number): number | null {
  return attemptLimit === null ? null : Math.max(0, attemptLimit - used);
}

/** When the next attempt may start: a time still to come, or null for now. Says nothing about the limit. */
export function nextAttemptAt(
  { coolDownMinutes }: AttemptRules,
  { failedAt }: AttemptHistory,
  now: number,
): number | null {
  if (failedAt === null) return null;
  const at = failedAt + coolDownMinutes * 60_000;
  return at > now ? at : null;
}

function authored(dealt: readonly DealtQuestion[], answers: AttemptAnswers): Answers {
  return Object.fromEntries(
    dealt.flatMap(({ q, o }) => {
      const chosen = Object.hasOwn(answers, q) ? answers[q] : undefined;
      return chosen ? [[q, chosen.map((id) => o[LETTERS.indexOf(id)] ?? '')]] : [];
    }),
  );
}

function letter(index: number): string {
  return LETTERS.charAt(index);
}
