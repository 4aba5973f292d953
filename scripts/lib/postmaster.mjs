import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What PostgreSQL itself wrote about the server on this folder, or undefined. */
export function readPostmaster(folder) {
  let lines;
  try {
    lines = readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

export function commandLine(pid) {
  try {
    return process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** The running server of this folder. After a restart of the machine the number may belong to another program. */
export function runningPostmaster(folder) {
  const known = readPostmaster(folder);
  if (!known || !isAlive(known.pid)) return undefined;
  const command = commandLine(known.pid);
  return command.includes('postgres') && command.includes(folder) ? known : undefined;
}

/** Removes what a killed server left behind; PostgreSQL would refuse to start where the number is in use again. */
export function clearStalePostmaster(folder) {
  if (!runningPostmaster(folder)) rmSync(path.join(folder, 'postmaster.pid'), { force: true });
}

export async function waitUntilGone(pid, milliseconds) {
  const end = Date.now() + milliseconds;
  while (isAlive(pid) && Date.now() < end) await sleep(20);
  return !isAlive(pid);
}

/** Fast shutdown (finishes by a checkpoint), then, if it hangs, the immediate one, which recovers at the next start. */
export async function stopPostmaster(pid, { immediate = false } = {}) {
  const signal = (name) => {
    try {
      process.kill(pid, name);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  };
  signal(immediate ? 'SIGQUIT' : 'SIGINT');
  if (await waitUntilGone(pid, 30_000)) return;
  signal('SIGQUIT');
  await waitUntilGone(pid, 10_000);
}
