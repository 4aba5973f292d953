import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { inRoot } from './paths.mjs';
import { capture, lastLines, withoutNpm } from './run.mjs';

/** Kinds of tests that jest runs, each with its jest project and the files it means by that name. */
export const JEST_KINDS = {
  rules: { project: 'rules' },
  database: { project: 'db', holds: (file) => !/routes?\.spec\.ts$/.test(file) },
  routes: { project: 'db', holds: (file) => /routes?\.spec\.ts$/.test(file) },
  web: { project: 'web' },
  commands: { project: 'commands' },
};

const emptyCount = () => ({ passed: 0, failed: 0, notRun: [], failures: [] });

function addFile(count, file) {
  const where = path.relative(inRoot(), file.name);
  // A file that does not even load has no tests to count, and must not pass for that.
  if (file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed')) {
    count.failed += 1;
    count.failures.push(`${where}\n${stripVTControlCharacters(file.message)}`);
  } else if (file.message) {
    count.failures.push(`${where}\n${stripVTControlCharacters(file.message)}`);
  }
  for (const { status, fullName } of file.assertionResults) {
    if (status === 'passed') count.passed += 1;
    else if (status === 'failed') count.failed += 1;
    else count.notRun.push(`${where}: ${fullName}`);
  }
}

async function runProject(project) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bdhvs-jest-'));
  const outputFile = path.join(folder, 'result.json');
  const cli = inRoot('node_modules', 'jest', 'bin', 'jest.js');
  try {
    const { output } = await capture(
      process.execPath,
      [
        cli,
        '--selectProjects',
        project,
        '--json',
        `--outputFile=${outputFile}`,
        '--silent',
        '--ci',
        '--forceExit',
      ],
      { env: { ...withoutNpm(), NODE_ENV: 'test' } },
    );
    try {
      return JSON.parse(readFileSync(outputFile, 'utf8')).testResults;
    } catch {
      return [
        { name: inRoot(project), status: 'failed', message: lastLines(output, 60), assertionResults: [] },
      ];
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs the jest projects of the wanted kinds, one after the other: they share two cores and one PostgreSQL.
 * @returns counts by kind
 */
export async function runJest(kinds, say) {
  const counts = {};
  for (const project of new Set(kinds.map((kind) => JEST_KINDS[kind].project))) {
    say(`Kiểm thử: ${project}…`);
    const begun = Date.now();
    const files = await runProject(project);
    const seconds = Math.round((Date.now() - begun) / 1_000);
    for (const kind of kinds.filter((each) => JEST_KINDS[each].project === project)) {
      counts[kind] = { ...emptyCount(), seconds };
      const { holds = () => true } = JEST_KINDS[kind];
      for (const file of files.filter(({ name }) => holds(name))) addFile(counts[kind], file);
    }
  }
  return counts;
}
