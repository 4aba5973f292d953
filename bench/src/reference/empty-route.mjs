import { fork } from 'node:child_process';

/**
 * An empty Nest-on-Fastify route in a process of its own: what any route of the product costs at least; and beside it
 * one that asks the database for a constant.
 */
export async function emptyRoute(databaseUrl) {
  const child = fork(new URL('empty-route.process.mjs', import.meta.url), [databaseUrl], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
  });
  const port = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('the empty route did not start')));
  });
  return { port, stop: () => child.disconnect() };
}
