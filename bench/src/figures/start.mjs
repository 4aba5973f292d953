import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../../scripts/lib/embedded-postgres.mjs';
import { inRoot } from '../../../scripts/lib/paths.mjs';
import { withoutNpm } from '../../../scripts/lib/run.mjs';
import { shippedCourses } from '../data/learners.mjs';
import { ROUNDS, entry } from '../lib/entry.mjs';
import { memoryMb } from '../lib/machine.mjs';
import { median } from '../lib/statistics.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** `npm start` as anybody types it, to the line that says it is ready, and ended again. */
async function startOnce(env) {
  const at = performance.now();
  const child = spawn(npm, ['start'], {
    cwd: inRoot(),
    env: { ...withoutNpm(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (chunk) => (output += chunk));
  const ready = new Promise((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      output += `${line}\n`;
      if (line.startsWith('Ready:')) resolve((performance.now() - at) / 1000);
    });
  });
  const exited = once(child, 'exit').then(() => undefined);
  const seconds = await Promise.race([ready, exited]);
  child.kill('SIGTERM');
  await exited;
  // npm goes first; the product gives its folder back when api and database have ended.
  while (existsSync(path.join(env.DATA_DIR, 'in-use.lock'))) await sleep(50);
  if (seconds === undefined) throw new Error(`npm start ended: ${output.slice(-500)}`);
  return seconds;
}

/** The same on the sample of a first start; and the memory of the product's process, idle and after load. */
export async function measure(stage) {
  const dataDir = path.join(stage.folder, 'start');
  const env = { DATA_DIR: dataDir, PORT: String(await freePort()), SANDBOX_PORT: String(await freePort()) };
  const first = await startOnce(env);
  const warm = [];
  for (let round = 0; round < ROUNDS; round += 1) warm.push(await startOnce(env));
  rmSync(dataDir, { recursive: true, force: true });
  return [
    entry({
      name: 'start',
      value: median(warm),
      unit: 's',
      atMost: 6,
      note: `first start with the sample: ${first.toFixed(1)} s`,
    }),
    ...(await memory(stage)),
  ];
}

async function memory(stage) {
  const { client } = await stage.city('learners');
  const api = await stage.api('learners');
  try {
    await sleep(3_000);
    const idle = memoryMb(api.pid);
    const [course] = await shippedCourses(client);
    await stage.load.run(
      'home',
      { port: api.port, path: '/api/me/home', signedIn: true },
      { connections: 8, seconds: 5 },
    );
    await stage.load.run(
      'events',
      { port: api.port, course, group: 'events', perRequest: 1, perVisit: 12 },
      { connections: 8, seconds: 5 },
    );
    await sleep(1_000);
    return [
      entry({ name: 'start.memory-idle', value: idle, unit: 'MB', atMost: 220 }),
      entry({ name: 'start.memory-after-load', value: memoryMb(api.pid), unit: 'MB', atMost: 220 }),
    ];
  } finally {
    await api.stop();
  }
}
