import { findBrowser } from './lib/browser.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { checkNode, checkPlatform } from './lib/checks.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { JEST_KINDS, runJest } from './lib/jest-run.mjs';
import { StartProblem, reportProblem } from './lib/problem.mjs';

// `npm test` runs everything; `npm test -- rules e2e` only those kinds.
const KINDS = [...Object.keys(JEST_KINDS), 'e2e'];
const say = (line) => process.stdout.write(`${line}\n`);

function wantedKinds() {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((kind) => !KINDS.includes(kind));
  if (unknown.length > 0) {
    throw new StartProblem(
      `Không có loại kiểm thử: ${unknown.join(', ')}. Có: ${KINDS.join(', ')}.`,
      'Unknown kind of test.',
    );
  }
  return asked.length > 0 ? asked : KINDS;
}

function report(counts) {
  const all = Object.entries(counts);
  for (const [, { failures }] of all) for (const failure of failures) say(`\n✗ ${failure.trim()}`);
  const notRun = all.flatMap(([, count]) => count.notRun);
  if (notRun.length > 0) say('\nNot run on this machine:');
  for (const title of notRun) say(`  - ${title}`);
  say('');
  for (const [kind, { passed, failed, notRun: skipped, seconds }] of all) {
    const rest = skipped.length > 0 ? `, ${skipped.length} not run` : '';
    say(`${kind.padEnd(9)} ${passed} passed, ${failed} failed${rest} (${seconds} s)`);
  }
}

/** Nothing found is not the same as nothing wrong. */
function refuseEmpty(counts) {
  for (const [kind, count] of Object.entries(counts)) {
    if (count.passed + count.failed + count.notRun.length > 0) continue;
    count.failed = 1;
    count.failures.push(`${kind}: no test was found`);
  }
}

async function main() {
  checkNode();
  checkPlatform();
  const kinds = wantedKinds();
  await ensureInstalled(say);
  await ensureBuilt(say);
  // Looked for before minutes of other tests, not after them.
  const browser = kinds.includes('e2e') ? await findBrowser(say) : undefined;
  const counts = await runJest(
    kinds.filter((kind) => kind in JEST_KINDS),
    say,
  );
  if (browser) {
    const { runBrowserTests } = await import('./lib/browser-run.mjs');
    const begun = Date.now();
    counts.e2e = {
      ...(await runBrowserTests(browser, say)),
      seconds: Math.round((Date.now() - begun) / 1_000),
    };
  }
  refuseEmpty(counts);
  report(counts);
  const total = (field) => Object.values(counts).reduce((sum, count) => sum + count[field], 0);
  if (total('failed') > 0) process.exitCode = 1;
  say(`${total('passed')} passed, ${total('failed')} failed`);
}

main()
  .catch(reportProblem)
  .finally(() => process.exit());
