import { isCorrect, type CourseState } from '@bdhvs/learning';
import type { Question } from '@bdhvs/courses';

/**
 * The check at the end of a lesson: what was wrong is explained and asked again at the end, until everything has
 * been answered rightly once. It can be left at any moment; the answers themselves say where to go on.
 */
export interface CheckRun {
  /** Questions still to be answered rightly; the first one is asked now. */
  queue: readonly string[];
  /** Asked before in this run. */
  repeated: readonly string[];
  /** The answer just given to the first of the queue, while it is being explained. */
  told: { choices: readonly string[]; right: boolean } | null;
}

export function beginCheck(questions: Question[], lessonId: string, state: CourseState): CheckRun {
  const checks = state.lessons[lessonId]?.checks ?? {};
  const open = questions.filter(({ id, correct }) => !isCorrect(correct, checks[id]?.choices ?? []));
  // Coming back to a finished lesson is practice: everything is asked once more.
  const queue = (open.length > 0 ? open : questions).map((question) => question.id);
  return { queue, repeated: [], told: null };
}

export function answerCheck(run: CheckRun, question: Question, choices: readonly string[]): CheckRun {
  return { ...run, told: { choices, right: isCorrect(question.correct, choices) } };
}

export function nextQuestion(run: CheckRun): CheckRun {
  const [asked, ...rest] = run.queue;
  if (!asked || !run.told) return run;
  if (run.told.right) return { ...run, queue: rest, told: null };
  return { queue: [...rest, asked], repeated: [...new Set([...run.repeated, asked])], told: null };
}
