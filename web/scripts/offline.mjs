import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const WORKER = fileURLToPath(new URL('../src/offline/service-worker.js', import.meta.url));
/** Pages for staff and the second language are fetched by those who ask for them, and kept then. */
const NOT_KEPT =
  /^src\/(app\/staff\.tsx|features\/(manage|reports|author)\/|ui\/(staff|charts)\/)|messages\.en\.ts$/;
/** What the way from the home to a quiz needs. */
const LEARNING = /^src\/features\/learn\/((home|course|lesson|quiz)-page|result\/result-page)\.tsx$/;
const PLAIN = ['favicon.svg', 'manifest.webmanifest', 'assets/old-browser-1.js', 'icons/icon-192.png'];

/** Which files of a build a phone keeps at once and which later, from the build's own manifest. */
export function offlineFiles(manifest, plain = PLAIN) {
  const keys = new Map();
  const visit = (key, at) => {
    const chunk = manifest[key];
    if (!chunk || NOT_KEPT.test(key) || keys.get(key) === 'core' || keys.get(key) === at) return;
    keys.set(key, at);
    for (const next of chunk.imports ?? []) visit(next, at);
    for (const next of chunk.dynamicImports ?? []) {
      const learning = LEARNING.test(next) || (manifest[next]?.name ?? '') === 'learner';
      visit(next, at === 'core' && learning ? 'core' : 'later');
    }
  };
  visit('index.html', 'core');
  const filesOf = (at) =>
    [...keys].flatMap(([key, when]) => {
      const { file, css = [], assets = [] } = manifest[key];
      return when === at ? [file, ...css, ...assets] : [];
    });
  const core = [...new Set([...filesOf('core').filter((file) => file !== 'index.html'), ...plain])].sort();
  const later = [...new Set(filesOf('later'))].filter((file) => !core.includes(file)).sort();
  return { entry: manifest['index.html'].file, core, later };
}

/** The worker of a build: its own list before the code that is the same for all builds. */
export function workerOf(page, files, code) {
  const lists = JSON.stringify(files);
  const version = createHash('sha256').update(page).update(lists).update(code).digest('hex').slice(0, 12);
  const { entry, core, later } = files;
  const constants = { VERSION: version, ENTRY: entry, CORE: core, LATER: later };
  return `${Object.entries(constants)
    .map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`)
    .join('')}${code}`;
}

/** Writes service-worker.js beside index.html, where its scope is the whole product, also under a path. */
export function offline() {
  let directory = '';
  return {
    name: 'offline',
    apply: 'build',
    writeBundle(options) {
      directory = options.dir ?? '';
    },
    closeBundle: {
      order: 'pre',
      handler() {
        if (!directory) return;
        const read = (file) => readFileSync(join(directory, file), 'utf8');
        const files = offlineFiles(JSON.parse(read('.vite/manifest.json')));
        const worker = workerOf(read('index.html'), files, readFileSync(WORKER, 'utf8'));
        writeFileSync(join(directory, 'service-worker.js'), worker);
      },
    },
  };
}
