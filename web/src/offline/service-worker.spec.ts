import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Handler = (event: Record<string, unknown>) => void;
type Files = Record<string, string>;

const CODE = readFileSync(join(process.cwd(), 'web/src/offline/service-worker.js'), 'utf8');

/** The storage of one browser, which outlives every worker. */
class Caches {
  readonly all = new Map<string, Map<string, Answer>>();
  keys = async () => [...this.all.keys()];
  delete = async (name: string) => this.all.delete(name);
  open = async (name: string) => {
    const files = this.all.get(name) ?? new Map<string, Answer>();
    this.all.set(name, files);
    return {
      match: async (key: string) => files.get(key),
      put: async (key: string, answer: Answer) => void files.set(key, answer),
    };
  };
}
interface Answer {
  ok: boolean;
  status: number;
  redirected: boolean;
  type: string;
  body: string;
  clone(): Answer;
  text(): Promise<string>;
}
const answer = (body: string, status = 200): Answer => ({
  ok: status === 200,
  status,
  redirected: false,
  type: 'basic',
  body,
  clone: () => answer(body, status),
  text: async () => body,
});

/** A worker of the build `version` at `scope`, with a network that can be cut. */
function aWorker(caches: Caches, version: string, server: Files, scope = 'https://xa.example.vn/hoc/') {
  const handlers = new Map<string, Handler>();
  const asked: string[] = [];
  const state = { away: false, skipped: 0, windows: 1 };
  const self = {
    registration: { scope },
    addEventListener: (name: string, handler: Handler) => handlers.set(name, handler),
    clients: { claim: async () => undefined, matchAll: async () => Array(state.windows).fill({}) },
    skipWaiting: async () => void (state.skipped += 1),
  };
  const fetch = async (request: string | { url: string }) => {
    const url = typeof request === 'string' ? request : request.url;
    asked.push(url);
    if (state.away) throw new TypeError('offline');
    const body = server[url.slice(scope.length).split('?')[0] ?? ''];
    return body === undefined ? answer('', 404) : answer(body);
  };
  const CORE = ['assets/app.js', 'favicon.svg'];
  new Function('VERSION', 'ENTRY', 'CORE', 'LATER', 'self', 'caches', 'fetch', CODE)(
    version,
    'assets/app.js',
    CORE,
    ['assets/guest.js'],
    self,
    caches,
    fetch,
  );
  const send = async (name: string, event: Record<string, unknown> = {}) => {
    let given: Promise<Answer> | undefined;
    const waits: Promise<unknown>[] = [];
    handlers.get(name)?.({
      ...event,
      waitUntil: (work: Promise<unknown>) => waits.push(work),
      respondWith: (work: Promise<Answer>) => (given = work),
    });
    const body = given && (await given).body;
    await Promise.all(waits);
    return body;
  };
  const get = (
    path: string,
    { mode = 'cors', method = 'GET', range = false, destination = 'document' } = {},
  ) =>
    send('fetch', {
      request: {
        url: scope + path,
        destination,
        mode,
        method,
        headers: { has: (name: string) => range && name === 'range' },
      },
    });
  return { ...state, state, asked, send, get, open: (path: string) => get(path, { mode: 'navigate' }) };
}

const build = (name: string): Files => ({
  './': `<script src="assets/app.js"> ${name}`,
  '': `<script src="assets/app.js"> ${name}`,
  'assets/app.js': `app ${name}`,
  'assets/guest.js': `guest ${name}`,
  'assets/staff.js': `staff ${name}`,
  'favicon.svg': 'icon',
});
async function installed(caches: Caches, name: string, server = build(name)) {
  const worker = aWorker(caches, name, server);
  await worker.send('install');
  await worker.send('activate');
  return worker;
}

describe('the offline store', () => {
  it('opens every page and the files of its build without a network, also under a path', async () => {
    const worker = await installed(new Caches(), 'one');
    worker.state.away = true;
    expect(await worker.open('')).toContain('one');
    expect(await worker.open('khoa-hoc/vneid/bai/mo-ung-dung?x=1')).toContain('one');
    expect(await worker.get('assets/app.js')).toBe('app one');
  });

  it('never keeps or answers what the api says: a person’s answers are gone with the person', async () => {
    const caches = new Caches();
    const worker = await installed(caches, 'one');
    for (const path of ['api/me', 'api/me/home', 'api/courses', 'api/me/data/download'])
      expect(await worker.get(path)).toBeUndefined();
    expect(await worker.open('api/auth/vneid/login')).toBeUndefined();
    const kept = [...caches.all.values()].flatMap((files) => [...files.keys()]);
    expect(kept.filter((url) => url.includes('/api/'))).toEqual([]);
  });

  it('touches no write, no part of a recording and no other product on the same host', async () => {
    const worker = await installed(new Caches(), 'one');
    expect(await worker.get('assets/app.js', { method: 'POST' })).toBeUndefined();
    expect(await worker.get('assets/app.js', { range: true })).toBeUndefined();
    const elsewhere = { url: 'https://xa.example.vn/khac/assets/app.js', mode: 'cors', method: 'GET' };
    expect(await worker.send('fetch', { request: { ...elsewhere, headers: new Headers() } })).toBeUndefined();
  });

  it('leaves what stands in a frame to the server, which alone writes its policy', async () => {
    const worker = await installed(new Caches(), 'one');
    expect(
      await worker.get('tac-gia/xem-truoc/ban-nhap', { mode: 'navigate', destination: 'iframe' }),
    ).toBeUndefined();
  });

  it('never mixes two builds: a new one waits as a whole, and the old one is served to the end', async () => {
    const caches = new Caches();
    const old = await installed(caches, 'one');
    const next = aWorker(caches, 'two', build('two'));
    await next.send('install');
    expect(await old.open('')).toContain('one');
    expect(await old.get('assets/app.js')).toBe('app one');
    await next.send('activate');
    expect(await next.open('')).toContain('two');
    expect(await next.get('assets/app.js')).toBe('app two');
    expect(await caches.keys()).toHaveLength(1);
  });

  it('is not installed with a hole in it', async () => {
    const caches = new Caches();
    const { 'assets/app.js': _missing, ...holes } = build('two');
    await expect(aWorker(caches, 'two', holes).send('install')).rejects.toThrow('assets/app.js: 404');
  });

  it('lets a new build take over only from a page that has just begun and stands alone', async () => {
    const worker = await installed(new Caches(), 'one');
    worker.state.windows = 2;
    await worker.send('message', { data: 'take-over' });
    expect(worker.state.skipped).toBe(0);
    worker.state.windows = 1;
    await worker.send('message', { data: 'take-over' });
    expect(worker.state.skipped).toBe(1);
  });

  it('renews the settings in the page, and takes no page of another build for its own', async () => {
    const server = build('one');
    const worker = await installed(new Caches(), 'one', server);
    server['./'] = server[''] = '<script src="assets/app.js"> one, other settings';
    await worker.open('');
    expect(await worker.open('')).toContain('other settings');
    server['./'] = server[''] = '<script src="assets/new.js"> two';
    await worker.open('');
    expect(await worker.open('')).toContain('one, other settings');
  });

  it('fetches what is opened now and then once the line is quiet, and keeps what was opened', async () => {
    const worker = await installed(new Caches(), 'one');
    await worker.send('message', { data: 'later' });
    expect(await worker.get('assets/staff.js')).toBe('staff one');
    worker.state.away = true;
    expect(await worker.get('assets/guest.js')).toBe('guest one');
    expect(await worker.get('assets/staff.js')).toBe('staff one');
  });
});
