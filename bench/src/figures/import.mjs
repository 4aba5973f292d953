import { performance } from 'node:perf_hooks';
import { rosterFile } from '../data/roster-file.mjs';
import { ROUNDS, entry } from '../lib/entry.mjs';
import { forgetPeak, peakMemoryMb } from '../lib/machine.mjs';
import { today } from '../lib/stage.mjs';
import { median } from '../lib/statistics.mjs';

const ROWS = 10_000;

/** A list of people who are all new, into a commune of its own each time: looked at, then applied. */
export async function measure(stage) {
  const { manager } = await stage.city('learners');
  // A process of its own: what earlier figures left in memory is not the import's.
  const api = await stage.api('learners');
  const seconds = [];
  const dry = [];
  const memory = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const commune = 3 + round;
    const file = await rosterFile({ commune, rows: ROWS, offset: round * ROWS });
    forgetPeak(api.pid);
    const times = await importOnce({ api, manager }, `xa-${commune}`, file);
    dry.push(times.dry);
    seconds.push(times.dry + times.apply);
    memory.push(peakMemoryMb(api.pid));
  }
  await api.stop();
  return [
    entry({
      name: 'import',
      value: median(seconds),
      unit: 's',
      atMost: 15,
      note: `dry run ${median(dry).toFixed(1)} s of it`,
    }),
    entry({ name: 'import.memory', value: median(memory), unit: 'MB', atMost: 400 }),
  ];
}

async function importOnce({ api, manager }, unit, file) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ unit, scope: 'additions', effectiveOn: today() }))
    form.set(name, value);
  form.set('file', new Blob([file]), 'danh-sach.xlsx');
  const send = async (path, options) => {
    const at = performance.now();
    const response = await fetch(`http://127.0.0.1:${api.port}/api/roster/imports${path}`, {
      method: 'POST',
      ...options,
      headers: { ...manager, ...options.headers },
    });
    const body = await response.json();
    if (!response.ok) throw new Error(`import: ${response.status} ${JSON.stringify(body).slice(0, 500)}`);
    return { seconds: (performance.now() - at) / 1000, body };
  };
  const dry = await send('', { body: form });
  const apply = await send(`/${dry.body.id}/apply`, {
    body: '{}',
    headers: { 'content-type': 'application/json' },
  });
  const { added } = dry.body.counts;
  if (added !== ROWS)
    throw new Error(`expected ${ROWS} people to go in: ${JSON.stringify(dry.body).slice(0, 800)}`);
  return { dry: dry.seconds, apply: apply.seconds };
}
