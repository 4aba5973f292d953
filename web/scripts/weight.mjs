/**
 * What a learner's browser has to fetch, from the build's own manifest: the entry and every learner route with all
 * they import. Prints JSON; exits 1 over the budget. `node scripts/weight.mjs [--list]`
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const BUDGET_KB = 130;
/** Staff pages and the second language are fetched by those who ask for them. */
const NOT_FOR_LEARNERS = [
  /^src\/app\/staff\.tsx$/,
  /^src\/features\/(manage|reports)\//,
  /messages\.en\.ts$/,
];

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8'));

const files = new Set();
const seen = new Set();
function visit(key) {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return;
  seen.add(key);
  if (/\.(js|css)$/.test(chunk.file)) files.add(chunk.file);
  for (const css of chunk.css ?? []) files.add(css);
  for (const next of chunk.imports ?? []) visit(next);
  for (const next of chunk.dynamicImports ?? []) {
    if (!NOT_FOR_LEARNERS.some((pattern) => pattern.test(next))) visit(next);
  }
}
visit('index.html');

const sizes = [...files].map((file) => {
  const bytes = readFileSync(dist + file);
  return { file, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
});
sizes.sort((a, b) => b.gzip - a.gzip);
const kb = (key) => Math.round(sizes.reduce((sum, size) => sum + size[key], 0) / 102.4) / 10;
const forbidden = [...files].filter((file) =>
  /ZodError|i18next|recharts/.test(readFileSync(dist + file, 'utf8')),
);

const result = {
  name: 'learner-weight',
  unit: 'KB brotli, as sent',
  value: kb('brotli'),
  gzip: kb('gzip'),
  budget: BUDGET_KB,
  held: kb('brotli') <= BUDGET_KB && forbidden.length === 0,
  forbidden,
  ...(process.argv.includes('--list') ? { files: sizes } : {}),
};
console.log(JSON.stringify(result, null, 2));
process.exitCode = result.held ? 0 : 1;
