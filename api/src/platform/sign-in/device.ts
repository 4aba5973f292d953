import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { cookieOptions } from '../session/session-cookie.js';

const DEVICE_COOKIE = 'bdhvs_device';
const BROWSER_COOKIE = 'bdhvs_sign_in';
const KEY_SHAPE = /^[A-Za-z0-9_-]{32}$/;
const YEAR_SECONDS = 365 * 24 * 3600;
const HOUR_SECONDS = 3600;

/** A key that this browser keeps for a year: guesses are counted by it. It identifies no person. */
export function deviceKey(request: FastifyRequest, reply: FastifyReply, config: Config): string {
  return keptKey(request, reply, DEVICE_COOKIE, { ...cookieOptions(config), maxAge: YEAR_SECONDS });
}

/** The key that this browser brought along, if it has been here before. */
export function knownDevice(request: FastifyRequest): string | undefined {
  const given = request.cookies[DEVICE_COOKIE];
  return given && KEY_SHAPE.test(given) ? given : undefined;
}

/** A key for the way to the provider and back: whoever did not begin a sign-in cannot end it. */
export function browserKey(request: FastifyRequest, reply: FastifyReply, config: Config): string {
  return keptKey(request, reply, BROWSER_COOKIE, {
    ...cookieOptions(config),
    path: `${config.basePath}/api/auth/vneid`,
    maxAge: HOUR_SECONDS,
  });
}

/** Two tabs of one browser share the key, so that neither breaks the other's sign-in. */
function keptKey(request: FastifyRequest, reply: FastifyReply, name: string, options: object): string {
  const given = request.cookies[name];
  if (given && KEY_SHAPE.test(given)) return given;
  const made = randomBytes(24).toString('base64url');
  void reply.setCookie(name, made, options);
  return made;
}

const BROWSERS = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['coc_coc', 'Cốc Cốc'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const;
const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS', 'macOS'],
  ['Linux', 'Linux'],
] as const;

/** "Chrome · Android": enough to recognise one's own session in a list, no more. */
export function deviceLabel(request: FastifyRequest): string | undefined {
  const agent = request.headers['user-agent'] ?? '';
  const parts = [BROWSERS, SYSTEMS].map((known) => known.find(([sign]) => agent.includes(sign))?.[1]);
  return parts.filter(Boolean).join(' · ') || undefined;
}
