import { CITY } from '../data/city.mjs';
import { ROUNDS, entry } from '../lib/entry.mjs';
import { forgetPeak, peakMemoryMb } from '../lib/machine.mjs';
import { waits } from '../lib/latency.mjs';
import { median } from '../lib/statistics.mjs';

const LIST = `/api/reports/completion/people?unit=${CITY}&format=csv`;

/** Everybody of a city of 50 000, with unit, status and the days of four courses, taken away as .csv. */
export async function measure(stage) {
  const { manager } = await stage.city('learners');
  // A process of its own: what earlier figures left in memory is not the export's.
  const api = await stage.api('learners');
  const target = { port: api.port, headers: manager };
  await waits(target, LIST, 1);
  const seconds = [];
  const memory = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    forgetPeak(api.pid);
    const [wait] = await waits(target, LIST, 1);
    seconds.push(wait / 1000);
    memory.push(peakMemoryMb(api.pid));
  }
  await api.stop();
  return [
    entry({ name: 'export-people', value: median(seconds), unit: 's', atMost: 3 }),
    entry({ name: 'export-people.memory', value: median(memory), unit: 'MB', atMost: 200 }),
  ];
}
