import { apiUrl, type QueryValue } from './base.js';
import { ApiProblem, Unreachable } from './problem.js';
import { sendForm } from './send-form.js';
import { sessionEnded } from './session-ended.js';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface Options {
  query?: Record<string, QueryValue>;
  body?: unknown;
  signal?: AbortSignal;
  accept?: string;
  /** Of a form with a file in it: the part that is sent, 0 to 1. */
  onProgress?: (part: number) => void;
}

export interface InPageRequest {
  method: string;
  path: string;
  body: unknown;
}
let inPage: ((request: InPageRequest) => Promise<Response>) | undefined;

/** For a page that only shows something: from now on no request of it leaves the browser. */
export function answerInPage(answer: (request: InPageRequest) => Promise<Response>): void {
  inPage = answer;
}

let csrfToken: string | undefined;

/** The token comes with GET /api/me and changes with every sign-in. */
export function rememberCsrfToken(token: string | undefined): void {
  csrfToken = token;
}

async function send(method: Method, path: string, options: Options): Promise<Response> {
  if (inPage) return inPage({ method, path, body: options.body });
  const headers = new Headers({ accept: options.accept ?? 'application/json' });
  if (method !== 'GET' && csrfToken) headers.set('x-csrf-token', csrfToken);
  if (options.body instanceof FormData && options.onProgress)
    return sendForm(apiUrl(path), headers, options.body, options.onProgress);
  let body: BodyInit | undefined;
  if (options.body instanceof FormData) body = options.body;
  else if (options.body !== undefined) {
    headers.set('content-type', 'application/json');
    body = JSON.stringify(options.body);
  }
  try {
    return await fetch(apiUrl(path, options.query), {
      method,
      headers,
      body,
      signal: options.signal,
      credentials: 'same-origin',
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new Unreachable(error);
  }
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const body = await response.json().catch(() => ({}));
  const requestId = response.headers.get('x-request-id') ?? body.requestId;
  const retryAfter = Number(response.headers.get('retry-after'));
  return new ApiProblem(
    response.status,
    body,
    requestId,
    Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : undefined,
  );
}

async function renewCsrfToken(): Promise<boolean> {
  const response = await send('GET', '/me', {});
  if (!response.ok) return false;
  const me: { csrfToken?: string } = await response.json();
  rememberCsrfToken(me.csrfToken);
  return true;
}

async function checked(method: Method, path: string, options: Options): Promise<Response> {
  let response = await send(method, path, options);
  if (response.status === 403 && method !== 'GET') {
    const problem = await problemOf(response);
    // Another tab signed in again: the session is good, only the token is old.
    if (!problem.slug.includes('csrf') || !(await renewCsrfToken())) throw problem;
    response = await send(method, path, options);
  }
  if (response.ok) return response;
  const problem = await problemOf(response);
  // Only somebody who was signed in on this page can be asked to sign in again.
  if (problem.status === 401 && csrfToken && path !== '/me' && !path.startsWith('/auth/'))
    sessionEnded.set(true);
  throw problem;
}

async function json<T>(method: Method, path: string, options: Options = {}): Promise<T> {
  const response = await checked(method, path, options);
  if (response.status === 204) return undefined as T;
  try {
    return (await response.json()) as T;
  } catch (error) {
    // A broken connection in the middle of the answer, or a proxy's page instead of ours.
    throw new Unreachable(error);
  }
}

export const api = {
  get: <T>(path: string, query?: Record<string, QueryValue>, signal?: AbortSignal) =>
    json<T>('GET', path, { query, signal }),
  post: <T>(path: string, body?: unknown) => json<T>('POST', path, { body }),
  put: <T>(path: string, body?: unknown) => json<T>('PUT', path, { body }),
  patch: <T>(path: string, body?: unknown) => json<T>('PATCH', path, { body }),
  delete: <T>(path: string, body?: unknown) => json<T>('DELETE', path, { body }),
  upload: <T>(path: string, body: FormData, onProgress: (part: number) => void) =>
    json<T>('POST', path, { body, onProgress }),
  /** A file to save, e.g. the .xlsx of what is on the screen. */
  download: (path: string, query: Record<string, QueryValue>, accept: string) =>
    file('GET', path, { query, accept }),
  /** A file that something is done for, e.g. slips with codes that were made a moment ago. */
  produce: (path: string, body: unknown, accept: string) => file('POST', path, { body, accept }),
};

async function file(method: Method, path: string, options: Options) {
  const response = await checked(method, path, options);
  return { blob: await response.blob(), name: fileNameOf(response.headers.get('content-disposition')) };
}

export function fileNameOf(disposition: string | null): string | undefined {
  const extended = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  if (extended) return decodeURIComponent(extended);
  return disposition?.match(/filename="?([^";]+)"?/i)?.[1];
}
