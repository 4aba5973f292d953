import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

/** Answers that are the same for everybody. Never for anything that depends on who asks: a cache between may keep them. */

/** Never changes under its address. */
export function sendForEver(
  reply: FastifyReply,
  known: string | undefined,
  tag: string,
  body: () => unknown,
): unknown {
  return send(reply, known, tag, 'public, max-age=31536000, immutable', body);
}

/** May change at any time: asked again each time, sent again only when it did. */
export function sendIfChanged(reply: FastifyReply, known: string | undefined, body: object): unknown {
  const tag = createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 22);
  return send(reply, known, tag, 'public, no-cache', () => body);
}

function send(
  reply: FastifyReply,
  known: string | undefined,
  tag: string,
  control: string,
  body: () => unknown,
): unknown {
  const etag = `"${tag}"`;
  void reply.header('etag', etag).header('cache-control', control);
  if (known?.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === etag)) {
    void reply.status(304);
    return undefined;
  }
  return body();
}
