import { Agent, ProxyAgent, request, type Dispatcher } from 'undici';
import { SignInFailure } from './sign-in-failure.js';

export interface ProviderAnswer {
  status: number;
  json: Record<string, unknown>;
}

const TIMEOUT_MS = 10_000;
const MOST_BYTES = 256 * 1024;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

export function isLoopback(url: string): boolean {
  return LOOPBACK.has(new URL(url).hostname);
}

/**
 * Requests to the provider: over https (plain http to this machine only), through the proxy if one is set, following
 * no redirect, and giving up on answers that are late, too long or not an object. Certificates of an own authority
 * come in through NODE_EXTRA_CA_CERTS, which Node adds to every TLS connection.
 */
export class ProviderHttp {
  private readonly direct: Dispatcher = new Agent({ keepAliveTimeout: 30_000 });
  private readonly proxied: Dispatcher;

  constructor(httpsProxy?: string) {
    this.proxied = httpsProxy ? new ProxyAgent({ uri: httpsProxy, keepAliveTimeout: 30_000 }) : this.direct;
  }

  get(url: string, headers: Record<string, string> = {}): Promise<ProviderAnswer> {
    return this.send(url, { method: 'GET', headers });
  }

  postForm(
    url: string,
    form: Record<string, string>,
    headers: Record<string, string>,
  ): Promise<ProviderAnswer> {
    return this.send(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    });
  }

  async close(): Promise<void> {
    await Promise.all([this.direct.destroy(), this.proxied.destroy()]);
  }

  private async send(
    url: string,
    options: { method: 'GET' | 'POST'; headers: Record<string, string>; body?: string },
  ): Promise<ProviderAnswer> {
    if (!url.startsWith('https://') && !isLoopback(url))
      throw new SignInFailure('unavailable', 'provider:plain-http');
    const { statusCode, body } = await request(url, {
      ...options,
      headers: { ...options.headers, accept: 'application/json' },
      dispatcher: isLoopback(url) ? this.direct : this.proxied,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((): never => {
      throw new SignInFailure('unavailable', 'provider:no-answer');
    });
    let text = '';
    try {
      const decoder = new TextDecoder();
      let size = 0;
      for await (const chunk of body as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > MOST_BYTES) throw new SignInFailure('invalid', 'provider:too-long');
        text += decoder.decode(chunk, { stream: true });
      }
    } catch (error) {
      if (error instanceof SignInFailure) throw error;
      throw new SignInFailure('unavailable', 'provider:broken-off');
    }
    if (statusCode >= 500) throw new SignInFailure('unavailable', 'provider:failing');
    return { status: statusCode, json: objectOf(text) };
  }
}

function objectOf(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Answered below: what is not JSON is as little use as JSON that is no object.
  }
  throw new SignInFailure('invalid', 'provider:not-json');
}
