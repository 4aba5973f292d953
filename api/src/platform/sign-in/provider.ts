import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose';
import { isLoopback, ProviderHttp } from './provider-http.js';
import type { ProviderEndpoints, ProviderSettings } from './provider-settings.js';
import { SignInFailure } from './sign-in-failure.js';

export interface ProviderMetadata extends ProviderEndpoints {
  issuer: string;
  clientSecretIn: 'header' | 'body';
  /** RFC 9207: the provider names itself in the address it sends the browser back to. */
  namesItself: boolean;
  keys: JWTVerifyGetKey;
}

const METADATA_MS = 60 * 60_000;
const KEYS_MS = 10 * 60_000;

/** What we know of the provider: found by discovery (kept for an hour) or set endpoint by endpoint. */
export class Provider {
  readonly http: ProviderHttp;
  private known?: { until: number; metadata: Promise<ProviderMetadata> };

  constructor(readonly settings: ProviderSettings) {
    this.http = new ProviderHttp(settings.httpsProxy);
  }

  metadata(): Promise<ProviderMetadata> {
    if (this.known && this.known.until > Date.now()) return this.known.metadata;
    const metadata = this.learn();
    const known = { until: Date.now() + METADATA_MS, metadata };
    this.known = known;
    // A failure is not remembered: the provider may be back at the next attempt.
    metadata.catch(() => {
      if (this.known === known) this.known = undefined;
    });
    return metadata;
  }

  close(): Promise<void> {
    return this.http.close();
  }

  private async learn(): Promise<ProviderMetadata> {
    const { endpoints, issuer } = this.settings;
    if (endpoints) {
      return {
        ...endpoints,
        issuer,
        clientSecretIn: 'header',
        namesItself: false,
        keys: this.keysAt(endpoints.jwks),
      };
    }
    const answer = await this.http.get(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
    if (answer.status !== 200) throw new SignInFailure('unavailable', 'discovery:status');
    const document = answer.json;
    // Another issuer here would make every later comparison with it worthless.
    if (document.issuer !== issuer) throw new SignInFailure('invalid', 'discovery:issuer');
    const methods = document.token_endpoint_auth_methods_supported;
    const inHeader = !Array.isArray(methods) || methods.includes('client_secret_basic');
    const jwks = endpointIn(document, 'jwks_uri');
    return {
      issuer,
      authorization: endpointIn(document, 'authorization_endpoint'),
      token: endpointIn(document, 'token_endpoint'),
      userinfo:
        document.userinfo_endpoint === undefined ? undefined : endpointIn(document, 'userinfo_endpoint'),
      jwks,
      clientSecretIn: inHeader ? 'header' : 'body',
      namesItself: document.authorization_response_iss_parameter_supported === true,
      keys: this.keysAt(jwks),
    };
  }

  private keysAt(url: string): JWTVerifyGetKey {
    return createRemoteJWKSet(new URL(url), {
      cacheMaxAge: KEYS_MS,
      // An unknown key is looked up at once, so that nobody is turned away when the provider rotates. Tokens reach us
      // only from the provider's own endpoint, so no outsider can make us ask again and again.
      cooldownDuration: 0,
      [customFetch]: async (address) => {
        const { status, json } = await this.http.get(String(address));
        return new Response(JSON.stringify(json), { status });
      },
    });
  }
}

function endpointIn(document: Record<string, unknown>, name: string): string {
  const url = document[name];
  if (typeof url !== 'string' || !URL.canParse(url)) throw new SignInFailure('invalid', `discovery:${name}`);
  if (!url.startsWith('https://') && !isLoopback(url))
    throw new SignInFailure('invalid', `discovery:${name}`);
  return url;
}
