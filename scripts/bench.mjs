import { ensureBuilt } from './lib/build.mjs';
import { checkNode, checkPlatform } from './lib/checks.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { reportProblem } from './lib/problem.mjs';
import { show } from './lib/run.mjs';

// `npm run bench` measures everything, `npm run bench -- NAME…` only those; the figures go to standard output as one
// JSON document, everything else to the error output.
const say = (line) => process.stderr.write(`${line}\n`);

async function main() {
  checkNode();
  checkPlatform();
  await ensureInstalled(say);
  await ensureBuilt(say);
  process.exitCode = await show(process.execPath, [inRoot('bench', 'run.mjs'), ...process.argv.slice(2)]);
}

main().catch(reportProblem);
