import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from './paths.mjs';

/** The environment without what npm added: an inner npm or pnpm would take it for its own settings. */
export function withoutNpm(env = process.env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_/i.test(name)));
}

const running = new Set();

function follow(child) {
  running.add(child);
  child.once('close', () => running.delete(child));
}

/** Ends every command that is still under way. */
export function endRunning() {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * Runs a command to its end and keeps its output.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function capture(command, args, { cwd = ROOT, env = withoutNpm(), shell = false, onLine } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    follow(child);
    let output = '';
    const take = (chunk) => {
      output += chunk;
      onLine?.(String(chunk));
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      // Programs colour what they believe to be a terminal; kept text stays plain.
      resolve({ code: code ?? (signal ? 1 : 0), output: stripVTControlCharacters(output) });
    });
  });
}

/** Runs a command to its end with this terminal as its output. */
export function show(command, args, { cwd = ROOT, env = withoutNpm() } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
    follow(child);
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** What `npm run` does for the script of a package, without a second npm. */
export function packageScript(folder, script) {
  const bins = [join(folder, 'node_modules', '.bin'), join(ROOT, 'node_modules', '.bin')];
  const env = { ...withoutNpm(), PATH: [...bins, process.env.PATH].join(delimiter) };
  return capture(script, [], { cwd: folder, env, shell: true });
}

export const lastLines = (text, count = 25) => text.trim().split('\n').slice(-count).join('\n');
