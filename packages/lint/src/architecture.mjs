/** Features import only what stands before them in this line (docs/decisions/0013). */
export const FEATURE_ORDER = [
  'organisations',
  'people',
  'courses',
  'learning',
  'skills',
  'rehearsals',
  'programmes',
  'shares',
  'classes',
  'certificates',
  'evidence',
  'indicators',
  'notifications',
  'reports',
  'authoring',
  'interop',
];

/** A package as it is written in an import, or where pnpm put it. */
const npm = (...names) => `(^|node_modules/)(${names.join('|')})(/|$)`;
const SPEC = '\\.(spec|test)\\.tsx?$';
const production = { pathNot: [SPEC, '^api/test/'] };
const runtime = { dependencyTypesNot: ['type-only', 'type-import'] };

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const ofFeature = (names) => `^api/src/features/(${names.join('|')})/`;

const downward = FEATURE_ORDER.slice(0, -1).map((feature, index) =>
  forbid(
    `feature-order-${feature}`,
    `${feature} stands below: what it must cause above it goes through a typed hook`,
    { path: ofFeature([feature]), ...production },
    { path: ofFeature(FEATURE_ORDER.slice(index + 1)) },
  ),
);

const layers = [
  forbid(
    'contracts-import-zod-only',
    'the words both sides exchange depend on nothing else',
    { path: '^packages/contracts/src/', ...production },
    { pathNot: ['^packages/contracts/src/', npm('zod')] },
  ),
  forbid(
    'learning-imports-contracts-only',
    'the rules run in the api and in the browser',
    { path: '^packages/learning/src/', ...production },
    { pathNot: ['^packages/learning/src/', '^packages/contracts/src/'] },
  ),
  forbid(
    'courses-import-contracts-only',
    'course data stand alone, with zod for their schema and the simulator to hold their practices against',
    { path: '^packages/courses/src/', ...production },
    { pathNot: ['^packages/(courses|contracts|simulation)/src/', npm('zod')] },
  ),
  forbid(
    'simulation-imports-zod-only',
    'the simulated phone stands alone; it runs in the browser and in the linter',
    { path: '^packages/simulation/src/', ...production },
    { pathNot: ['^packages/simulation/src/', npm('zod')] },
  ),
  forbid(
    'packages-import-no-app',
    'packages stand below the apps',
    { path: '^packages/' },
    { path: '^(api|web)/' },
  ),
  forbid('api-not-web', 'they meet in contracts only', { path: '^api/' }, { path: '^web/' }),
  forbid('web-not-api', 'they meet in contracts only', { path: '^web/' }, { path: '^api/' }),
  forbid(
    'web-takes-types-of-contracts',
    'a value would bring zod into the learner bundle; permissions are plain data',
    { path: '^web/src/', ...production },
    { path: '^packages/contracts/src/', pathNot: '^packages/contracts/src/permissions\\.ts$', ...runtime },
  ),
  forbid(
    'web-takes-types-of-the-simulation-format',
    'its schema would bring zod into the learner bundle; engine and guard are imported by name',
    { path: '^web/src/', ...production },
    { path: '^packages/simulation/src/(index|schema)(\\.ts$|/)', ...runtime },
  ),
  forbid(
    'web-without-zod',
    'the learner bundle has no room for it',
    {
      path: [
        '^(web/src/|packages/learning/src/|packages/contracts/src/permissions\\.ts$)',
        '^packages/simulation/src/(?!schema/|schema\\.ts$|index\\.ts$)',
      ],
      ...production,
    },
    { path: npm('zod'), ...runtime },
  ),
  forbid(
    'platform-below-features',
    'every feature stands on it',
    { path: '^api/src/platform/' },
    { path: '^api/src/(features|sample)/' },
  ),
  forbid(
    'feature-not-listed',
    'a new feature gets its place in FEATURE_ORDER first',
    { path: '^api/src/', pathNot: SPEC },
    { path: '^api/src/features/', pathNot: ofFeature(FEATURE_ORDER) },
  ),
  ...downward,
  forbid(
    'sample-is-nobodys-ground',
    'only the process that starts knows the sample',
    { path: '^api/src/(features|platform)/', ...production },
    { path: '^api/src/sample/' },
  ),
];

const roles = [
  forbid(
    'rules-are-pure',
    'time and ids are arguments; nothing is stored or sent',
    { path: '\\.rules\\.ts$' },
    {
      path: [
        npm('@nestjs/[^/]+', '@nestjs', 'typeorm', 'pg', 'fastify', 'uuidv7', 'pino'),
        '^(node:)?(fs|http|https|net|os|process|timers|child_process)(/|$)',
        '^api/src/platform/(clock|database|session|audit|config|http|jobs)',
        '\\.(service|controller|query|module|entity)\\.ts$',
      ],
      ...runtime,
    },
  ),
  forbid(
    'controllers-touch-no-tables',
    'a controller translates and decides nothing',
    { path: '\\.controller\\.ts$', pathNot: '^api/src/platform/health/' },
    { path: [npm('typeorm', 'pg', '@nestjs/typeorm'), '^api/src/platform/database/', '\\.entity\\.ts$'] },
  ),
  forbid(
    'services-know-no-http',
    'a use-case is the same from a command, a job or a request',
    { path: '^api/src/.*\\.service\\.ts$' },
    {
      path: [npm('fastify', '@nestjs/platform-fastify', '@fastify/[^/]+'), '^api/src/platform/http/'],
      pathNot: '^api/src/platform/http/cursor\\.ts$',
    },
  ),
];

const web = [
  forbid(
    'web-features-not-siblings',
    'what two features share belongs in ui or lib',
    { path: '^web/src/features/([^/]+)/', ...production },
    { path: '^web/src/features/', pathNot: '^web/src/features/$1/' },
  ),
  forbid(
    'web-features-not-app',
    'app knows the features, not the other way',
    { path: '^web/src/features/' },
    { path: '^web/src/app/' },
  ),
  forbid(
    'web-ui-below-features',
    'parts know no page',
    { path: '^web/src/ui/' },
    { path: '^web/src/(app|features)/' },
  ),
  forbid(
    'web-lib-below-all',
    'the ground of the web app',
    { path: '^web/src/lib/', ...production },
    { path: '^web/src/(app|features|ui)/' },
  ),
];

const hygiene = [
  forbid('no-cycles', 'a cycle is one room pretending to be two', {}, { circular: true }),
  forbid('no-unresolvable', 'an import that leads nowhere', {}, { couldNotResolve: true }),
  forbid(
    'no-tests-in-the-product',
    'the product must build without its tests',
    { path: '^(api|web|packages/[^/]+)/src/', ...production },
    { path: [SPEC, '^api/test/', '^e2e/'] },
  ),
  forbid(
    'no-development-package-at-run-time',
    'an installation without development packages would break',
    { path: '^(api|packages/[^/]+)/src/', ...production },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'type-import', 'npm-peer'] },
  ),
];

/** The written house rules, for dependency-cruiser. */
export const RULES = [...layers, ...roles, ...web, ...hygiene];
