import type { Config } from '../config/config.js';
import { parseClaimMap, type ClaimMap } from './claim-map.rules.js';

export interface ProviderSettings {
  issuer: string;
  /** Given when the provider publishes no discovery document, as the portal does not. */
  endpoints?: ProviderEndpoints;
  clientId: string;
  clientSecret: string;
  callbackUrl: string;
  scope: string[];
  acrValues?: string;
  claims: ClaimMap;
  httpsProxy?: string;
}

export interface ProviderEndpoints {
  authorization: string;
  token: string;
  userinfo?: string;
  jwks: string;
}

export const CALLBACK_PATH = '/api/auth/vneid/callback';

/** The provider that this installation signs in with, or undefined when it has local accounts only. */
export function providerSettings(config: Config): ProviderSettings | undefined {
  const endpoints = endpointsOf(config);
  const issuer = config.VNEID_ISSUER ?? (endpoints && new URL(endpoints.authorization).origin);
  if (!issuer || !config.VNEID_CLIENT_ID || !config.VNEID_CLIENT_SECRET) return undefined;
  return {
    issuer,
    endpoints,
    clientId: config.VNEID_CLIENT_ID,
    clientSecret: config.VNEID_CLIENT_SECRET,
    callbackUrl: `${config.PUBLIC_URL}${CALLBACK_PATH}`,
    scope: config.VNEID_SCOPE.split(/\s+/).filter((part) => part !== '' && part !== 'openid'),
    acrValues: config.VNEID_ACR_VALUES,
    claims: parseClaimMap(config.VNEID_CLAIMS),
    httpsProxy: config.HTTPS_PROXY,
  };
}

function endpointsOf(config: Config): ProviderEndpoints | undefined {
  const {
    VNEID_AUTHORIZATION_ENDPOINT: authorization,
    VNEID_TOKEN_ENDPOINT: token,
    VNEID_JWKS_URI: jwks,
  } = config;
  if (!authorization || !token || !jwks) return undefined;
  return { authorization, token, jwks, userinfo: config.VNEID_USERINFO_ENDPOINT };
}
