import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const fromRoot = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  // Addresses stay relative to <base>, which the server fills in: the same build serves "/" and a sub-path.
  base: './',
  plugins: [react()],
  resolve: {
    alias: [
      {
        find: /^@bdhvs\/(contracts|learning|courses)$/,
        replacement: fromRoot('../packages') + '/$1/src/index.ts',
      },
      {
        find: /^@bdhvs\/(contracts|learning|courses)\/(.+?)(\.js)?$/,
        replacement: fromRoot('../packages') + '/$1/src/$2.ts',
      },
    ],
  },
  build: {
    target: ['chrome87', 'firefox91', 'safari14.1'],
    manifest: true,
    // A data: address would need img-src and font-src data: in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': 'http://localhost:8080' } },
});
