import type { Course, FinalQuiz, Question } from './schema.js';

/**
 * A course is published in two parts. The keys stay on the server: whoever could read them in a browser
 * could pass the final quiz without learning, and the share of completions would mean nothing.
 */

export type PublicQuestion = Pick<Question, 'id' | 'kind' | 'prompt' | 'options'>;
export type PublicFinalQuiz = Omit<FinalQuiz, 'pool'> & { pool: PublicQuestion[] };
export type PublicCourse = Omit<Course, 'finalQuiz'> & { finalQuiz: PublicFinalQuiz };
export type QuestionKey = Omit<Question, 'id' | 'kind' | 'prompt' | 'options'>;
/** By question id. */
export type QuizKeys = Record<string, QuestionKey>;

/** Fields are picked, not removed: a field added to a question later stays on the server until somebody decides otherwise. */
export function publicCourse(course: Course): PublicCourse {
  const pool = course.finalQuiz.pool.map(({ id, kind, prompt, options }) => ({ id, kind, prompt, options }));
  return { ...course, finalQuiz: { ...course.finalQuiz, pool } };
}

export function quizKeys(course: Course): QuizKeys {
  return Object.fromEntries(
    course.finalQuiz.pool.map(({ id, correct, explanation, sourceIds, authorsOwn, reviewedOn }) => [
      id,
      { correct, explanation, sourceIds, authorsOwn, reviewedOn },
    ]),
  );
}

/** Both parts put together again: what an author takes away to mend. */
export function wholeCourse(content: PublicCourse, keys: QuizKeys): Course {
  const pool = content.finalQuiz.pool.map((question): Question => {
    const key = keys[question.id];
    if (!key) throw new Error(`the question ${question.id} has no key`);
    return { ...question, ...key };
  });
  return { ...content, finalQuiz: { ...content.finalQuiz, pool } };
}
