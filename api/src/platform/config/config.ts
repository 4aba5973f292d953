import { z } from 'zod';
import { port, flag, optionalUrl, list, secret, minutes } from './settings.js';
import { refuseUnsafe } from './refusals.js';

const settings = z.object({
  PORT: port.default(8080),
  HOST: z.string().min(1).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'cần địa chỉ dạng postgres://…' }),
  DATABASE_MIGRATION_URL: optionalUrl,
  DATABASE_REPLICA_URLS: list,
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(200).default(12),
  /** Off behind a pooler that hands out connections by transaction and knows no prepared statements. */
  DATABASE_PREPARED: flag.default(true),
  DATABASE_IS_EMBEDDED: flag.default(false),
  SAMPLE: z.enum(['dai-son', 'none']).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'cần địa chỉ dạng http://… hoặc https://…' }).optional(),
  TRUSTED_PROXIES: list,
  HTTPS_PROXY: optionalUrl,
  TIME_ZONE: z
    .string()
    .default('Asia/Ho_Chi_Minh')
    .refine(
      (zone) => Intl.supportedValuesOf('timeZone').concat('UTC', 'Asia/Ho_Chi_Minh').includes(zone),
      'không có múi giờ này',
    ),
  SESSION_SECRET: secret,
  DATA_KEY: secret,
  IDLE_LEARNER_MINUTES: minutes.default(720),
  IDLE_STAFF_MINUTES: minutes.default(15),
  IDLE_OPERATOR_MINUTES: minutes.default(5),
  SESSION_MAX_HOURS: z.coerce
    .number()
    .int()
    .min(1)
    .max(24 * 90)
    .default(24 * 30),
  PASSWORD_MIN_LENGTH: z.coerce.number().int().min(8).max(64).default(14),
  SLIP_DAYS: z.coerce.number().int().min(1).max(365).default(30),
  ROSTER_ROW_DAYS: z.coerce.number().int().min(1).max(365).default(30),
  TELEMETRY_DAYS: z.coerce.number().int().min(1).max(365).default(90),
  VNEID_ISSUER: optionalUrl,
  VNEID_AUTHORIZATION_ENDPOINT: optionalUrl,
  VNEID_TOKEN_ENDPOINT: optionalUrl,
  VNEID_USERINFO_ENDPOINT: optionalUrl,
  VNEID_JWKS_URI: optionalUrl,
  VNEID_CLIENT_ID: z.string().min(1).optional(),
  VNEID_CLIENT_SECRET: z.string().min(1).optional(),
  VNEID_SCOPE: z.string().default('openid'),
  VNEID_ACR_VALUES: z.string().optional(),
  VNEID_CLAIMS: z.string().optional(),
  SANDBOX: z.enum(['auto', 'off']).default('auto'),
  /** Unset: the port after PORT. */
  SANDBOX_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  WEB_DIR: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** Off in a process that only answers requests, and in tests, which take turns by hand. */
  JOBS: flag.default(true),
  SHUTDOWN_SECONDS: z.coerce.number().int().min(1).max(300).default(20),
});

type Settings = z.infer<typeof settings>;

/** The settings of one process: parsed once, then passed about as a value. Nothing else reads the environment. */
export interface Config extends Omit<Settings, 'SAMPLE' | 'HOST' | 'PUBLIC_URL'> {
  SAMPLE: 'dai-son' | 'none';
  HOST: string;
  PUBLIC_URL: string;
  /** The path of PUBLIC_URL without a closing slash: '' or '/hoc'. */
  basePath: string;
  sandbox: boolean;
}

export class BadSetting extends Error {
  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
  }
}

/**
 * Parses the environment.
 * @throws BadSetting with one line per setting, each naming the variable and what to do.
 */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    throw new BadSetting(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  const values = parsed.data;
  const sample = values.SAMPLE ?? (values.DATABASE_IS_EMBEDDED ? 'dai-son' : 'none');
  const hasProvider = Boolean(values.VNEID_ISSUER ?? values.VNEID_AUTHORIZATION_ENDPOINT);
  const sandbox = values.SANDBOX === 'auto' && sample !== 'none' && !hasProvider;
  const host = values.HOST ?? (sandbox ? '127.0.0.1' : '0.0.0.0');
  const publicUrl = (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, '');
  const config: Config = {
    ...values,
    SAMPLE: sample,
    HOST: host,
    PUBLIC_URL: publicUrl,
    basePath: new URL(publicUrl).pathname.replace(/\/+$/, ''),
    sandbox,
  };
  const refused = refuseUnsafe(config);
  if (refused.length > 0) throw new BadSetting(refused);
  return config;
}
