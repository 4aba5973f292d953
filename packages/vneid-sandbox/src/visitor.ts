import type { SandboxAccountKey } from './accounts.js';

export interface Page {
  url: string;
  status: number;
  headers: Headers;
  text: string;
}

const MOST_REDIRECTS = 10;

/** A browser without scripts, for tests and measurements: keeps cookies per host and path, follows redirects by hand. */
export class Visitor {
  private readonly cookies = new Map<string, { host: string; path: string; name: string; value: string }>();

  /** Stops before the first address that `stopAt` accepts; that address is then the page's `location` header. */
  async open(
    url: string,
    init: RequestInit = {},
    stopAt: (url: string) => boolean = () => false,
  ): Promise<Page> {
    let address = url;
    let request = init;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const response = await this.fetch(address, request);
      const location = response.headers.get('location');
      if (!location || response.status < 300 || response.status > 399) {
        return {
          url: address,
          status: response.status,
          headers: response.headers,
          text: await response.text(),
        };
      }
      const next = new URL(location, address).href;
      if (stopAt(next)) return { url: address, status: response.status, headers: response.headers, text: '' };
      await response.arrayBuffer();
      address = next;
      request = {};
    }
    throw new Error(`too many redirects from ${new URL(url).pathname}`);
  }

  /** Chooses an account on the sandbox's page and follows the way back. */
  async choose(page: Page, account: SandboxAccountKey, stopAt?: (url: string) => boolean): Promise<Page> {
    const action = /<form method="post" action="([^"]+)"/.exec(page.text)?.[1];
    if (!action) throw new Error(`no sign-in form on ${new URL(page.url).pathname} (${page.status})`);
    return this.open(
      new URL(action, page.url).href,
      { method: 'POST', body: new URLSearchParams({ account }) },
      stopAt,
    );
  }

  async fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const { hostname, host, pathname } = new URL(url);
    const headers = new Headers(init.headers);
    const cookie = [...this.cookies.values()]
      .filter((kept) => kept.host === hostname && pathname.startsWith(kept.path))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    if (cookie) headers.set('cookie', cookie);
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.keep(hostname, line, host);
    return response;
  }

  cookie(name: string): string | undefined {
    return [...this.cookies.values()].find((kept) => kept.name === name)?.value;
  }

  private keep(host: string, line: string, from: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const at = pair.indexOf('=');
    if (at < 1) throw new Error(`a malformed cookie from ${from}`);
    const name = pair.slice(0, at);
    const value = pair.slice(at + 1);
    const attribute = (wanted: string): string | undefined =>
      attributes.find((part) => part.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
    const path = attribute('path') ?? '/';
    const expires = attribute('expires');
    const gone = attribute('max-age') === '0' || (expires !== undefined && Date.parse(expires) <= Date.now());
    const key = `${host}|${path}|${name}`;
    if (gone) this.cookies.delete(key);
    else this.cookies.set(key, { host, path, name, value });
  }
}
