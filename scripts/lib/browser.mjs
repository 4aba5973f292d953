import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { inRoot } from './paths.mjs';
import { StartProblem } from './problem.mjs';
import { capture } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      continue;
    }
  }
  return undefined;
}

/** A program that is installed may still lack a library; only one that answers counts. */
const answers = (file) => spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

function playwrightsOwn() {
  const { chromium } = createRequire(inRoot('e2e', 'package.json'))('@playwright/test');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await capture('apt-get', ['update', '-qq'], { env });
  await capture('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
}

async function fromPlaywright() {
  const cli = inRoot('e2e', 'node_modules', '@playwright', 'test', 'cli.js');
  await capture(process.execPath, [cli, 'install', 'chromium']);
}

const installed = () => [...NAMES.map(onPath), playwrightsOwn()].filter(Boolean).find(answers);

/**
 * The Chromium that the browser tests use: BROWSER_PATH, one on PATH, Playwright's own; else one is installed.
 * @throws StartProblem naming the command to run where none can be had
 */
export async function findBrowser(say) {
  const configured = process.env.BROWSER_PATH;
  if (configured) {
    if (answers(configured)) return configured;
    throw new StartProblem(
      `BROWSER_PATH: ${configured} không chạy được. Hãy trỏ tới một Chromium hoặc Chrome.`,
      'BROWSER_PATH does not name a browser that runs.',
    );
  }
  const present = installed();
  if (present) return present;
  say('Đang cài Chromium cho kiểm thử trình duyệt…');
  for (const install of [fromDebian, fromPlaywright]) {
    await install();
    const found = installed();
    if (found) return found;
  }
  throw new StartProblem(
    'Không có trình duyệt cho kiểm thử. Hãy chạy: sudo apt-get install chromium (hoặc đặt BROWSER_PATH tới một Chrome có sẵn), rồi chạy lại npm test.',
    'No browser for the tests. Run: sudo apt-get install chromium (or set BROWSER_PATH), then npm test again.',
  );
}
