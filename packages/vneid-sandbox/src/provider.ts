import { generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type { Configuration, Provider as OidcProvider } from 'oidc-provider';
import { SANDBOX_ACCOUNTS } from './accounts.js';
import { CLAIM_NAMES, claimsOf } from './claims.js';
import { messagePage } from './pages.js';
import { SandboxStore } from './store.js';

export interface SandboxClient {
  issuer: string;
  clientId: string;
  clientSecret: string;
  redirectUris: string[];
}

export const INTERACTION_PATH = '/dang-nhap';

/** Cookie of the provider's own session; see `forgetSession`. */
export const SESSION_COOKIE = 'vneid_thu_phien';

const SIGN_IN_SECONDS = 10 * 60;
const TOKEN_SECONDS = 5 * 60;

export async function createProvider(client: SandboxClient): Promise<OidcProvider> {
  // Loaded only when a sandbox is wanted: a real installation never pays for it.
  const { Provider } = await import('oidc-provider');
  const configuration: Configuration = {
    adapter: new SandboxStore().adapterFor,
    acrValues: ['LoA1', 'LoA2'],
    claims: { openid: CLAIM_NAMES },
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: client.redirectUris,
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: { session: SESSION_COOKIE, interaction: 'vneid_thu_buoc', resume: 'vneid_thu_tiep' },
    },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    findAccount: (_ctx, accountId) => {
      const account = SANDBOX_ACCOUNTS.find(({ sub }) => sub === accountId);
      if (!account) return undefined;
      const claims = claimsOf(account);
      return { accountId, claims: () => claims };
    },
    interactions: { url: (_ctx, interaction) => `${INTERACTION_PATH}/${interaction.uid}` },
    jwks: { keys: [await signingKey()] },
    loadExistingGrant: async (ctx) => {
      const { client: asking, session, provider } = ctx.oidc;
      if (!asking || !session?.accountId) return undefined;
      const grant = new provider.Grant({ clientId: asking.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid');
      grant.addOIDCClaims(CLAIM_NAMES);
      await grant.save();
      return grant;
    },
    pkce: { required: () => false },
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = messagePage('Chưa đăng nhập được', `Máy chủ thử từ chối yêu cầu: ${out.error}`);
    },
    scopes: ['openid'],
    ttl: {
      AccessToken: TOKEN_SECONDS,
      AuthorizationCode: 60,
      Grant: SIGN_IN_SECONDS,
      IdToken: TOKEN_SECONDS,
      Interaction: SIGN_IN_SECONDS,
      Session: SIGN_IN_SECONDS,
    },
  };
  return new Provider(client.issuer, configuration);
}

/** A new key at every start: whoever relies on the sandbox has to live with key rotation. */
async function signingKey(): Promise<Record<string, unknown>> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return {
    ...privateKey.export({ format: 'jwk' }),
    use: 'sig',
    alg: 'RS256',
    kid: randomBytes(8).toString('hex'),
  };
}
