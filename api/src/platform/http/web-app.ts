import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Config } from '../config/config.js';
import { NotFoundProblem } from '../problems/problem.js';
import { siteOf } from '../site/site.js';
import { mayStandInOurFrame } from './secure-headers.js';
import { sendProblem } from '../problems/problem.filter.js';

/** Pages that show a draft to its author (web/src/app/preview). */
const PREVIEW = '/tac-gia/xem-truoc/';
const BUILT_WEB = join(dirname(fileURLToPath(import.meta.url)), '../../../../web/dist');

/**
 * Serves the built web app at '/', with files named by their content kept for a year. Any other path that a
 * person may open is answered with the page itself, whose <base> carries the sub-path of PUBLIC_URL.
 */
export async function serveWebApp(fastify: FastifyInstance, config: Config): Promise<void> {
  const root = config.WEB_DIR ?? BUILT_WEB;
  const page = join(root, 'index.html');
  if (!existsSync(page)) return;
  const html = readFileSync(page, 'utf8')
    .replace('<base href="/" />', `<base href="${config.basePath}/" />`)
    .replace(
      '<meta name="site" content="" />',
      `<meta name="site" content="${attribute(JSON.stringify(siteOf(config)))}" />`,
    );
  const sendPage = (reply: FastifyReply): FastifyReply =>
    reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(html);
  await fastify.register(fastifyStatic, {
    root,
    index: false,
    preCompressed: true,
    wildcard: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      response.setHeader(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  fastify.get('/', (_request, reply) => sendPage(reply));
  fastify.get('/*', (request, reply) => {
    const asksForPage = !request.url.startsWith('/api/') && !/\.[a-z0-9]{2,5}(\?|$)/i.test(request.url);
    if (asksForPage && request.url.startsWith(PREVIEW)) mayStandInOurFrame(reply);
    if (asksForPage) return sendPage(reply);
    return sendProblem(new NotFoundProblem(), request, reply);
  });
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
