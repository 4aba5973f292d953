import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { itWhen } from '../../scripts/jest/it-when.mjs';
import { testSettings } from './app.js';

const main = join(process.cwd(), 'api', 'dist', 'main.js');
export const whenBuilt = itWhen(existsSync(main), 'the api is not built');

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The product as it runs, in a process of its own that a test can kill. */
export async function startProcess(
  urls: { appUrl: string; ownerUrl: string },
  port: number,
  settings: Record<string, string> = {},
): Promise<ChildProcess> {
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env.PATH,
      ...testSettings,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: urls.appUrl,
      DATABASE_MIGRATION_URL: urls.ownerUrl,
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error('the api did not start');
    const ready = await fetch(`http://127.0.0.1:${port}/api/health/ready`).catch(() => undefined);
    if (ready?.ok) return child;
    await sleep(100);
  }
  throw new Error('the api was not ready in time');
}

/** kill -9, and gone when this returns. */
export async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
