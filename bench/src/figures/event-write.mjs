import { LEARNERS, shippedCourses } from '../data/learners.mjs';
import { ROUNDS, entry } from '../lib/entry.mjs';
import { median } from '../lib/statistics.mjs';

const CONNECTIONS = 8;

export async function measure(stage) {
  const { api, client, appUrl } = await stage.city('learners');
  const [course] = await shippedCourses(client);
  const visit = { port: api.port, course, group: 'events', perRequest: 1, perVisit: 12 };
  const straight = { url: appUrl, versionId: course.versionId, ...LEARNERS.batches };
  await stage.load.run('events', visit, { connections: CONNECTIONS, seconds: 3 });
  const product = [];
  const reference = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    product.push((await stage.load.run('events', visit, { connections: CONNECTIONS, seconds: 3 })).perSecond);
    reference.push(
      (await stage.load.run('straight', straight, { connections: CONNECTIONS, seconds: 2 })).perSecond,
    );
  }
  const ratio = median(product.map((value, round) => value / reference[round]));
  return [
    entry({
      name: 'event-write',
      value: median(product),
      unit: '/s',
      atLeast: 800,
      reference: median(reference),
      ratio,
      ratioAtLeast: 0.35,
    }),
  ];
}
