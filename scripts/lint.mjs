import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { CHECKS } from './lib/lint-checks.mjs';
import { StartProblem, reportProblem } from './lib/problem.mjs';

// `npm run lint` runs every check; `npm run lint -- types architecture` only those.
const say = (line) => process.stdout.write(`${line}\n`);

async function main() {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in CHECKS));
  if (unknown.length > 0) {
    throw new StartProblem(
      `Không có phép kiểm: ${unknown.join(', ')}. Có: ${Object.keys(CHECKS).join(', ')}.`,
      'Unknown check.',
    );
  }
  await ensureInstalled(say);
  // Types across packages come from what they were built to.
  await ensureBuilt(say);
  const queue = Object.entries(CHECKS).filter(([name]) => asked.length === 0 || asked.includes(name));
  const counts = { passed: 0, failed: 0 };
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [name, check] = next;
      const problems = await check();
      counts[problems ? 'failed' : 'passed'] += 1;
      if (problems) say(`\n✗ ${name}\n${problems}`);
    }
  };
  await Promise.all([worker(), worker()]);
  say(`lint: ${counts.passed} passed, ${counts.failed} failed`);
  if (counts.failed > 0) process.exitCode = 1;
}

main().catch(reportProblem);
