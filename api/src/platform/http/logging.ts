import type { FastifyServerOptions } from 'fastify';
import type { Config } from '../config/config.js';

/** Structured lines without personal data: no addresses with queries, no bodies, no cookies. */
export function loggerOptions(config: Config): FastifyServerOptions['logger'] {
  if (config.LOG_LEVEL === 'silent') return false;
  return {
    level: config.LOG_LEVEL,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    serializers: {
      req: (request: { method: string }) => ({ method: request.method }),
      res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
    },
    redact: {
      paths: ['headers', 'body', 'err.message', 'err.detail', 'err.parameters', 'err.query'],
      remove: true,
    },
  };
}
