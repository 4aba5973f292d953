/** One question as the rules see it: the ids that make a right answer, neither more nor fewer. */
export interface AnswerKey {
  readonly questionId: string;
  readonly correct: readonly string[];
}

export type Answers = Readonly<Record<string, readonly string[]>>;

export interface Grade {
  readonly right: number;
  readonly total: number;
  readonly passed: boolean;
  readonly questions: readonly { readonly questionId: string; readonly correct: boolean }[];
}

/** Right means exactly the right choices: for several right ones, all of them and nothing else. */
export function isCorrect(correct: readonly string[], choices: readonly string[]): boolean {
  const given = new Set(choices);
  return correct.length > 0 && given.size === new Set(correct).size && correct.every((id) => given.has(id));
}

/**
 * Grades what was asked: a question without an answer is wrong, an answer to another question is nothing.
 * The pass mark is the number of right answers that passes: whole numbers, no rounding to argue about.
 */
export function grade(keys: readonly AnswerKey[], answers: Answers, passMark: number): Grade {
  const questions = keys.map(({ questionId, correct }) => {
    const choices = Object.hasOwn(answers, questionId) ? answers[questionId] : undefined;
    return { questionId, correct: choices !== undefined && isCorrect(correct, choices) };
  });
  const right = questions.filter((question) => question.correct).length;
  return { right, total: keys.length, passed: keys.length > 0 && right >= passMark, questions };
}
