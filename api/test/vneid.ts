import { createServer } from 'node:net';
import { Visitor, type Page } from '@bdhvs/vneid-sandbox/visitor';
import { startTestApp, type TestApp } from './app.js';
import { MisbehavingProvider } from './misbehaving-provider.js';

export { Visitor } from '@bdhvs/vneid-sandbox/visitor';

export interface VneidApp extends TestApp {
  provider: MisbehavingProvider;
  origin: string;
  /** Goes to the provider and back. @returns where the browser lands in our web app: '/', '/dang-nhap?loi=invalid' */
  signInWith(visitor: Visitor, returnTo?: string): Promise<string>;
  /** Goes to the provider and stops before coming back. @returns the address of the way back */
  wayBackOf(visitor: Visitor): Promise<string>;
  /** Opens an address of ours. @returns where the browser lands */
  landing(visitor: Visitor, url: string): Promise<string>;
  sessions(): Promise<number>;
}

type Settings = (provider: MisbehavingProvider, origin: string) => Record<string, string>;

/** The product listening on a real port, with a provider that can be told to misbehave. */
async function startVneidApp(settings: Settings = () => ({})): Promise<VneidApp> {
  const provider = await MisbehavingProvider.start();
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const t = await startTestApp({
    PUBLIC_URL: origin,
    VNEID_ISSUER: provider.issuer,
    VNEID_CLIENT_ID: provider.clientId,
    VNEID_CLIENT_SECRET: provider.clientSecret,
    ...settings(provider, origin),
  });
  await t.app.listen(port, '127.0.0.1');
  const isOurPage = (url: string): boolean =>
    url.startsWith(`${origin}/`) && !new URL(url).pathname.includes('/api/');
  const isWayBack = (url: string): boolean => url.startsWith(`${origin}/api/auth/vneid/callback`);
  const path = (page: Page): string => {
    const location = page.headers.get('location');
    if (!location) throw new Error(`stayed on ${new URL(page.url).pathname} with ${page.status}`);
    return location;
  };
  const landing = async (visitor: Visitor, url: string): Promise<string> =>
    path(await visitor.open(url, {}, isOurPage));
  return {
    ...t,
    provider,
    origin,
    landing,
    signInWith: (visitor, returnTo) =>
      landing(
        visitor,
        `${origin}/api/auth/vneid/login${returnTo === undefined ? '' : `?returnTo=${encodeURIComponent(returnTo)}`}`,
      ),
    wayBackOf: async (visitor) => path(await visitor.open(`${origin}/api/auth/vneid/login`, {}, isWayBack)),
    sessions: async () => {
      const [row] = await t.db.manager.query<{ open: number }[]>(
        'SELECT count(*)::int AS open FROM session WHERE ended_at IS NULL',
      );
      return row?.open ?? 0;
    },
    close: async () => {
      await t.close();
      await provider.stop();
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** For a describe block: an app of its own, and a provider that behaves again before each test. */
export function withVneidApp(settings?: Settings): () => VneidApp {
  let app: VneidApp | undefined;
  beforeAll(async () => {
    app = await startVneidApp(settings);
  });
  beforeEach(() => {
    if (app) app.provider.next = {};
  });
  afterAll(() => app?.close());
  return () => {
    if (!app) throw new Error('the app has not started');
    return app;
  };
}
