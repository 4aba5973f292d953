import type { Course, Question } from '@bdhvs/courses';
import type { AttemptAnswers, AttemptQuestion, LearningEvent } from '@bdhvs/contracts/learning';
import type { Seeded } from './random.rules.js';

/** A UUID v7 from the seeded generator: the same history has the same ids, so playing it twice adds nothing. */
export function seededUuid(random: Seeded, at: Date): string {
  const time = at.getTime().toString(16).padStart(12, '0');
  const tail = Array.from({ length: 19 }, () => random.whole(0, 15).toString(16)).join('');
  const variant = '89ab'[random.whole(0, 3)] as string;
  return `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-${variant}${tail.slice(3, 6)}-${tail.slice(6, 18)}`;
}

/** What a device records of one lesson: begun, each check answered, finished. */
export function lessonEvents(
  random: Seeded,
  subjectId: string,
  courseVersionId: string,
  lesson: Course['lessons'][number],
  step: { at: Date; minutes: number },
): LearningEvent[] {
  const at = (share: number): Date => new Date(step.at.getTime() + step.minutes * 60_000 * share);
  const event = (share: number) => ({
    id: seededUuid(random, at(share)),
    subjectId,
    courseVersionId,
    lessonId: lesson.id,
    occurredAt: at(share).toISOString(),
  });
  return [
    { ...event(0), kind: 'lesson.started', payload: {} },
    ...lesson.check.map((question, index) => ({
      ...event(0.7 + (0.25 * (index + 1)) / lesson.check.length),
      kind: 'check.answered' as const,
      payload: { checkId: question.id, choices: random.chance(0.85) ? question.correct : wrong(question) },
    })),
    { ...event(1), kind: 'lesson.finished', payload: {} },
  ];
}

/** Answers to an attempt: 8 to 10 right when it is to be passed, 3 to 6 when not. */
export function quizAnswers(
  random: Seeded,
  course: Course,
  questions: AttemptQuestion[],
  pass: boolean,
): AttemptAnswers {
  const { passMark } = course.finalQuiz;
  const right = pass ? random.whole(passMark, questions.length) : random.whole(3, passMark - 2);
  const rightOnes = new Set(random.shuffled(questions).slice(0, right));
  return Object.fromEntries(
    questions.map((asked) => {
      const known = course.finalQuiz.pool.find((question) => question.id === asked.id);
      if (!known) throw new Error(`the pool of ${course.slug} has no question ${asked.id}`);
      const chosen = rightOnes.has(asked) ? known.correct : wrong(known);
      const texts = new Set(
        known.options.filter((option) => chosen.includes(option.id)).map((option) => option.text),
      );
      return [asked.id, asked.options.filter((option) => texts.has(option.text)).map((option) => option.id)];
    }),
  );
}

function wrong(question: Question): string[] {
  const other = question.options.find((option) => !question.correct.includes(option.id));
  return other ? [other.id] : [];
}
