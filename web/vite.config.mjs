import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './scripts/compressed.mjs';

const fromRoot = (path) => fileURLToPath(new URL(path, import.meta.url));
const preact = (part) => fileURLToPath(import.meta.resolve(`preact/${part}`));

/**
 * The source is React; what learners fetch is Preact, which runs the same source in an eighth of the bytes
 * (docs/decisions/0060). Without these lines the app is built on React itself.
 */
const reactIsPreact = [
  { find: /^react-dom\/client$/, replacement: preact('compat/client') },
  { find: /^react-dom$/, replacement: preact('compat') },
  { find: /^react\/jsx-(dev-)?runtime$/, replacement: preact('jsx-runtime') },
  { find: /^react$/, replacement: preact('compat') },
  // Preact has what the shim makes up for.
  { find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: preact('compat') },
];

const packages = [
  { find: /^@bdhvs\/(contracts|learning|courses)$/, replacement: `${fromRoot('../packages')}/$1/src/index.ts` },
  {
    find: /^@bdhvs\/(contracts|learning|courses)\/(.+?)(\.js)?$/,
    replacement: `${fromRoot('../packages')}/$1/src/$2.ts`,
  },
];

export default defineConfig({
  // Addresses stay relative to <base>, which the server fills in: the same build serves "/" and a sub-path.
  base: './',
  plugins: [react(), compressed()],
  resolve: { alias: [...reactIsPreact, ...packages] },
  build: {
    // Phones of 2022 and later; older ones still get the page, with plainer looks.
    target: ['chrome100', 'firefox100', 'safari15.4'],
    manifest: true,
    // A data: address would need img-src and font-src data: in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': 'http://localhost:8080' } },
});
