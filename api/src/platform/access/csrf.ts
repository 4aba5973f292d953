import type { FastifyRequest } from 'fastify';
import { ForbiddenProblem } from '../problems/problem.js';

/**
 * Writes without a session (sign-in, activation) have no token to show. The browser says where a request
 * comes from; a page of another origin is refused. Programs that send neither header are let through: they
 * carry no cookies of a victim.
 */
export function assertNotForged(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    throw new ForbiddenProblem('Yêu cầu đến từ một trang khác.');
  }
  const origin = request.headers.origin;
  if (site === undefined && origin !== undefined && hostOf(origin) !== request.host) {
    throw new ForbiddenProblem('Yêu cầu đến từ một trang khác.');
  }
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}
