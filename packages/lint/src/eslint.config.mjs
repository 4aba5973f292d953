import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const SPECS = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.spec.mjs', 'api/test/**', 'e2e/**'];

const syntax = (...entries) => ['error', ...entries.map(([selector, message]) => ({ selector, message }))];
const name = (value) => `[callee.object.name='${value[0]}'][callee.property.name='${value[1]}']`;

const NO_CLOCK = [
  ["NewExpression[callee.name='Date'][arguments.length=0]", 'Time is an argument.'],
  [`CallExpression${name(['Date', 'now'])}`, 'Time is an argument.'],
];
const NO_CHANCE = [
  [`CallExpression${name(['Math', 'random'])}`, 'Chance is an argument.'],
  ['ImportSpecifier[imported.name=/^random|^uuid/]', 'Chance is an argument.'],
];

const everywhere = {
  rules: {
    // `== null` asks for both kinds of nothing at once.
    eqeqeq: ['error', 'smart'],
    // Control characters are refused or stripped by name in several places.
    'no-control-regex': 'off',
    'no-console': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'object-shorthand': 'error',
    'no-template-curly-in-string': 'error',
    '@typescript-eslint/no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
    ],
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/consistent-type-imports': [
      'error',
      { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
    ],
  },
};

// These read types and so cost time; the ones that find real faults in code with promises.
const typed = {
  files: ['api/src/**/*.ts', 'packages/*/src/**/*.ts', 'web/src/**/*.{ts,tsx}'],
  ignores: SPECS,
  languageOptions: { parserOptions: { projectService: true } },
  rules: {
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': [
      'error',
      { checksVoidReturn: { attributes: false, properties: false } },
    ],
    '@typescript-eslint/await-thenable': 'error',
    '@typescript-eslint/no-for-in-array': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    '@typescript-eslint/only-throw-error': 'error',
  },
};

const api = {
  files: ['api/**/*.ts'],
  rules: {
    // Nest reads constructor types at run time: a type-only import there breaks injection.
    '@typescript-eslint/consistent-type-imports': 'off',
  },
};

const pureRules = {
  files: ['**/*.rules.ts', 'packages/learning/src/**/*.ts', 'packages/simulation/src/**/*.ts'],
  ignores: SPECS,
  rules: { 'no-restricted-syntax': syntax(...NO_CLOCK, ...NO_CHANCE) },
};

const services = {
  files: ['api/src/**/*.service.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: [
          {
            name: '@nestjs/common',
            importNames: ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Req', 'Res', 'Headers', 'HttpException'],
            message: 'A service knows no HTTP.',
          },
        ],
      },
    ],
  },
};

const oneClock = {
  files: ['api/src/features/**/*.ts'],
  ignores: [...SPECS, '**/*.rules.ts'],
  rules: {
    'no-restricted-syntax': syntax(
      ...NO_CLOCK.map(([selector]) => [selector, 'Ask Clock: tests and reports move it.']),
    ),
  },
};

const web = {
  files: ['web/src/**/*.{ts,tsx}'],
  ...jsxA11y.flatConfigs.recommended,
  plugins: { ...jsxA11y.flatConfigs.recommended.plugins, 'react-hooks': reactHooks },
  rules: {
    ...jsxA11y.flatConfigs.recommended.rules,
    // The browser itself closes a <dialog> by keyboard; a click beside it is for the mouse only.
    'jsx-a11y/no-noninteractive-element-interactions': [
      'error',
      { handlers: ['onClick'], dialog: ['onClick'] },
    ],
    'jsx-a11y/click-events-have-key-events': 'off',
    // A region that scrolls must be reachable by keyboard.
    'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['tabpanel', 'region', 'group'], tags: [] }],
    // Tables laid out as cards on a phone lose their meaning in some browsers unless it is written down.
    'jsx-a11y/no-redundant-roles': [
      'error',
      { table: ['table'], thead: ['rowgroup'], tbody: ['rowgroup'], tr: ['row'] },
    ],
    'jsx-a11y/no-interactive-element-to-noninteractive-role': [
      'error',
      { tr: ['row'], td: ['cell'], table: ['table'] },
    ],
    'react-hooks/rules-of-hooks': 'error',
    'react-hooks/exhaustive-deps': 'error',
    'no-restricted-globals': [
      'error',
      { name: 'alert', message: 'Use a dialog of ui/.' },
      { name: 'confirm', message: 'Use a dialog of ui/.' },
    ],
  },
};

const commands = {
  files: [
    '**/scripts/**/*.mjs',
    'bench/**/*.mjs',
    'packages/lint/**/*.mjs',
    '*.mjs',
    '**/*.config.{mjs,ts}',
    '.ci/**/*.mjs',
  ],
  languageOptions: {
    globals: Object.fromEntries(
      [
        'process',
        'console',
        'fetch',
        'setTimeout',
        'clearTimeout',
        'setInterval',
        'clearInterval',
        'setImmediate',
        'Buffer',
        'URL',
        'URLSearchParams',
        'AbortSignal',
        'AbortController',
        'performance',
        'TextDecoder',
        'TextEncoder',
        'structuredClone',
        'globalThis',
        'Headers',
        'FormData',
        'Blob',
        'document',
        'window',
        'PerformanceObserver',
      ].map((global) => [global, 'readonly']),
    ),
  },
  rules: { 'no-console': 'off' },
};

/** Runs in a worker of the browser; its lists stand before it in the built file. */
const worker = {
  files: ['web/src/offline/*.js'],
  languageOptions: {
    globals: Object.fromEntries(
      ['self', 'caches', 'fetch', 'URL', 'VERSION', 'ENTRY', 'CORE', 'LATER'].map((global) => [
        global,
        'readonly',
      ]),
    ),
  },
};

const specs = {
  files: SPECS,
  languageOptions: {
    globals: Object.fromEntries(
      [
        'describe',
        'it',
        'test',
        'expect',
        'beforeAll',
        'beforeEach',
        'afterAll',
        'afterEach',
        'jest',
        'process',
        'fetch',
        'URL',
        'Buffer',
        'setTimeout',
      ].map((global) => [global, 'readonly']),
    ),
  },
  rules: { 'no-console': 'off', 'no-template-curly-in-string': 'off' },
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/.data/',
      '**/.cache/',
      '**/coverage/',
      '**/test-results/',
      '**/playwright-report/',
      'web/public/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  everywhere,
  typed,
  api,
  oneClock,
  pureRules,
  services,
  web,
  commands,
  worker,
  specs,
);
