import { HttpConnection } from '../lib/http-connection.mjs';
import { LEARNERS } from '../data/learners.mjs';
import { headersOf } from '../data/sessions.mjs';

let next = 0;

/** Each request the home of another learner. */
export function prepare({ port, path, signedIn }, connections) {
  const open = Array.from({ length: connections }, () => new HttpConnection(port));
  const { first, count } = LEARNERS.home;
  const headers = signedIn ? Array.from({ length: count }, (_, index) => headersOf(first + index)) : [{}];
  return {
    async turn(index) {
      next += 1;
      const { status } = await open[index].request('GET', path, headers[next % headers.length]);
      if (status !== 200) throw new Error(`${path}: ${status}`);
      return 1;
    },
    close: () => open.forEach((connection) => connection.close()),
  };
}
