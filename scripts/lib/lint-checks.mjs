import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { capture } from './run.mjs';

const lintPackage = (...parts) => inRoot('packages', 'lint', ...parts);

/** The output of a program that failed, or undefined. */
async function complaint(program, args) {
  const { code, output } = await capture(process.execPath, [program, ...args]);
  return code === 0 ? undefined : output.trim() || `exit code ${code}`;
}

/** What belongs to the project: kept by git, or new and not ignored. */
const projectFiles = () =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: inRoot(),
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => file && existsSync(inRoot(file)));

async function sources() {
  const { checkSources, readFromRoot } = await import('../../packages/lint/src/source-rules.mjs');
  const files = projectFiles();
  if (files.length === 0) return 'no file was looked at';
  const problems = checkSources(files, readFromRoot);
  return problems.map(({ rule, file, detail }) => `${file}: ${detail} (${rule})`).join('\n') || undefined;
}

const tsc = (folder) => async () =>
  existsSync(inRoot(folder, 'tsconfig.json'))
    ? complaint(inRoot('node_modules', 'typescript', 'bin', 'tsc'), [
        '--noEmit',
        '--pretty',
        'false',
        '-p',
        inRoot(folder),
      ])
    : `${folder} has no tsconfig.json`;

async function types() {
  const folders = [
    'packages/contracts',
    'packages/learning',
    'packages/simulation',
    'packages/courses',
    'packages/vneid-sandbox',
    'api',
    'web',
    'e2e',
  ];
  const all = [];
  for (const folder of folders) all.push(await tsc(folder)());
  return all.filter(Boolean).join('\n') || undefined;
}

/** Each check answers with what is wrong, or undefined. */
export const CHECKS = {
  format: () =>
    complaint(inRoot('node_modules', 'prettier', 'bin', 'prettier.cjs'), [
      '--check',
      '--log-level=warn',
      '.',
    ]),
  eslint: () =>
    complaint(lintPackage('node_modules', 'eslint', 'bin', 'eslint.js'), ['--max-warnings=0', '.']),
  architecture: () => complaint(lintPackage('src', 'cruise.mjs'), [inRoot()]),
  types,
  sources,
  'dead-code': () => complaint(lintPackage('node_modules', 'knip', 'bin', 'knip.js'), ['--no-progress']),
};
