import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startApi } from './api-process.mjs';
import { freePort, startPostgres } from './embedded-postgres.mjs';
import { inRoot } from './paths.mjs';
import { chooseAccount, findBinaries, spawnAs } from './postgres-binaries.mjs';

/** The programs of a deployment that Node does not bring along. */
export const programs = () => ({
  pgbouncer: ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer'].find(existsSync),
  nginx: ['/usr/sbin/nginx', '/usr/bin/nginx'].find(existsSync),
});

async function untilAnswers(url, what, milliseconds = 15_000) {
  const end = Date.now() + milliseconds;
  for (;;) {
    try {
      return await fetch(url, { signal: AbortSignal.timeout(2_000) });
    } catch (error) {
      if (Date.now() > end)
        throw new Error(`${what} does not answer: ${error.cause?.code ?? error.message}`, { cause: error });
      await sleep(50);
    }
  }
}

const ender =
  (child, signal = 'SIGTERM') =>
  async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };

/** PgBouncer as its image runs it, with the settings and the start script of deploy/. */
async function startPgBouncer(folder, database) {
  const port = await freePort();
  const settings = inRoot('deploy', 'pgbouncer', 'pgbouncer.ini');
  const run = path.join(folder, 'pgbouncer');
  mkdirSync(run);
  // PgBouncer refuses root as PostgreSQL does.
  const child = spawnAs(chooseAccount(findBinaries()), 'sh', [inRoot('deploy', 'pgbouncer', 'start.sh')], {
    stdio: 'ignore',
    extraEnv: {
      PATH: `${process.env.PATH}:/usr/sbin`,
      RUN_DIR: run,
      SETTINGS: settings,
      DATABASE_HOST: '127.0.0.1',
      DATABASE_PORT: String(database.port),
      LISTEN_HOST: '127.0.0.1',
      LISTEN_PORT: String(port),
      BDHVS_APP_PASSWORD: decodeURIComponent(new URL(database.appUrl).password),
    },
  });
  const url = new URL(database.appUrl);
  url.port = String(port);
  return { url: url.href, stop: ender(child, 'SIGTERM') };
}

const fill = (template, values) => template.replaceAll(/\$\{([A-Z_]+)\}/g, (_all, name) => values[name]);

/** nginx with the server of deploy/, in a folder of its own. */
async function startNginx(program, folder, { port, upstreams }) {
  const server = fill(readFileSync(inRoot('deploy', 'nginx', 'product.conf.template'), 'utf8'), {
    API_UPSTREAM: upstreams.map((each) => `server 127.0.0.1:${each} max_fails=2 fail_timeout=1s;`).join(' '),
    LISTEN: `127.0.0.1:${port}`,
    WEB_ROOT: `"${inRoot('web', 'dist')}"`,
  }).replaceAll('/dev/stdout', `"${path.join(folder, 'access.log')}"`);
  const kept = (kind) => `${kind}_temp_path "${path.join(folder, kind)}";`;
  const config = path.join(folder, 'nginx.conf');
  writeFileSync(
    config,
    `daemon off;
    worker_processes 1;
    pid "${path.join(folder, 'nginx.pid')}";
    error_log "${path.join(folder, 'error.log')}";
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events { worker_connections 256; }
    http {
      include /etc/nginx/mime.types;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(kept).join('\n')}
      ${server}
    }`,
  );
  const child = spawn(program, ['-c', config, '-p', folder], { stdio: 'ignore' });
  await untilAnswers(`http://127.0.0.1:${port}/proxy-health`, 'nginx');
  return { stop: ender(child, 'SIGQUIT') };
}

async function startProvider({ publicUrl }) {
  const port = await freePort();
  const client = { VNEID_CLIENT_ID: 'topology', VNEID_CLIENT_SECRET: randomBytes(24).toString('hex') };
  const child = spawn(
    process.execPath,
    [
      inRoot('packages', 'vneid-sandbox', 'dist', 'cli.js'),
      `--port=${port}`,
      `--client-id=${client.VNEID_CLIENT_ID}`,
      `--client-secret=${client.VNEID_CLIENT_SECRET}`,
      `--redirect-uri=${publicUrl}/api/auth/vneid/callback`,
    ],
    { stdio: 'ignore' },
  );
  const issuer = `http://127.0.0.1:${port}`;
  await untilAnswers(`${issuer}/.well-known/openid-configuration`, 'the provider');
  return { env: { VNEID_ISSUER: issuer, ...client }, stop: ender(child) };
}

/**
 * What docker-compose.yml describes, by hand: PostgreSQL, PgBouncer, two replicas started at the same moment
 * on an empty database, nginx before them, and a provider for sign-in.
 */
export async function startTopology(folder) {
  const { pgbouncer, nginx } = programs();
  const started = [];
  const keep = (part) => {
    started.unshift(part);
    return part;
  };
  const stop = async () => {
    for (const part of started) await part.stop({ immediate: true });
  };
  try {
    const database = keep(
      await startPostgres({
        folder: path.join(folder, 'postgres'),
        secretsFolder: path.join(folder, 'secrets'),
        durable: false,
      }),
    );
    const pooler = pgbouncer && keep(await startPgBouncer(folder, database));
    const proxyPort = await freePort();
    const ports = [await freePort(), await freePort()];
    const publicUrl = `http://localhost:${nginx ? proxyPort : ports[0]}`;
    const provider = keep(await startProvider({ publicUrl }));
    const secrets = {
      SESSION_SECRET: randomBytes(32).toString('hex'),
      DATA_KEY: randomBytes(32).toString('hex'),
    };
    const replica = (port) =>
      startApi({
        env: {
          ...provider.env,
          ...secrets,
          DATABASE_URL: pooler?.url ?? database.appUrl,
          DATABASE_MIGRATION_URL: database.ownerUrl,
          DATABASE_PREPARED: pooler ? 'false' : 'true',
          DATABASE_POOL_SIZE: '6',
          HOST: '127.0.0.1',
          PORT: String(port),
          PUBLIC_URL: publicUrl,
          TRUSTED_PROXIES: '127.0.0.1',
          SAMPLE: 'dai-son',
        },
        logFile: path.join(folder, 'logs', `api-${port}.log`),
      });
    const replicas = (await Promise.all(ports.map(replica))).map((api, index) =>
      keep({ ...api, port: ports[index], address: `http://localhost:${ports[index]}` }),
    );
    if (nginx) keep(await startNginx(nginx, folder, { port: proxyPort, upstreams: ports }));
    return {
      database,
      pooler,
      replicas,
      restart: replica,
      publicUrl,
      secrets,
      throughProxy: Boolean(nginx),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
