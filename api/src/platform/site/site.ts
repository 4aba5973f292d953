import type { Site } from '@bdhvs/contracts';
import type { Config } from '../config/config.js';

export const VERSION = '0.1.0';

const PLACES = { 'dai-son': 'xã Đại Sơn', none: null } as const;

export function siteOf(config: Config): Site {
  return {
    sample: config.SAMPLE === 'none' ? null : config.SAMPLE,
    name: null,
    place: PLACES[config.SAMPLE],
    signIn: {
      vneid: Boolean(config.VNEID_ISSUER ?? config.VNEID_AUTHORIZATION_ENDPOINT),
      local: true,
      passwordMinLength: config.PASSWORD_MIN_LENGTH,
    },
    timeZone: config.TIME_ZONE,
    version: VERSION,
  };
}
