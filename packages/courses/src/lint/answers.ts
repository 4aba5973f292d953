import type { Course, Question } from '../schema.js';
import { publicCourse } from '../split.js';
import type { Finding } from './finding.js';

/** By chance a third of three answers; above half, guessing the place or the length would pass the quiz. */
const MOST = 0.5;

const isLongest = ({ options, correct }: Question): boolean => {
  const right = options.find((option) => option.id === correct[0]);
  return options.every((option) => option === right || option.text.length < (right?.text.length ?? 0));
};

function habitFindings(pool: readonly Question[]): Finding[] {
  const single = pool.filter((question) => question.kind === 'single');
  const tooMany = (count: number): boolean => count > single.length * MOST;
  const places = [0, 1, 2, 3, 4].flatMap((place) => {
    const count = single.filter(({ options, correct }) => options[place]?.id === correct[0]).length;
    return tooMany(count)
      ? [{ where: 'pool', message: `${count} of ${single.length} right answers stand in place ${place + 1}` }]
      : [];
  });
  const longest = single.filter(isLongest).length;
  return tooMany(longest)
    ? [
        ...places,
        { where: 'pool', message: `${longest} of ${single.length} right answers are the longest ones` },
      ]
    : places;
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
      travels.includes(JSON.stringify(text)),
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
