import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { inRoot } from './paths.mjs';
import { StartProblem } from './problem.mjs';
import { withoutNpm } from './run.mjs';

/** A third of Node's own: after a load the process keeps 20 MB less, and measured no slower. The Dockerfile says the same. */
const YOUNG = '--max-semi-space-size=4';
const LOG_LIMIT = 20 * 1024 ** 2;

function openLog(file) {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  if (existsSync(file) && statSync(file).size > LOG_LIMIT) renameSync(file, `${file}.1`);
  return createWriteStream(file, { flags: 'a', mode: 0o600 }).on('error', () => undefined);
}

/** The api tells each step as a line {"bdhvs":step,"detail":…}; every other line belongs to its log. */
function stepIn(line) {
  if (!line.startsWith('{"bdhvs"')) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * Starts the api and waits until it says that it is ready.
 * @returns {{ url: string, exited: Promise<[number | null, string | null]>, stop(): Promise<void> }}
 * @throws StartProblem with what it wrote to its error output when it ends before that
 */
export async function startApi({ env, logFile, onStep = () => {} }) {
  const log = openLog(logFile);
  const endWithParent = new URL('end-with-parent.mjs', import.meta.url).href;
  const child = spawn(
    process.execPath,
    [YOUNG, '--import', endWithParent, inRoot('api', 'dist', 'main.js')],
    {
      cwd: inRoot(),
      // Node from 22 on keeps compiled code there, so that a warm start computes less.
      env: { NODE_COMPILE_CACHE: inRoot('.cache', 'node'), ...withoutNpm(), ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // Ctrl-C reaches only the command, which ends api and database in that order.
      detached: true,
    },
  );
  const exited = once(child, 'exit');
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint = (complaint + chunk).slice(-4_000);
    log.write(chunk);
  });
  const ready = new Promise((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const step = stepIn(line);
      if (!step) return void log.write(`${line}\n`);
      if (step.bdhvs === 'ready') resolve(step.detail);
      else onStep(step.bdhvs, step.detail);
    });
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await exited;
  };
  const url = await Promise.race([ready, exited]);
  if (typeof url !== 'string') {
    throw new StartProblem(
      complaint.trim() ||
        `Chương trình dừng trước khi sẵn sàng (mã ${url[0] ?? url[1]}). Nhật ký: ${logFile}`,
      'The product ended before it was ready; the reason is above.',
    );
  }
  return { url, pid: child.pid, exited, stop };
}

export async function waitUntilReady(url, seconds = 30) {
  const end = Date.now() + seconds * 1_000;
  let reason = 'no answer';
  while (Date.now() < end) {
    try {
      const response = await fetch(`${url}/api/health/ready`, { signal: AbortSignal.timeout(3_000) });
      if (response.ok) return;
      reason = `${response.status} ${(await response.text()).slice(0, 300)}`;
    } catch (error) {
      reason = error.cause?.code ?? error.message;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new StartProblem(
    `Chương trình chưa sẵn sàng sau ${seconds} giây (${reason}).`,
    `Not ready after ${seconds} seconds (${reason}).`,
  );
}
