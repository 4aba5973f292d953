import { parseClaimMap } from '../sign-in/claim-map.rules.js';

/** What the refusals look at: part of Config, written out so that neither file imports the other in a circle. */
export interface Combined {
  sandbox: boolean;
  HOST: string;
  PUBLIC_URL: string;
  SESSION_SECRET: string;
  DATA_KEY: string;
  VNEID_ISSUER?: string | undefined;
  VNEID_AUTHORIZATION_ENDPOINT?: string | undefined;
  VNEID_TOKEN_ENDPOINT?: string | undefined;
  VNEID_USERINFO_ENDPOINT?: string | undefined;
  VNEID_JWKS_URI?: string | undefined;
  VNEID_CLAIMS?: string | undefined;
  VNEID_CLIENT_ID?: string | undefined;
  VNEID_CLIENT_SECRET?: string | undefined;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/**
 * Combinations that must not start. The sandbox signs anybody in as anybody, so it needs all three:
 * sample data, a loopback PUBLIC_URL and a loopback bind.
 */
export function refuseUnsafe(config: Combined): string[] {
  const refused: string[] = [];
  if (config.sandbox) {
    const publicHost = new URL(config.PUBLIC_URL).hostname.replace(/^\[|\]$/g, '');
    if (!LOOPBACK.has(publicHost)) {
      refused.push(
        'PUBLIC_URL: máy chủ VNeID thử chỉ chạy với địa chỉ trên chính máy này; hãy đặt VNEID_ISSUER hoặc SANDBOX=off',
      );
    }
    if (!LOOPBACK.has(config.HOST)) {
      refused.push(
        'HOST: máy chủ VNeID thử chỉ chạy khi nghe trên 127.0.0.1; hãy đặt HOST=127.0.0.1, VNEID_ISSUER hoặc SANDBOX=off',
      );
    }
  }
  refused.push(...refusedProvider(config));
  const hasProvider = config.VNEID_ISSUER ?? config.VNEID_AUTHORIZATION_ENDPOINT;
  if (hasProvider && !config.VNEID_CLIENT_ID) {
    refused.push('VNEID_CLIENT_ID: cần được đặt cùng VNEID_ISSUER');
  }
  if (hasProvider && !config.VNEID_CLIENT_SECRET) {
    refused.push('VNEID_CLIENT_SECRET: cần được đặt cùng VNEID_ISSUER');
  }
  if (config.SESSION_SECRET === config.DATA_KEY) {
    refused.push('DATA_KEY: phải khác SESSION_SECRET');
  }
  return refused;
}

const ENDPOINTS = ['VNEID_AUTHORIZATION_ENDPOINT', 'VNEID_TOKEN_ENDPOINT', 'VNEID_JWKS_URI'] as const;
const ADDRESSES = ['VNEID_ISSUER', ...ENDPOINTS, 'VNEID_USERINFO_ENDPOINT'] as const;

/** What would make every sign-in fail, or send secrets over an open line, is better said at the start. */
function refusedProvider(config: Combined): string[] {
  const refused: string[] = [];
  const given = ENDPOINTS.filter((name) => config[name] !== undefined);
  if (given.length > 0 && given.length < ENDPOINTS.length) {
    const missing = ENDPOINTS.filter((name) => config[name] === undefined);
    refused.push(`${missing.join(', ')}: cần đặt đủ ${ENDPOINTS.join(', ')}, hoặc chỉ đặt VNEID_ISSUER`);
  }
  for (const name of ADDRESSES) {
    const url = config[name];
    if (url && !url.startsWith('https://') && !LOOPBACK.has(new URL(url).hostname.replace(/^\[|\]$/g, ''))) {
      refused.push(`${name}: cần địa chỉ https://`);
    }
  }
  try {
    parseClaimMap(config.VNEID_CLAIMS);
  } catch {
    refused.push(
      'VNEID_CLAIMS: cần JSON với các khóa number, name, birthDate, sex, ví dụ {"number":"SoDinhDanh","name":["HoVaTen"]}',
    );
  }
  return refused;
}
