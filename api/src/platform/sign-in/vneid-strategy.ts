import { createHash, randomBytes } from 'node:crypto';
import passport from 'passport';
import { Strategy as OpenIdConnectStrategy } from 'passport-openidconnect';
import { verifyIdToken, type IdTokenClaims } from './id-token.js';
import type { Provider, ProviderMetadata } from './provider.js';
import { SignInFailure } from './sign-in-failure.js';

/** What must be remembered between sending a browser away and its coming back. */
export interface PendingSignIn {
  nonce: string;
  codeVerifier: string;
}

/** Keeps pending sign-ins: single use, short-lived, bound to the browser that began. */
export interface PendingSignIns {
  keep(pending: PendingSignIn): Promise<string>;
  take(state: string): Promise<PendingSignIn | undefined>;
}

export interface Proven {
  issuer: string;
  subject: string;
  claims: Record<string, unknown>;
}

/**
 * passport-openidconnect for one request, with what it leaves out: PKCE, the signature and the remaining claims of the
 * ID token, a server-side state, and a userinfo answer that must be about the same person. One object serves one
 * request, so that nothing of one sign-in can be seen by another.
 */
class VneidStrategy extends OpenIdConnectStrategy {
  private readonly codeVerifier = randomBytes(32).toString('base64url');
  private pending?: PendingSignIn;
  private idToken?: IdTokenClaims;
  private userinfo: Record<string, unknown> = {};

  constructor(
    private readonly provider: Provider,
    private readonly metadata: ProviderMetadata,
    private readonly signIns: PendingSignIns,
  ) {
    super(
      {
        issuer: metadata.issuer,
        authorizationURL: metadata.authorization,
        tokenURL: metadata.token,
        userInfoURL: metadata.userinfo,
        clientID: provider.settings.clientId,
        clientSecret: provider.settings.clientSecret,
        callbackURL: provider.settings.callbackUrl,
        // An empty list would become "openid ", which a strict provider refuses for its trailing space.
        scope: provider.settings.scope.length > 0 ? provider.settings.scope : undefined,
        acrValues: provider.settings.acrValues,
        nonce: true,
        skipUserProfile: metadata.userinfo === undefined,
        store: {
          store: (_request, { nonce = '' }, _appState, _meta, stored) => {
            this.signIns
              .keep({ nonce, codeVerifier: this.codeVerifier })
              .then((state) => stored(null, state), stored);
          },
          verify: (_request, state, restored) => {
            this.restore(state).then((pending) => restored(null, { nonce: pending.nonce }), restored);
          },
        },
      },
      (_issuer: string, _profile: object, done: (error: null, user: object) => void) => done(null, {}),
    );
    this._oauth2 = {
      _clientId: provider.settings.clientId,
      _authorizeUrl: metadata.authorization,
      _accessTokenUrl: metadata.token,
      getOAuthAccessToken: (code, params, done) => {
        this.redeem(code, params).then(
          ({ accessToken, idToken }) => done(null, accessToken, undefined, { id_token: idToken }),
          (error: unknown) => done(error),
        );
      },
      get: (url, accessToken, done) => {
        this.ask(url, accessToken).then(
          (userinfo) => done(null, JSON.stringify(userinfo)),
          (error: unknown) => done(error),
        );
      },
    };
  }

  override authorizationParams(): Record<string, string> {
    return {
      code_challenge: createHash('sha256').update(this.codeVerifier).digest('base64url'),
      code_challenge_method: 'S256',
    };
  }

  /** Also for a way back that carries an error: its state is used up all the same. */
  async restore(state: unknown): Promise<PendingSignIn> {
    const pending = typeof state === 'string' ? await this.signIns.take(state) : undefined;
    if (!pending) throw new SignInFailure('expired', 'state:unknown');
    this.pending = pending;
    return pending;
  }

  get proven(): Proven {
    if (!this.idToken) throw new SignInFailure('invalid', 'id-token:missing');
    return {
      issuer: this.metadata.issuer,
      subject: this.idToken.sub,
      claims: { ...this.idToken, ...this.userinfo },
    };
  }

