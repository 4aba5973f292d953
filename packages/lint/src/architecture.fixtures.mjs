import { FEATURE_ORDER } from './architecture.mjs';

const imports = (...paths) =>
  paths.map((path, index) => `import { x as x${index} } from '${path}';\nvoid x${index};`).join('\n');
const empty = 'export const x = 1;\n';

/** One small tree per rule, which breaks that rule and no other. The last feature has nothing above it. */
export const FIXTURES = {
  'contracts-import-zod-only': {
    'packages/contracts/src/index.ts': imports('../../learning/src/index.js'),
    'packages/learning/src/index.ts': empty,
  },
  'learning-imports-contracts-only': {
    'packages/learning/src/index.ts': imports('../../courses/src/index.js'),
    'packages/courses/src/index.ts': empty,
  },
  'courses-import-contracts-only': {
    'packages/courses/src/index.ts': imports('../../learning/src/index.js'),
    'packages/learning/src/index.ts': empty,
  },
  'simulation-imports-zod-only': {
    'packages/simulation/src/engine.ts': imports('../../learning/src/index.js'),
    'packages/learning/src/index.ts': empty,
  },
  'packages-import-no-app': {
    'packages/vneid-sandbox/src/index.ts': imports('../../../api/src/main.js'),
    'api/src/main.ts': empty,
  },
  'api-not-web': {
    'api/src/main.ts': imports('../../web/src/lib/format.js'),
    'web/src/lib/format.ts': empty,
  },
  'web-not-api': { 'web/src/lib/format.ts': imports('../../../api/src/main.js'), 'api/src/main.ts': empty },
  'web-takes-types-of-contracts': {
    'web/src/lib/format.ts': imports('../../../packages/contracts/src/people.js'),
    'packages/contracts/src/people.ts': empty,
  },
  'web-takes-types-of-the-simulation-format': {
    'web/src/features/learn/simulator.ts': imports('../../../../packages/simulation/src/schema.js'),
    'packages/simulation/src/schema.ts': empty,
  },
  'web-without-zod': { 'web/src/lib/format.ts': imports('zod') },
  'platform-below-features': {
    'api/src/platform/clock.ts': imports('../features/people/people.js'),
    'api/src/features/people/people.ts': empty,
  },
  'feature-not-listed': {
    'api/src/app.module.ts': imports('./features/surprises/surprise.js'),
    'api/src/features/surprises/surprise.ts': empty,
  },
  ...Object.fromEntries(
    FEATURE_ORDER.slice(0, -1).map((feature, index) => [
      `feature-order-${feature}`,
      {
        [`api/src/features/${feature}/low.ts`]: imports(`../${FEATURE_ORDER[index + 1]}/high.js`),
        [`api/src/features/${FEATURE_ORDER[index + 1]}/high.ts`]: empty,
      },
    ]),
  ),
  'sample-is-nobodys-ground': {
    'api/src/features/people/people.ts': imports('../../sample/names.js'),
    'api/src/sample/names.ts': empty,
  },
  'rules-are-pure': {
    'api/src/features/shares/standing.rules.ts': imports('../../platform/clock.js'),
    'api/src/platform/clock.ts': empty,
  },
  'controllers-touch-no-tables': {
    'api/src/features/people/people.controller.ts': imports('./person.entity.js'),
    'api/src/features/people/person.entity.ts': empty,
  },
  'services-know-no-http': {
    'api/src/features/people/people.service.ts': imports('../../platform/http/parse.js'),
    'api/src/platform/http/parse.ts': empty,
  },
  'web-features-not-siblings': {
    'web/src/features/learn/page.ts': imports('../reports/page.js'),
    'web/src/features/reports/page.ts': empty,
  },
  'web-features-not-app': {
    'web/src/features/learn/page.ts': imports('../../app/router.js'),
    'web/src/app/router.ts': empty,
  },
  'web-ui-below-features': {
    'web/src/ui/button.ts': imports('../features/learn/page.js'),
    'web/src/features/learn/page.ts': empty,
  },
  'web-lib-below-all': { 'web/src/lib/format.ts': imports('../ui/button.js'), 'web/src/ui/button.ts': empty },
  'no-cycles': {
    'api/src/a.ts': `${imports('./b.js')}\n${empty}`,
    'api/src/b.ts': `${imports('./a.js')}\n${empty}`,
  },
  'no-unresolvable': { 'api/src/main.ts': imports('./gone.js') },
  'no-tests-in-the-product': {
    'api/src/main.ts': imports('../test/builders.js'),
    'api/test/builders.ts': empty,
  },
  'no-development-package-at-run-time': {
    'api/package.json': JSON.stringify({ name: 'api', devDependencies: { toy: '1.0.0' } }),
    'api/node_modules/toy/package.json': JSON.stringify({ name: 'toy', main: 'index.js' }),
    'api/node_modules/toy/index.js': 'exports.x = 1;\n',
    'api/src/main.ts': imports('toy'),
  },
};
