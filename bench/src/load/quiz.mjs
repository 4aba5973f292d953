import { HttpConnection } from '../lib/http-connection.mjs';
import { LEARNERS } from '../data/learners.mjs';
import { headersOf } from '../data/sessions.mjs';

let next = 0;

/** The letters of the right options, found by their texts as a person would. */
function rightAnswers({ content, keys }, questions) {
  const pool = new Map(content.finalQuiz.pool.map((question) => [question.id, question]));
  return Object.fromEntries(
    questions.map(({ id, options }) => {
      const texts = new Set(
        pool
          .get(id)
          .options.filter((option) => keys[id].correct.includes(option.id))
          .map(({ text }) => text),
      );
      return [id, options.filter(({ text }) => texts.has(text)).map((option) => option.id)];
    }),
  );
}

/** Each turn is one whole attempt of another learner: start, ten answers saved, submitted and passed. */
export function prepare({ port, course }, connections) {
  const open = Array.from({ length: connections }, () => new HttpConnection(port));
  const { first, count } = LEARNERS.quiz;
  return {
    async turn(index) {
      const headers = headersOf(first + (next % count));
      next += 1;
      const ask = async (method, path, body) => {
        const answer = await open[index].request(method, path, headers, body);
        if (answer.status >= 300)
          throw new Error(`${path}: ${answer.status} ${answer.body.toString().slice(0, 300)}`);
        return JSON.parse(answer.body.toString());
      };
      const attempt = await ask('POST', '/api/learning/attempts', { courseVersionId: course.versionId });
      await ask('PUT', `/api/learning/attempts/${attempt.attemptId}/answers`, {
        answers: rightAnswers(course, attempt.questions),
      });
      const { passed } = await ask('POST', `/api/learning/attempts/${attempt.attemptId}/submit`, {});
      if (!passed) throw new Error('an attempt with the right answers did not pass');
      return 1;
    },
    close: () => open.forEach((connection) => connection.close()),
  };
}
