import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { dataLayout, inRoot } from './paths.mjs';
import { show, withoutNpm } from './run.mjs';
import { ensureSecret } from './secret-files.mjs';

const say = (line) => process.stderr.write(`${line}\n`);

/** The keys of an embedded database lie beside it; an outside one is told them by its environment. */
const secretsBeside = (layout) => ({
  DATABASE_IS_EMBEDDED: 'true',
  SESSION_SECRET: process.env.SESSION_SECRET || ensureSecret(layout.secrets, 'session-secret', 48),
  DATA_KEY: process.env.DATA_KEY || ensureSecret(layout.secrets, 'data-key', 48),
});

/**
 * Runs a command of the api on the product's database, with the product running or not.
 * @param cli path below api/dist
 * @param options.asOwner whether the command may also bring the tables up to date
 * @returns the exit code of the command
 */
export async function runApiCommand(cli, args = [], { asOwner = false } = {}) {
  await ensureInstalled(say);
  await ensureBuilt(say, { only: ['api'] });
  const { withDatabase } = await import('./database-beside.mjs');
  const layout = dataLayout();
  const secrets = process.env.DATABASE_URL ? {} : secretsBeside(layout);
  return withDatabase(
    layout,
    ({ appUrl, ownerUrl }) => {
      const env = { ...withoutNpm(), JOBS: 'false', ...secrets, DATABASE_URL: appUrl };
      if (asOwner) env.DATABASE_MIGRATION_URL = ownerUrl;
      return show(process.execPath, [inRoot('api', 'dist', ...cli.split('/')), ...args], { env });
    },
    { say },
  );
}
