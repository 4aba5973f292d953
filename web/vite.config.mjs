import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './scripts/compressed.mjs';

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
 * All that a learner may open comes in one file, which the first page fetches: the way from a lesson to its quiz must
 * not need a network, and one file compresses better than thirty (docs/decisions/0063). Staff pages and the second
 * language stay files of their own, and so do drawings that few courses need.
 */
const learnerGroups = [
  {
    name: 'learner',
    test: /web[\\/]src[\\/](features[\\/](learn|account)|ui[\\/](drawings|learner))(?!.*(messages\.en|drawings[\\/]later))|packages[\\/]learning/,
  },
  { name: 'shared', test: /web[\\/]src[\\/](lib|ui)(?!.*(messages\.en|staff|charts))/, minShareCount: 2 },
];

export default defineConfig({
  // Addresses stay relative to <base>, which the server fills in: the same build serves "/" and a sub-path.
  base: './',
  plugins: [react(), compressed()],
  resolve: { alias: packages },
  build: {
    // Phones of 2022 and later; older ones still get the page, with plainer looks.
    target: ['chrome100', 'firefox100', 'safari15.4'],
    manifest: true,
    // A data: address would need img-src and font-src data: in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { output: { advancedChunks: { groups: learnerGroups } } },
  },
  server: { proxy: { '/api': 'http://localhost:8080' } },
});
