/**
 * What a learner's browser has to fetch for the way from the home to a quiz, from the build's own manifest: the same
 * list that a phone keeps at once. Prints JSON; exits 1 over the budget. `node scripts/weight.mjs [--list]`
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { offlineFiles } from './offline.mjs';

const BUDGET_KB = 130;

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const { core } = offlineFiles(JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8')), []);
const files = core.filter((file) => /\.(js|css)$/.test(file));

const sizes = files.map((file) => {
  const bytes = readFileSync(dist + file);
  return { file, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
});
sizes.sort((a, b) => b.gzip - a.gzip);
const kb = (key) => Math.round(sizes.reduce((sum, size) => sum + size[key], 0) / 102.4) / 10;
const forbidden = files.filter((file) => /ZodError|i18next|recharts/.test(readFileSync(dist + file, 'utf8')));

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
