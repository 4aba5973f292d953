import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { RULES } from './architecture.mjs';

const TSCONFIG = fileURLToPath(new URL('./tsconfig.cruise.json', import.meta.url));
const AREAS = [
  'api/src',
  'web/src',
  'packages/contracts/src',
  'packages/learning/src',
  'packages/courses/src',
  'packages/simulation/src',
  'packages/vneid-sandbox/src',
];

const isSource = ({ source }) => /^(api|web|packages)\/.*\.(ts|tsx)$/.test(source);

/**
 * Reads every module below `root` and holds it against the rules.
 * @returns {Promise<{ modules: number, unread: string[], violations: { rule: string, from: string, to: string, why: string }[] }>}
 */
export async function cruiseTree(root, areas = AREAS) {
  const present = areas.filter((area) => existsSync(path.join(root, area)));
  const { output } = await cruise(
    present,
    {
      baseDir: root,
      ruleSet: { forbidden: RULES },
      validate: true,
      tsPreCompilationDeps: 'specify',
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '(^|/)dist/' },
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['import', 'types', 'default', 'node'],
      },
      tsConfig: { fileName: TSCONFIG },
    },
    { bustTheCache: true },
    { tsConfig: extractTSConfig(TSCONFIG) },
  );
  const sources = output.modules.filter(isSource);
  return {
    modules: sources.length,
    // An area that is there and gave nothing was not read: that is a broken check, not a clean house.
    unread: areas.filter((area) => !sources.some(({ source }) => source.startsWith(`${area}/`))),
    violations: output.summary.violations.map(({ rule, from, to, cycle }) => ({
      rule: rule.name,
      from,
      to: cycle ? cycle.map(({ name }) => name).join(' → ') : to,
      why: RULES.find(({ name }) => name === rule.name)?.comment ?? '',
    })),
  };
}

async function main() {
  const root = path.resolve(process.argv[2] ?? '.');
  const asJson = process.argv.includes('--json');
  const { modules, unread, violations } = await cruiseTree(root);
  if (asJson) process.stdout.write(JSON.stringify({ modules, unread, violations }));
  else for (const { rule, from, to, why } of violations) console.error(`${rule}: ${from} → ${to} (${why})`);
  if (!asJson && (modules === 0 || unread.length > 0))
    console.error(`architecture: nothing was read in ${unread.join(', ') || root}`);
  if (modules === 0 || unread.length > 0 || violations.length > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main();
