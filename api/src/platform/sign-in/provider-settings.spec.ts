import { BadSetting, parseConfig } from '../config/config.js';
import { DEFAULT_CLAIMS } from './claim-map.rules.js';
import { providerSettings } from './provider-settings.js';

const good = {
  DATABASE_URL: 'postgres://bdhvs_app:x@127.0.0.1:5432/bdhvs',
  SESSION_SECRET: 's'.repeat(40),
  DATA_KEY: 'd'.repeat(40),
  PUBLIC_URL: 'https://xa.example.vn/hoc',
};
const client = { VNEID_CLIENT_ID: 'bdhvs', VNEID_CLIENT_SECRET: 'x' };
const endpoints = {
  VNEID_AUTHORIZATION_ENDPOINT: 'https://cong.example.vn/oauth2/authorize',
  VNEID_TOKEN_ENDPOINT: 'https://cong.example.vn/oauth2/token',
  VNEID_JWKS_URI: 'https://cong.example.vn/oauth2/jwks',
};

describe('the settings of the provider', () => {
  it('are none for an installation with local accounts only', () => {
    expect(providerSettings(parseConfig(good))).toBeUndefined();
  });

  it('are found by discovery from the issuer alone', () => {
    const settings = providerSettings(
      parseConfig({ ...good, ...client, VNEID_ISSUER: 'https://vneid.example.vn' }),
    );
    expect(settings).toMatchObject({
      issuer: 'https://vneid.example.vn',
      endpoints: undefined,
      callbackUrl: 'https://xa.example.vn/hoc/api/auth/vneid/callback',
      scope: [],
      claims: DEFAULT_CLAIMS,
    });
  });

  it("may be given endpoint by endpoint, as the portal's are; the issuer is then their host", () => {
    const settings = providerSettings(
      parseConfig({
        ...good,
        ...client,
        ...endpoints,
        VNEID_ACR_VALUES: 'LoA1',
        VNEID_SCOPE: 'openid profile',
      }),
    );
    expect(settings).toMatchObject({
      issuer: 'https://cong.example.vn',
      endpoints: { token: 'https://cong.example.vn/oauth2/token', userinfo: undefined },
      acrValues: 'LoA1',
      scope: ['profile'],
    });
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'some endpoints only',
      { ...client, VNEID_TOKEN_ENDPOINT: endpoints.VNEID_TOKEN_ENDPOINT },
      /^VNEID_AUTHORIZATION_ENDPOINT, VNEID_JWKS_URI: /,
    ],
    [
      'plain http to another machine',
      { ...client, VNEID_ISSUER: 'http://vneid.example.vn' },
      /^VNEID_ISSUER: /,
    ],
    ['a claim map that is not JSON', { VNEID_CLAIMS: 'SoDinhDanh' }, /^VNEID_CLAIMS: /],
    ['a claim map with unknown keys', { VNEID_CLAIMS: '{"phone":"x"}' }, /^VNEID_CLAIMS: /],
  ])('stop the start with %s, and name the variable', (_what, env, line) => {
    let problems: string[] = [];
    try {
      parseConfig({ ...good, ...env });
    } catch (error) {
      if (error instanceof BadSetting) problems = error.problems;
    }
    expect(problems).toEqual([expect.stringMatching(line)]);
  });
});
