import { performance } from 'node:perf_hooks';
import { quantile } from '../lib/statistics.mjs';

// A process of its own: its event loop must not wait for the one that measures memory and reads results.
const scenarios = new Map();

async function scenarioOf(name) {
  if (!scenarios.has(name)) scenarios.set(name, await import(`./${name}.mjs`));
  return scenarios.get(name);
}

/** Runs `turn` on every connection until the time or the work is over; a turn says how many units of work it did. */
async function load({ scenario, args, connections, seconds }) {
  const { prepare } = await scenarioOf(scenario);
  const prepared = await prepare(args, connections);
  const latencies = [];
  let done = 0;
  const failures = [];
  const started = performance.now();
  const end = started + seconds * 1000;
  const connection = async (index) => {
    while (performance.now() < end && !prepared.isOver?.()) {
      const at = performance.now();
      try {
        const units = await prepared.turn(index);
        // In two steps: "done += await" would read the sum before the wait and lose what the others did meanwhile.
        done += units;
        latencies.push(performance.now() - at);
      } catch (error) {
        failures.push(error.message);
        if (failures.length > 50) return;
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, index) => connection(index)));
  const took = (performance.now() - started) / 1000;
  await prepared.close?.();
  return {
    perSecond: done / took,
    done,
    seconds: took,
    failed: failures.length,
    failure: failures[0],
    p50: quantile(latencies, 0.5),
    p95: quantile(latencies, 0.95),
  };
}

process.on('message', async ({ id, kind, ...task }) => {
  try {
    const result =
      kind === 'load' ? await load(task) : await (await scenarioOf(task.scenario))[task.action](task.args);
    process.send({ id, result });
  } catch (error) {
    process.send({ id, error: error.stack });
  }
});
process.on('disconnect', () => process.exit());
