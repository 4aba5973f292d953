import type { Course, Question } from '../schema.js';
import { publicCourse } from '../split.js';
import type { Finding } from './finding.js';

/** By chance a third of three answers; above half, guessing the place or the length would pass the quiz. */
const MOST = 0.5;

/** How long the right answer is beside every wrong one: above 0 it is longer. */
const beside = ({ options, correct }: Question): number[] => {
  const right = options.find((option) => option.id === correct[0])?.text.length ?? 0;
  return options.filter(({ id }) => id !== correct[0]).map(({ text }) => right - text.length);
};
const isLongest = (question: Question): boolean => beside(question).every((more) => more > 0);
const isShortest = (question: Question): boolean => beside(question).every((more) => more < 0);

function habitFindings(pool: readonly Question[]): Finding[] {
  const single = pool.filter((question) => question.kind === 'single');
  const tooMany = (count: number): boolean => count > single.length * MOST;
  const places = [0, 1, 2, 3, 4].flatMap((place) => {
    const count = single.filter(({ options, correct }) => options[place]?.id === correct[0]).length;
    return tooMany(count)
      ? [{ where: 'pool', message: `${count} of ${single.length} right answers stand in place ${place + 1}` }]
      : [];
  });
  const lengths = (
    [
      ['longest', isLongest],
      ['shortest', isShortest],
    ] as const
  ).flatMap(([which, is]) => {
    const count = single.filter(is).length;
    return tooMany(count)
      ? [{ where: 'pool', message: `${count} of ${single.length} right answers are the ${which} ones` }]
      : [];
  });
  return [...places, ...lengths];
}

/** A check inside a lesson travels with its key, so nothing of the final quiz may be repeated there. */
function leakFindings(course: Course): Finding[] {
  const travels = JSON.stringify(publicCourse(course));
  const shipped = new Set(
    course.lessons.flatMap((lesson) => lesson.check.map((question) => question.prompt)),
  );
  return course.finalQuiz.pool.flatMap(({ id, prompt, explanation }) => {
    const where = `pool/${id}`;
    const told = [explanation.general, ...Object.values(explanation.perOption)].filter((text) =>
      // Also as a part of what a lesson or the practice says.
      travels.includes(JSON.stringify(text).slice(1, -1)),
    );
    return [
      ...told.map((text) => ({ where, message: `its explanation reaches the browser: ${text}` })),
      ...(shipped.has(prompt)
        ? [{ where, message: 'the same question stands in a lesson, with its key' }]
        : []),
    ];
  });
}

export const answerFindings = (course: Course): Finding[] => [
  ...habitFindings(course.finalQuiz.pool),
  ...leakFindings(course),
];
