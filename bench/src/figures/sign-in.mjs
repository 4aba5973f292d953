import { ROUNDS, entry } from '../lib/entry.mjs';
import { cpuSeconds } from '../lib/machine.mjs';
import { median } from '../lib/statistics.mjs';

const WAYS_BACK = 400;

/** From the provider's way back to a session and the home page's data; the account is known already. */
export async function measure(stage) {
  const { api } = await stage.city('learners');
  const sign = () =>
    stage.load.run('sign-in', { port: api.port, ready: WAYS_BACK }, { connections: 8, seconds: 30 });
  const sending = async () => {
    const before = cpuSeconds(api.pid);
    await stage.load.run('sign-in', { port: api.port, ready: WAYS_BACK }, { connections: 8, seconds: 0 });
    return cpuSeconds(api.pid) - before;
  };
  await sign();
  // The processor time of sending away is measured apart and taken off.
  const away = await sending();
  const values = [];
  const cpu = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = cpuSeconds(api.pid);
    const { perSecond, done } = await sign();
    values.push(perSecond);
    cpu.push(((cpuSeconds(api.pid) - before - away) / done) * 1000);
  }
  return [
    entry({ name: 'sign-in', value: median(values), unit: '/s', atLeast: 200 }),
    entry({ name: 'sign-in.cpu', value: median(cpu), unit: 'ms', atMost: 5 }),
  ];
}
