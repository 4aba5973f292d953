import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';
import { StartProblem } from './problem.mjs';
import { lastLines, packageScript } from './run.mjs';

/** Every group needs the ones before it. */
const ORDER = [
  ['packages/contracts', 'packages/simulation'],
  ['packages/learning', 'packages/courses', 'packages/vneid-sandbox'],
  ['api', 'web'],
];
const SKIPPED = new Set(['node_modules', 'dist', 'coverage', 'test']);
const STAMPS = inRoot('.cache', 'build');

function* filesBelow(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) yield* filesBelow(full);
    } else if (!/\.spec\.tsx?$/.test(entry.name)) {
      yield full;
    }
  }
}

function sourcesHash(name, below) {
  const folder = inRoot(name);
  const hash = createHash('sha256')
    .update(below)
    .update(readFileSync(inRoot('tsconfig.base.json')));
  // A new compiler or library may build something else from the same sources.
  hash.update(readFileSync(inRoot('pnpm-lock.yaml')));
  for (const file of filesBelow(folder))
    hash.update(path.relative(folder, file)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

const stampOf = (name) => path.join(STAMPS, name.replaceAll('/', '-'));
const isBuilt = (name, hash) =>
  existsSync(inRoot(name, 'dist')) &&
  existsSync(stampOf(name)) &&
  readFileSync(stampOf(name), 'utf8') === hash;

async function buildOne(name, hash) {
  const { scripts } = JSON.parse(readFileSync(inRoot(name, 'package.json'), 'utf8'));
  rmSync(stampOf(name), { force: true });
  // A file that was deleted or renamed must not live on in the built tree.
  rmSync(inRoot(name, 'dist'), { recursive: true, force: true });
  const { code, output } = await packageScript(inRoot(name), scripts.build);
  if (code !== 0) {
    throw new StartProblem(
      `Biên dịch ${name} không thành công:\n${lastLines(output, 40)}`,
      `Building ${name} failed.`,
    );
  }
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stampOf(name), hash);
}

/** Builds what changed since the last time, in order, and what stands on it. */
export async function ensureBuilt(say, { only } = {}) {
  let below = '';
  let said = false;
  for (const group of ORDER) {
    const names = only ? group.filter((name) => name.startsWith('packages/') || only.includes(name)) : group;
    const hashes = names.map((name) => [name, sourcesHash(name, below)]);
    const stale = hashes.filter(([name, hash]) => !isBuilt(name, hash));
    if (stale.length > 0 && !said) {
      said = true;
      say('Đang biên dịch…');
    }
    await Promise.all(stale.map(([name, hash]) => buildOne(name, hash)));
    below = createHash('sha256').update(below).update(hashes.join()).digest('hex');
  }
}
