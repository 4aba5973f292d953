import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';

export const SESSION_COOKIE = 'bdhvs_session';
const TOKEN_SHAPE = /^[A-Za-z0-9_-]{43}$/;

/** The token in the request's cookie, or undefined when there is none or it cannot be one of ours. */
export function sessionTokenOf(request: FastifyRequest): string | undefined {
  const header = request.headers.cookie;
  if (!header) return undefined;
  for (const part of header.split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === SESSION_COOKIE) {
      const value = part.slice(at + 1).trim();
      return TOKEN_SHAPE.test(value) ? value : undefined;
    }
  }
  return undefined;
}

/** Session cookies last as long as the browser; how long the session itself lasts is the server's to say. */
export function setSessionCookie(reply: FastifyReply, config: Config, token: string): void {
  void reply.setCookie(SESSION_COOKIE, token, cookieOptions(config));
}

export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  void reply.clearCookie(SESSION_COOKIE, cookieOptions(config));
}

/** HttpOnly always; Secure as soon as the public address is https. */
export function cookieOptions(config: Config) {
  return {
    path: `${config.basePath}/`,
    httpOnly: true,
    sameSite: 'lax' as const,
    secure: config.PUBLIC_URL.startsWith('https://'),
  };
}
