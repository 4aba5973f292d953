import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './scripts/compressed.mjs';
import { offline } from './scripts/offline.mjs';
import { OLDEST, oldestBrowser } from './scripts/oldest-browser.mjs';

const fromRoot = (path) => fileURLToPath(new URL(path, import.meta.url));
const packages = [
  {
    find: /^@bdhvs\/(contracts|learning|courses|simulation)$/,
    replacement: `${fromRoot('../packages')}/$1/src/index.ts`,
  },
  {
    find: /^@bdhvs\/(contracts|learning|courses|simulation)\/(.+?)(\.js)?$/,
    replacement: `${fromRoot('../packages')}/$1/src/$2.ts`,
  },
];

/**
 * All that learning itself needs comes in one file, which the first page fetches: the way from a lesson to its quiz
 * must not need a network, and one file compresses better than thirty (docs/decisions/0063). What is opened now and
 * then (ways in, one's own page, a guest's pages, practices) is fetched when it is; so are staff pages, the second
 * language and drawings that few courses need.
 */
const within = (...folders) => new RegExp(`(${folders.join('|')})/`.replaceAll('/', '[\\\\/]'));
const learning = within(
  'web/src/features/learn',
  'web/src/ui/drawings',
  'web/src/ui/learner',
  'packages/learning',
);
const onDemand = within(
  'drawings/later',
  'learning/src/entry',
  'learn/(guest|simulator|notices|paths|result)',
);
const english = /messages\.en/;
const learnerGroups = [
  { name: 'learner', test: (id) => learning.test(id) && !onDemand.test(id) && !english.test(id) },
  {
    name: 'shared',
    test: /web[\\/]src[\\/](lib|ui)(?!.*(messages\.en|staff|charts|rehearsal|outbox))/,
    minShareCount: 2,
  },
];

export default defineConfig({
  // Addresses stay relative to <base>, which the server fills in: the same build serves "/" and a sub-path.
  base: './',
  plugins: [react(), offline(), oldestBrowser(), compressed()],
  resolve: { alias: packages },
  build: {
    target: OLDEST,
    manifest: true,
    // A data: address would need img-src and font-src data: in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { output: { advancedChunks: { groups: learnerGroups } } },
  },
  server: { proxy: { '/api': 'http://localhost:8080' } },
});