  private async redeem(
    code: string,
    params: Record<string, string>,
  ): Promise<{ accessToken: string; idToken: string }> {
    if (!this.pending) throw new SignInFailure('expired', 'state:unknown');
    const { clientId, clientSecret } = this.provider.settings;
    const inHeader = this.metadata.clientSecretIn === 'header';
    const basic = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString(
      'base64',
    );
    const { status, json } = await this.provider.http.postForm(
      this.metadata.token,
      {
        ...params,
        code,
        code_verifier: this.pending.codeVerifier,
        ...(inHeader ? {} : { client_id: clientId, client_secret: clientSecret }),
      },
      inHeader ? { authorization: `Basic ${basic}` } : {},
    );
    if (status !== 200)
      throw new SignInFailure('invalid', json.error === 'invalid_grant' ? 'code:refused' : 'token:status');
    this.idToken = await verifyIdToken(json.id_token, {
      issuer: this.metadata.issuer,
      clientId,
      nonce: this.pending.nonce,
      keys: this.metadata.keys,
    });
    if (typeof json.access_token !== 'string') throw new SignInFailure('invalid', 'token:missing');
    return { accessToken: json.access_token, idToken: String(json.id_token) };
  }

  private async ask(url: string, accessToken: string): Promise<Record<string, unknown>> {
    const { status, json } = await this.provider.http.get(url, { authorization: `Bearer ${accessToken}` });
    if (status !== 200) throw new SignInFailure('invalid', 'userinfo:status');
    // Without this a stolen or mixed-up access token would bring another person's name and number in.
    if (json.sub !== this.idToken?.sub) throw new SignInFailure('invalid', 'userinfo:sub');
    this.userinfo = json;
    return json;
  }
}

/** Where to send the browser to sign in. */
export async function beginSignIn(provider: Provider, signIns: PendingSignIns): Promise<string> {
  const strategy = new VneidStrategy(provider, await provider.metadata(), signIns);
  const outcome = await runPassport(strategy, {});
  if (!outcome.redirect) throw new SignInFailure('invalid', 'begin:no-redirect');
  return outcome.redirect;
}

/** Who came back from the provider. */
export async function completeSignIn(
  provider: Provider,
  signIns: PendingSignIns,
  query: Record<string, unknown>,
): Promise<Proven> {
  const metadata = await provider.metadata();
  const strategy = new VneidStrategy(provider, metadata, signIns);
  if (
    metadata.namesItself
      ? query.iss !== metadata.issuer
      : query.iss !== undefined && query.iss !== metadata.issuer
  ) {
    throw new SignInFailure('invalid', 'callback:iss');
  }
  if (query.error !== undefined) {
    await strategy.restore(query.state);
    throw failureOfProvider(query.error);
  }
  if (typeof query.code !== 'string' || query.code === '')
    throw new SignInFailure('expired', 'callback:code');
  await runPassport(strategy, { code: query.code, state: query.state });
  return strategy.proven;
}

function failureOfProvider(error: unknown): SignInFailure {
  if (error === 'access_denied') return new SignInFailure('refused', 'provider:denied');
  if (error === 'server_error' || error === 'temporarily_unavailable') {
    return new SignInFailure('unavailable', 'provider:failing');
  }
  return new SignInFailure('refused', 'provider:error');
}

/** passport speaks Express; this is as much of Express as a strategy needs. */
function runPassport(
  strategy: VneidStrategy,
  query: Record<string, unknown>,
): Promise<{ redirect?: string }> {
  return new Promise((resolve, reject) => {
    let redirect: string | undefined;
    const response = {
      statusCode: 200,
      setHeader: (name: string, value: string) => {
        if (name === 'Location') redirect = value;
      },
      end: () => resolve({ redirect }),
    };
    const answered = (error: unknown, user: unknown): void => {
      if (error) reject(asFailure(error));
      else if (user) resolve({});
      else reject(new SignInFailure('invalid', 'strategy:refused'));
    };
    passport.authenticate(strategy, { session: false }, answered)({ query }, response, answered);
  });
}

/** The library wraps what our own parts throw. */
function asFailure(error: unknown): Error {
  const inner = (error as { oauthError?: unknown }).oauthError ?? error;
  if (inner instanceof Error) return inner;
  return new SignInFailure('invalid', 'strategy:failed');
}
