import { api, fileNameOf, rememberCsrfToken } from './api-client.js';
import { ApiProblem, Unreachable } from './problem.js';
import { sessionEnded } from './session-ended.js';

interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

const calls: { url: string; init: RequestInit }[] = [];

function serverAnswers(...answers: (Answer | Error)[]): void {
  globalThis.fetch = async (url, init = {}) => {
    calls.push({ url: String(url), init });
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (!answer || answer instanceof Error) throw answer ?? new Error('no answer prepared');
    const { status, body = {}, headers = {} } = answer;
    return {
      status,
      ok: status < 400,
      headers: new Headers(headers),
      json: async () => (body instanceof Error ? Promise.reject(body) : body),
    } as Response;
  };
}

beforeEach(() => {
  calls.length = 0;
  sessionEnded.set(false);
  rememberCsrfToken('token');
});

describe('the api client', () => {
  it('shows the token with writes only', async () => {
    serverAnswers({ status: 200 });
    await api.get('/units');
    await api.post('/learning/events', {});
    expect(new Headers(calls[0]?.init.headers).get('x-csrf-token')).toBeNull();
    expect(new Headers(calls[1]?.init.headers).get('x-csrf-token')).toBe('token');
  });

  it('stays below the path of <base>', async () => {
    const base = document.createElement('base');
    base.href = '/hoc-tap/';
    document.head.append(base);
    serverAnswers({ status: 200 });
    await api.get('/units', { unit: 'xa-dai-son', course: undefined });
    base.remove();
    expect(calls[0]?.url).toBe('http://localhost/hoc-tap/api/units?unit=xa-dai-son');
  });

  it('makes a typed failure of problem+json, with each field and the code to read out', async () => {
    serverAnswers({
      status: 400,
      body: {
        type: 'urn:bdhvs:problem:bad-input',
        title: 'Chưa đúng',
        errors: [{ pointer: '/code', message: 'Sai mã' }],
      },
      headers: { 'x-request-id': 'abc' },
    });
    const failure = await api.post('/auth/activate', {}).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ApiProblem);
    expect(failure).toMatchObject({
      status: 400,
      slug: 'bad-input',
      requestId: 'abc',
      errors: [{ pointer: '/code', message: 'Sai mã' }],
    });
  });

  it('says that a session has ended, and only then', async () => {
    serverAnswers({ status: 401 });
    await expect(api.get('/me')).rejects.toBeInstanceOf(ApiProblem);
    await expect(api.post('/auth/local')).rejects.toBeInstanceOf(ApiProblem);
    expect(sessionEnded.get()).toBe(false);
    await expect(api.put('/learning/attempts/1/answers')).rejects.toBeInstanceOf(ApiProblem);
    expect(sessionEnded.get()).toBe(true);
  });

  it('takes a silent server for unreachable, and a broken answer too', async () => {
    serverAnswers(new TypeError('Failed to fetch'));
    await expect(api.get('/me/home')).rejects.toBeInstanceOf(Unreachable);
    serverAnswers({ status: 200, body: new SyntaxError('<html>') });
    await expect(api.get('/me/home')).rejects.toBeInstanceOf(Unreachable);
  });

  it('fetches a new token once when the old one is refused, and repeats the write', async () => {
    serverAnswers(
      { status: 403, body: { type: 'urn:bdhvs:problem:csrf-token' } },
      { status: 200, body: { csrfToken: 'fresh' } },
      { status: 200, body: { ok: true } },
    );
    await expect(api.post('/learning/attempts')).resolves.toEqual({ ok: true });
    expect(new Headers(calls[2]?.init.headers).get('x-csrf-token')).toBe('fresh');
  });

  it('keeps how long to wait when there were too many attempts', async () => {
    serverAnswers({ status: 429, headers: { 'retry-after': '60' } });
    await expect(api.post('/learning/attempts')).rejects.toMatchObject({ retryAfterSeconds: 60 });
  });
});

describe('the name of a downloaded file', () => {
  it.each([
    ['attachment; filename="bao-cao.xlsx"', 'bao-cao.xlsx'],
    ['attachment; filename="x.xlsx"; filename*=UTF-8\'\'b%C3%A1o%20c%C3%A1o.xlsx', 'báo cáo.xlsx'],
    [null, undefined],
  ])('of %s is %s', (header, name) => {
    expect(fileNameOf(header)).toBe(name);
  });
});
