import { shippedCourses } from '../data/learners.mjs';
import { ROUNDS, entry } from '../lib/entry.mjs';
import { median } from '../lib/statistics.mjs';

/** Every event of a batch must be answered `accepted`; the load throws otherwise. What is on disk is counted after. */
export async function measure(stage) {
  const { api, client } = await stage.city('learners');
  const [course] = await shippedCourses(client);
  const logged = async () =>
    Number((await client.query('SELECT count(*) AS n FROM learning_event')).rows[0].n);
  const before = await logged();
  const values = [];
  let acknowledged = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const run = await stage.load.run(
      'events',
      { port: api.port, course, group: 'batches', perRequest: 500, perVisit: 1 },
      { connections: 2, seconds: 3 },
    );
    values.push(run.perSecond);
    acknowledged += run.done;
  }
  const kept = (await logged()) - before;
  const also = kept === acknowledged;
  return [
    entry({
      name: 'event-batch',
      value: median(values),
      unit: 'events/s',
      atLeast: 6000,
      also,
      note: `${acknowledged} acknowledged, ${kept} in the log`,
    }),
  ];
}
