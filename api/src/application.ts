import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import { uuidv7 } from 'uuidv7';
import { AppModule } from './app.module.js';
import { Clock } from './platform/clock.js';
import type { Config } from './platform/config/config.js';
import { createDataSource } from './platform/database/data-source.js';
import { secureHeaders } from './platform/http/secure-headers.js';
import { loggerOptions } from './platform/http/logging.js';
import { withRequestId } from './platform/http/request-context.js';
import { serveWebApp } from './platform/http/web-app.js';

/** An upload is read as a stream and refused when it grows past this. */
const UPLOAD_BYTES = 20 * 1024 * 1024;
const BODY_BYTES = 2 * 1024 * 1024;

/**
 * The whole product in one process, not yet listening. Tests and the start script make it the same way.
 * @param extra modules of a test beside the features
 */
export async function createApplication(
  config: Config,
  clock = new Clock(config.TIME_ZONE),
  extra: Type[] = [],
): Promise<NestFastifyApplication> {
  const dataSource = createDataSource({ url: config.DATABASE_URL, poolSize: config.DATABASE_POOL_SIZE });
  await dataSource.initialize();
  const adapter = new FastifyAdapter({
    logger: loggerOptions(config),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => uuidv7(),
    trustProxy: config.TRUSTED_PROXIES.length > 0 ? config.TRUSTED_PROXIES : false,
    bodyLimit: BODY_BYTES,
    forceCloseConnections: 'idle',
    ...(config.basePath
      ? { rewriteUrl: (request: { url?: string }) => withoutBase(request.url ?? '/', config.basePath) }
      : {}),
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config, dataSource, clock, extra),
    adapter,
    {
      logger: config.LOG_LEVEL === 'silent' ? false : ['error', 'warn', 'fatal'],
      forceCloseConnections: false,
    },
  );
  const fastify = adapter.getInstance();
  await fastify.register(cookie);
  await fastify.register(multipart, {
    limits: { fileSize: UPLOAD_BYTES, files: 1, fields: 12, fieldSize: 4_096 },
  });
  await secureHeaders(fastify, config);
  fastify.addHook('onRequest', (request, reply, next) => {
    void reply.header('x-request-id', request.id);
    // Kept by nobody unless a handler says otherwise: a tablet is shared, and most answers are about somebody.
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    // An empty body that calls itself JSON is no body: clients send `submit` like that.
    if (request.headers['content-length'] === '0') delete request.headers['content-type'];
    withRequestId(request.id, next);
  });
  fastify.addHook('onResponse', (request, reply, next) => {
    // The pattern of the route, not the address: an address may hold what somebody typed.
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
    next();
  });
  await serveWebApp(fastify, config);
  app.enableShutdownHooks([]);
  fastify.addHook('onClose', async () => {
    if (dataSource.isInitialized) await dataSource.destroy();
  });
  await app.init();
  await fastify.ready();
  return app;
}

function withoutBase(url: string, basePath: string): string {
  if (url === basePath) return '/';
  return url.startsWith(`${basePath}/`) ? url.slice(basePath.length) : url;
}
