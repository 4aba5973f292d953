import { ROUNDS, entry } from '../lib/entry.mjs';
import { emptyRoute } from '../reference/empty-route.mjs';
import { median } from '../lib/statistics.mjs';

const CONNECTIONS = 8;

export async function measure(stage) {
  const { api, appUrl } = await stage.city('learners');
  const empty = await emptyRoute(appUrl);
  try {
    const home = { port: api.port, path: '/api/me/home', signedIn: true };
    const hello = { port: empty.port, path: '/hello', signedIn: false };
    const constant = { port: empty.port, path: '/one', signedIn: false };
    await stage.load.run('home', home, { connections: CONNECTIONS, seconds: 3 });
    await stage.load.run('home', hello, { connections: CONNECTIONS, seconds: 1 });
    const product = [];
    const limit = [];
    const reference = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      product.push((await stage.load.run('home', home, { connections: CONNECTIONS, seconds: 3 })).perSecond);
      reference.push(
        (await stage.load.run('home', hello, { connections: CONNECTIONS, seconds: 2 })).perSecond,
      );
      limit.push(
        (await stage.load.run('home', constant, { connections: CONNECTIONS, seconds: 2 })).perSecond,
      );
    }
    const ratio = median(product.map((value, round) => value / reference[round]));
    return [
      entry({
        name: 'me-home',
        value: median(product),
        unit: '/s',
        atLeast: 1000,
        reference: median(reference),
        ratio,
        ratioAtLeast: 0.12,
        note: `the same route with one SELECT of a constant: ${Math.round(median(limit))} /s`,
      }),
    ];
  } finally {
    empty.stop();
  }
}
