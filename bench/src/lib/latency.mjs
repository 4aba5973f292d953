import { performance } from 'node:perf_hooks';
import { HttpConnection } from './http-connection.mjs';
import { ROUNDS } from './entry.mjs';
import { median, p95 } from './statistics.mjs';

/** Milliseconds of one answer after another on one connection: what a person waits for. */
export async function waits({ port, headers }, path, times) {
  const http = new HttpConnection(port);
  const measured = [];
  try {
    for (let index = 0; index < times; index += 1) {
      const at = performance.now();
      const { status, body } = await http.request('GET', path, headers);
      measured.push(performance.now() - at);
      if (status !== 200) throw new Error(`${path}: ${status} ${body.toString().slice(0, 300)}`);
    }
  } finally {
    http.close();
  }
  return measured;
}

/** The 95th of `times` waits; the median of that over the rounds. */
export async function medianP95(city, path, times) {
  const target = { port: city.api.port, headers: city.manager };
  await waits(target, path, 3);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(p95(await waits(target, path, times)));
  return median(rounds);
}

/** For what takes seconds: the median of five waits, with no first one thrown away. */
export async function medianWait(city, path) {
  return median(await waits({ port: city.api.port, headers: city.manager }, path, ROUNDS));
}
