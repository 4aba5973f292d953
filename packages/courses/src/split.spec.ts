import { shippedCourses } from './content/index.js';
import { publicCourse, quizKeys } from './split.js';

describe.each(shippedCourses.map((course) => [course.slug, course] as const))(
  'the published course %s',
  (_, course) => {
    it('has every final question and nothing but its wording', () => {
      const { pool } = publicCourse(course).finalQuiz;
      expect(pool.map(({ id }) => id)).toEqual(course.finalQuiz.pool.map(({ id }) => id));
      for (const question of pool) {
        expect(Object.keys(question).sort()).toEqual(['id', 'kind', 'options', 'prompt']);
        for (const option of question.options) expect(Object.keys(option).sort()).toEqual(['id', 'text']);
      }
    });

    it('tells no final explanation anywhere', () => {
      const published = JSON.stringify(publicCourse(course));
      const told = course.finalQuiz.pool
        .flatMap(({ explanation }) => [explanation.general, ...Object.values(explanation.perOption)])
        .filter((text) => published.includes(JSON.stringify(text)));
      expect(told).toEqual([]);
    });

    it('keeps the keys of the checks inside lessons, which are for learning', () => {
      expect(publicCourse(course).lessons).toEqual(course.lessons);
    });

    it('leaves a key with an explanation on the server for each final question', () => {
      const keys = quizKeys(course);
      expect(Object.keys(keys)).toEqual(course.finalQuiz.pool.map(({ id }) => id));
      for (const { id, correct, explanation } of course.finalQuiz.pool) {
        expect(keys[id]).toMatchObject({ correct, explanation });
      }
    });
  },
);
