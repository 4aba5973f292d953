import { HttpConnection } from '../lib/http-connection.mjs';
import { LEARNERS } from '../data/learners.mjs';
import { subjectOf } from '../data/sessions.mjs';
import { prepareCode } from './provider.mjs';

let next = 0;

const cookiesOf = (head) =>
  [...head.matchAll(/\r\nset-cookie: ([^;\r]+)/gi)].map(([, cookie]) => cookie).join('; ');

/** Sends the browsers away beforehand and has their ID tokens signed: neither is part of the figure. */
export async function prepare({ port, ready }, connections) {
  const open = Array.from({ length: connections }, () => new HttpConnection(port));
  const waysBack = [];
  for (let made = 0; made < ready; made += 1) {
    const { status, head } = await open[0].request('GET', '/api/auth/vneid/login');
    if (status !== 302) throw new Error(`login: ${status}`);
    const asked = new URL(/\r\nlocation: ([^\r]+)/i.exec(head)[1]).searchParams;
    const subject = subjectOf(LEARNERS.signIn.first + (next % LEARNERS.signIn.count));
    next += 1;
    waysBack.push({
      path: `/api/auth/vneid/callback?code=${prepareCode(subject, asked.get('nonce'))}&state=${asked.get('state')}`,
      cookie: cookiesOf(head),
    });
  }
  return {
    isOver: () => waysBack.length === 0,
    async turn(index) {
      const wayBack = waysBack.pop();
      const back = await open[index].request('GET', wayBack.path, { cookie: wayBack.cookie });
      const session = /bdhvs_session=[^;]+/.exec(cookiesOf(back.head));
      if (back.status !== 302 || !session)
        throw new Error(`callback: ${back.status} ${/\r\nlocation: ([^\r]+)/i.exec(back.head)?.[1]}`);
      const home = await open[index].request('GET', '/api/me/home', { cookie: session[0] });
      if (home.status !== 200) throw new Error(`home: ${home.status}`);
      return 1;
    },
    close: () => open.forEach((connection) => connection.close()),
  };
}
