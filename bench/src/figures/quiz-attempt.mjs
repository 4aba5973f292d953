import { shippedCourses } from '../data/learners.mjs';
import { ROUNDS, entry } from '../lib/entry.mjs';
import { median } from '../lib/statistics.mjs';

/** Every attempt passes and completes the course: the heaviest kind, with its share moved in the same transaction. */
export async function measure(stage) {
  const { api, client } = await stage.city('learners');
  const [course] = await shippedCourses(client);
  const values = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    values.push(
      (await stage.load.run('quiz', { port: api.port, course }, { connections: 8, seconds: 3 })).perSecond,
    );
  }
  return [
    entry({
      name: 'quiz-attempt',
      value: median(values),
      unit: 'attempts/s',
      atLeast: 150,
      note: '3 requests an attempt',
    }),
  ];
}
