import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { fingerprint } from './backup-dump.mjs';
import { readBackup } from './backup-format.mjs';
import { inRoot } from './paths.mjs';
import { pg } from './postgres-binaries.mjs';
import { StartProblem } from './problem.mjs';

const { from: copyFrom } = createRequire(inRoot('package.json'))('pg-copy-streams');
const built = (...parts) => import(pathToFileURL(inRoot('api', 'dist', ...parts)).href);

/**
 * Reads the whole file once before anything is touched.
 * @returns its first part and the number of rows of each table
 */
export async function inspectBackup(file) {
  let start;
  const rows = {};
  for await (const part of readBackup(file)) {
    if (part.part === 'start') start = part;
    if (part.part === 'table') for await (const _frame of part.rows);
    if (part.part === 'table-end') rows[part.name] = part.rows;
  }
  return { start, rows };
}

export function refuseForeignKey(start, dataKey) {
  if (start.dataKey === fingerprint(dataKey)) return;
  throw new StartProblem(
    'DATA_KEY không phải khoá của bản sao lưu này: số định danh trong đó sẽ không đọc được. Chưa có gì được phục hồi. Hãy đặt DATA_KEY hoặc chép tệp secrets/data-key của lần cài đặt cũ.',
    'DATA_KEY is not the key of this backup; its personal numbers could not be read. Nothing was restored.',
  );
}

/** Brings an empty database to the tables the backup was made from; later ones follow after the rows. */
async function migrateTo(url, names) {
  const [{ migrations }, { createDataSource }] = await Promise.all([
    built('migrations', 'index.js'),
    built('platform', 'database', 'data-source.js'),
  ]);
  const known = migrations.map((migration) => new migration().name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new StartProblem(
      `Bản sao lưu thuộc một bản mới hơn của chương trình (${unknown.join(', ')}). Hãy phục hồi bằng bản đó.`,
      'The backup was made by a newer release; restore with that one.',
    );
  }
  const source = createDataSource({ url, poolSize: 1 });
  source.setOptions({ migrations: migrations.filter((_migration, index) => names.includes(known[index])) });
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}

async function refuseFilled(client) {
  const { rowCount } = await client.query("SELECT 1 FROM pg_tables WHERE schemaname = 'public' LIMIT 1");
  if (!rowCount) return;
  throw new StartProblem(
    'Cơ sở dữ liệu đích đã có bảng. Chỉ phục hồi vào cơ sở dữ liệu trống: hãy đặt DATA_DIR (hoặc DATABASE_URL) mới.',
    'The target database is not empty. Restore into an empty one: set a new DATA_DIR or DATABASE_URL.',
  );
}

/** It was empty when we came, so after a failure it is left empty, and the restore can be tried again. */
async function emptyAgain(client) {
  await client.query('ROLLBACK');
  await client.query(
    'DROP SCHEMA public CASCADE; CREATE SCHEMA public; GRANT USAGE ON SCHEMA public TO PUBLIC',
  );
}

const FOREIGN_KEYS = `
  SELECT c.conrelid::regclass::text AS table, quote_ident(c.conname) AS name, pg_get_constraintdef(c.oid) AS definition
  FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace AND n.nspname = 'public'
  WHERE c.contype = 'f'`;

async function loadTable(client, { name, columns, rows }, expected) {
  const hash = createHash('sha256');
  const hashed = async function* () {
    for await (const chunk of rows) {
      hash.update(chunk);
      yield chunk;
    }
  };
  const target = client.query(copyFrom(`COPY "${name}" (${columns.join(', ')}) FROM STDIN`));
  await pipeline(Readable.from(hashed(), { objectMode: false }), target);
  expected.set(name, { rows: target.rowCount, sha256: hash.digest('hex') });
}

function checkTable(loaded, { name, rows, sha256 }) {
  const found = loaded.get(name);
  if (found?.rows === rows && found.sha256 === sha256) return;
  throw new StartProblem(
    `Bảng ${name} không khớp với bản sao lưu; đã bỏ toàn bộ lần phục hồi.`,
    `Table ${name} differs; rolled back.`,
  );
}

/** All rows in one transaction: either the whole backup is there, or nothing. */
async function loadRows(client, file) {
  const { rows: tables } = await client.query(
    "SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'",
  );
  const { rows: keys } = await client.query(FOREIGN_KEYS);
  // Tables come by name, not by who refers to whom; put back at the end, the keys check every row.
  for (const key of keys) await client.query(`ALTER TABLE ${key.table} DROP CONSTRAINT ${key.name}`);
  for (const { name } of tables) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  if (tables.length > 0) await client.query(`TRUNCATE ${tables.map(({ name }) => name).join(', ')}`);
  const loaded = new Map();
  for await (const part of readBackup(file)) {
    if (part.part === 'table') await loadTable(client, part, loaded);
    if (part.part === 'table-end') checkTable(loaded, part);
    if (part.part !== 'sequences') continue;
    for (const { name, value } of part.sequences) {
      if (value !== null) await client.query('SELECT setval($1, $2)', [name, value]);
    }
  }
  for (const { name } of tables) await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
  for (const key of keys)
    await client.query(`ALTER TABLE ${key.table} ADD CONSTRAINT ${key.name} ${key.definition}`);
  return Object.fromEntries([...loaded].map(([name, { rows }]) => [name, rows]));
}

/**
 * Fills an empty database from a backup that was inspected before.
 * @returns how many rows of each table
 */
export async function loadDatabase({ url, file, start }) {
  const client = new (pg().Client)({ connectionString: url });
  await client.connect();
  try {
    await refuseFilled(client);
    try {
      await migrateTo(url, start.migrations);
      await client.query('BEGIN');
      const rows = await loadRows(client, file);
      await client.query('COMMIT');
      const { migrate } = await built('platform', 'database', 'migrate.js');
      await migrate(url);
      await client.query('ANALYZE');
      return rows;
    } catch (error) {
      await emptyAgain(client);
      throw error;
    }
  } finally {
    await client.end();
  }
}
