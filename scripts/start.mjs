import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import {
  checkDataFolder,
  checkDiskSpace,
  checkNode,
  checkPlatform,
  checkPortFree,
  parsePort,
} from './lib/checks.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { lockDataFolder } from './lib/lock.mjs';
import { ROOT, dataLayout } from './lib/paths.mjs';
import { reportProblem } from './lib/problem.mjs';
import { endRunning } from './lib/run.mjs';
import { sampleAccountLines, sandboxExpected } from './lib/sample-accounts.mjs';

// Whoever reads the output may go away (`npm start | head`) without ending the product.
process.stdout.on('error', () => undefined);
const say = (line) => process.stdout.write(`${line}\n`);

/** Resolves at the first wish to end: Ctrl-C, SIGTERM, a closed terminal, or an npm that was killed. */
function endWished() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, resolve);
    if (!process.env.npm_lifecycle_event) return;
    // Some shells between npm and us do not pass signals on; then our parent changes.
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && resolve(), 1_000).unref();
  });
}

async function prepare(layout, embedded) {
  const { PORT, SANDBOX_PORT, HOST } = process.env;
  const port = parsePort(PORT);
  const sandbox = sandboxExpected(process.env, embedded);
  await checkPortFree(port, HOST || (sandbox ? '127.0.0.1' : '0.0.0.0'));
  // The stand-in for VNeID has a fixed port of its own: accounts are known by its address.
  if (sandbox)
    await checkPortFree(parsePort(SANDBOX_PORT, 'SANDBOX_PORT', port + 1), '127.0.0.1', 'SANDBOX_PORT');
  checkDataFolder(layout.base);
  checkDiskSpace(layout.base, embedded && !existsSync(layout.postgres) ? 400 : 100);
  if (!existsSync(path.join(ROOT, 'node_modules'))) checkDiskSpace(ROOT, 1_500);
  return sandbox;
}

async function main() {
  checkNode();
  checkPlatform();
  const layout = dataLayout();
  const embedded = !process.env.DATABASE_URL;
  const sandbox = await prepare(layout, embedded);
  const unlock = lockDataFolder(layout);
  const ended = endWished().then(() => 'ended');
  try {
    const prepared = ensureInstalled(say).then(() => ensureBuilt(say));
    if ((await Promise.race([prepared, ended])) === 'ended') return endRunning();
    // Only now: these need the packages that were just installed.
    const { startProduct } = await import('./lib/product.mjs');
    const starting = startProduct({ layout, say, databaseExists: existsSync(layout.postgres) });
    const product = await Promise.race([starting, ended]);
    if (product === 'ended') return await starting.then(({ stop }) => stop());

    say(`Ready: ${product.url}`);
    if (sandbox)
      for (const line of ['Tài khoản mẫu (VNeID thử):', ...(await sampleAccountLines())]) say(line);
    say('Nhấn Ctrl-C để dừng; dữ liệu được giữ lại.');
    const failure = await Promise.race([product.failed, ended]);
    say('Đang dừng…');
    await product.stop();
    if (failure !== 'ended') reportProblem(failure);
  } finally {
    unlock();
  }
}

main()
  .catch(reportProblem)
  .finally(() => process.exit());
