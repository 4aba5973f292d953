import { CITY } from '../data/city.mjs';
import { ROUNDS, entry } from '../lib/entry.mjs';
import { waits } from '../lib/latency.mjs';
import { today } from '../lib/stage.mjs';
import { median, p95 } from '../lib/statistics.mjs';

const REPORT = `/api/reports/completion?unit=${CITY}&by=unit`;
const TIMES = 40;

export async function measure(stage) {
  const million = await stage.city('million');
  const reference = await stage.city('reference');
  const ask = async ({ api, manager }) =>
    p95(await waits({ port: api.port, headers: manager }, REPORT, TIMES));
  await ask(million);
  await ask(reference);
  const many = [];
  const few = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    many.push(await ask(million));
    few.push(await ask(reference));
  }
  const growth = median(many.map((value, round) => value / few[round]));
  return [
    entry({
      name: 'share-all',
      value: median(many),
      unit: 'ms',
      atMost: 40,
      reference: median(few),
      ratio: growth,
      ratioAtMost: 1.5,
    }),
    await underWrites(stage, million, ask),
  ];
}

/** Meanwhile eight clients write as fast as they can; one write in ten completes a course and moves its counters. */
async function underWrites(stage, city, ask) {
  const { rows } = await city.client.query('SELECT id FROM course_version LIMIT 1');
  const writes = {
    url: city.appUrl,
    versionId: rows[0].id,
    first: 20_001,
    count: 500_000,
    completes: 10,
    today: today(),
  };
  const seconds = 20;
  const load = stage.load.run('straight', writes, { connections: 8, seconds });
  const end = Date.now() + (seconds - 1) * 1000;
  const measured = [];
  while (measured.length < ROUNDS && Date.now() < end) measured.push(await ask(city));
  const { perSecond } = await load;
  if (measured.length < 3)
    throw new Error(`under writes only ${measured.length} rounds came to an end in ${seconds} s`);
  return entry({
    name: 'share-all.under-writes',
    value: median(measured),
    unit: 'ms',
    atMost: 70,
    note: `beside ${Math.round(perSecond)} write transactions/s`,
  });
}
