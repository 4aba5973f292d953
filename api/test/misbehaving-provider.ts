import { createHash, createHmac, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Claims = Record<string, unknown>;

/** What the provider does wrong at the next sign-in; nothing by default. */
export interface Misbehaviour {
  idToken?: (claims: Claims) => Claims;
  userinfo?: (claims: Claims) => Claims;
  /** How the ID token is signed. `hmac-of-public-key` is the HS256 confusion. */
  signature?: 'right' | 'none' | 'hmac-of-public-key' | 'of-another-key' | 'broken';
  /** Parts that answer 503. */
  down?: ('discovery' | 'token' | 'keys' | 'userinfo')[];
  /** Raw bodies in place of the right ones. */
  tokenBody?: string;
  userinfoBody?: string;
  /** Takes a code more than once and from anybody, as a careless provider would. */
  careless?: boolean;
  discovery?: (document: Claims) => Claims;
  /** Sends the browser back with these parameters changed. */
  back?: (parameters: URLSearchParams) => void;
}

interface Key {
  kid: string;
  publicKey: KeyObject;
  privateKey: KeyObject;
}

/** A small real OpenID Provider on its own port that can do each thing wrong which a client must notice. */
export class MisbehavingProvider {
  readonly clientId = 'bdhvs-kiem-thu';
  readonly clientSecret = 'bi-mat-cua-ban-kiem-thu';
  next: Misbehaviour = {};
  person: Claims = {
    sub: 'nguoi-kiem-thu',
    name: 'Nguyễn Thị Kiểm Thử',
    birthdate: '1990-01-02',
    SoDinhDanh: '099190123456',
  };
  keyRequests = 0;
  private keys: Key[] = [newKey()];
  private readonly codes = new Map<
    string,
    { nonce: string | null; challenge: string | null; redirectUri: string | null }
  >();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<MisbehavingProvider> {
    const server = createServer();
    const provider = new MisbehavingProvider(server);
    server.on('request', (request, response) => {
      provider.answer(request, response).catch(() => response.writeHead(500).end());
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Replaces the signing key; the old one is gone at once. */
  rotate(): void {
    this.keys = [newKey()];
  }

  stop(): Promise<void> {
    return new Promise((stopped) => {
      this.server.close(() => stopped());
      this.server.closeAllConnections();
    });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.issuer);
    const json = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    };
    const isDown = (part: NonNullable<Misbehaviour['down']>[number]): boolean =>
      this.next.down?.includes(part) ?? false;

    if (url.pathname === '/.well-known/openid-configuration') {
      if (isDown('discovery')) return json(503, {});
      return json(200, (this.next.discovery ?? same)(this.discovery()));
    }
    if (url.pathname === '/auth') return this.sendBack(url, response);
    if (url.pathname === '/jwks') {
      this.keyRequests += 1;
      if (isDown('keys')) return json(503, {});
      return json(200, { keys: this.keys.map(publicJwk) });
    }
    if (url.pathname === '/token') {
      if (isDown('token')) return json(503, {});
      return this.redeem(new URLSearchParams(await textOf(request)), request, json);
    }
    if (url.pathname === '/userinfo') {
      if (isDown('userinfo')) return json(503, {});
      return json(200, this.next.userinfoBody ?? (this.next.userinfo ?? same)({ ...this.person }));
    }
    return json(404, {});
  }

  private discovery(): Claims {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/auth`,
      token_endpoint: `${this.issuer}/token`,
      userinfo_endpoint: `${this.issuer}/userinfo`,
      jwks_uri: `${this.issuer}/jwks`,
      token_endpoint_auth_methods_supported: ['client_secret_basic'],
    };
  }

  private sendBack(url: URL, response: ServerResponse): void {
    const asked = url.searchParams;
    const code = randomBytes(16).toString('hex');
    this.codes.set(code, {
      nonce: asked.get('nonce'),
      challenge: asked.get('code_challenge'),
      redirectUri: asked.get('redirect_uri'),
    });
    const parameters = new URLSearchParams({ code, state: asked.get('state') ?? '' });
    this.next.back?.(parameters);
    response.writeHead(302, { location: `${asked.get('redirect_uri')}?${parameters.toString()}` });
    response.end();
  }

  private redeem(
    form: URLSearchParams,
    request: IncomingMessage,
    json: (status: number, body: unknown) => void,
  ): void {
    if (this.next.tokenBody !== undefined) return json(200, this.next.tokenBody);
    const code = form.get('code') ?? '';
    const grant = this.codes.get(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const basic = Buffer.from(`${this.clientId}:${this.clientSecret}`).toString('base64');
    const right =
      grant !== undefined &&
      grant.challenge === challenge &&
      grant.redirectUri === form.get('redirect_uri') &&
      request.headers.authorization === `Basic ${basic}`;
    if (!right && !(this.next.careless && grant)) return json(400, { error: 'invalid_grant' });
    if (!this.next.careless) this.codes.delete(code);
    return json(200, {
      access_token: randomBytes(16).toString('hex'),
      token_type: 'Bearer',
      expires_in: 300,
      id_token: this.idToken(grant?.nonce ?? null),
    });
  }

  private idToken(nonce: string | null): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = (this.next.idToken ?? same)({
      iss: this.issuer,
      sub: this.person.sub,
      aud: this.clientId,
      exp: now + 300,
      iat: now,
      nonce,
    });
    const key = this.keys[0]!;
    const signature = this.next.signature ?? 'right';
    const algorithm = { none: 'none', 'hmac-of-public-key': 'HS256' }[signature as string] ?? 'RS256';
    const content = `${encode({ alg: algorithm, kid: key.kid, typ: 'JWT' })}.${encode(claims)}`;
    return `${content}.${this.signatureOf(content, signature, key)}`;
  }

  private signatureOf(content: string, kind: NonNullable<Misbehaviour['signature']>, key: Key): string {
    if (kind === 'none') return '';
    if (kind === 'hmac-of-public-key') {
      const secret = key.publicKey.export({ type: 'spki', format: 'pem' });
      return createHmac('sha256', secret).update(content).digest('base64url');
    }
    const signing = kind === 'of-another-key' ? newKey().privateKey : key.privateKey;
    const signature = sign('sha256', Buffer.from(content), signing);
    if (kind === 'broken') signature[0]! ^= 1;
    return signature.toString('base64url');
  }
}

const same = (claims: Claims): Claims => claims;

function newKey(): Key {
  return { kid: randomBytes(6).toString('hex'), ...generateKeyPairSync('rsa', { modulusLength: 2048 }) };
}

function publicJwk(key: Key): Claims {
  return { ...key.publicKey.export({ format: 'jwk' }), kid: key.kid, use: 'sig', alg: 'RS256' };
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request as AsyncIterable<Buffer>) text += chunk.toString();
  return text;
}
