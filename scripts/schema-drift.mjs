import { mkdtempSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { StartProblem, reportProblem } from './lib/problem.mjs';

// Migrates an empty database and compares what came out with the text that was agreed and reviewed.
// `npm run schema:drift -- --write` after a change of the migrations.
const SNAPSHOT = inRoot('api', 'test', 'schema.snapshot.txt');
const say = (line) => process.stdout.write(`${line}\n`);

async function migratedSchema() {
  const { startPostgres } = await import('./lib/embedded-postgres.mjs');
  const { pg } = await import('./lib/postgres-binaries.mjs');
  const { schemaText } = await import('./lib/schema-text.mjs');
  const { migrate } = await import(
    pathToFileURL(inRoot('api', 'dist', 'platform', 'database', 'migrate.js')).href
  );
  const folder = mkdtempSync(path.join(tmpdir(), 'bdhvs-schema-'));
  const server = await startPostgres({
    folder: path.join(folder, 'postgres'),
    secretsFolder: path.join(folder, 'secrets'),
    durable: false,
  });
  const client = new (pg().Client)({
    connectionString: server.superuserUrl.replace(/\/postgres$/, '/bdhvs'),
  });
  try {
    const ran = await migrate(server.ownerUrl);
    if (ran === 0) throw new Error('no migration ran on an empty database');
    const again = await migrate(server.ownerUrl);
    if (again !== 0) throw new Error(`${again} migrations ran a second time`);
    await client.connect();
    return await schemaText(client);
  } finally {
    await client.end();
    await server.stop({ immediate: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

function differences(wanted, found) {
  const [before, after] = [wanted, found].map((text) => new Set(text.split('\n')));
  return [
    ...[...before].filter((line) => !after.has(line)).map((line) => `- ${line}`),
    ...[...after].filter((line) => !before.has(line)).map((line) => `+ ${line}`),
  ];
}

async function main() {
  await ensureInstalled(say);
  await ensureBuilt(say, { only: ['api'] });
  const found = await migratedSchema();
  if (process.argv.includes('--write')) {
    writeFileSync(SNAPSHOT, found);
    return say(`schema: written to ${path.relative(inRoot(), SNAPSHOT)}`);
  }
  const wanted = existsSync(SNAPSHOT) ? readFileSync(SNAPSHOT, 'utf8') : '';
  const drift = differences(wanted, found);
  if (drift.length === 0) return say('schema: no drift');
  throw new StartProblem(
    `Các migration cho ra bảng khác với api/test/schema.snapshot.txt:\n${drift.join('\n')}`,
    'The migrations and the schema snapshot differ. If it is meant: npm run schema:drift -- --write',
  );
}

main()
  .catch(reportProblem)
  .finally(() => process.exit());
