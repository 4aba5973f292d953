import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { dataLayout, inRoot } from './lib/paths.mjs';
import { reportProblem } from './lib/problem.mjs';
import { show, withoutNpm } from './lib/run.mjs';
import { ensureSecret } from './lib/secret-files.mjs';

// Recounts every share from the rows and compares it with what is kept; exits 1 on a difference.
// With the product running or not.
const say = (line) => process.stderr.write(`${line}\n`);

async function main() {
  await ensureInstalled(say);
  await ensureBuilt(say, { only: ['api'] });
  const { withDatabase } = await import('./lib/database-beside.mjs');
  const layout = dataLayout();
  const embedded = !process.env.DATABASE_URL;
  process.exitCode = await withDatabase(
    layout,
    ({ appUrl }) => {
      const secrets = embedded && {
        DATABASE_IS_EMBEDDED: 'true',
        SESSION_SECRET: process.env.SESSION_SECRET || ensureSecret(layout.secrets, 'session-secret', 48),
        DATA_KEY: process.env.DATA_KEY || ensureSecret(layout.secrets, 'data-key', 48),
      };
      const env = { ...withoutNpm(), ...secrets, DATABASE_URL: appUrl };
      return show(process.execPath, [inRoot('api', 'dist', 'features', 'shares', 'verify.cli.js')], { env });
    },
    { say },
  );
}

main()
  .catch(reportProblem)
  .finally(() => process.exit());
