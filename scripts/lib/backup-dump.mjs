import { createHash, createHmac } from 'node:crypto';
import { createRequire } from 'node:module';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { BackupWriter, FORMAT } from './backup-format.mjs';
import { inRoot } from './paths.mjs';
import { pg } from './postgres-binaries.mjs';

const { to: copyTo } = createRequire(inRoot('package.json'))('pg-copy-streams');

/** Which key sealed the personal numbers, without saying the key. */
export const fingerprint = (secret) =>
  createHmac('sha256', secret).update('bdhvs backup').digest('hex').slice(0, 16);

const TABLES = `
  SELECT c.relname AS name,
         array_agg(quote_ident(a.attname) ORDER BY a.attnum) AS columns
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  WHERE c.relkind = 'r' AND c.relname <> 'migrations'
  GROUP BY c.relname
  ORDER BY c.relname`;

const SEQUENCES = `
  SELECT quote_ident(sequencename) AS name, last_value AS value
  FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1`;

async function dumpTable(client, writer, { name, columns }) {
  await writer.line({ part: 'table', name, columns });
  const stream = client.query(copyTo(`COPY "${name}" (${columns.join(', ')}) TO STDOUT`));
  const hash = createHash('sha256');
  const hashed = async function* () {
    for await (const chunk of stream) {
      hash.update(chunk);
      yield chunk;
    }
  };
  await writer.rows(hashed());
  await writer.line({ part: 'table-end', name, rows: stream.rowCount, sha256: hash.digest('hex') });
  return stream.rowCount;
}

/**
 * Writes everything in the database, as of one moment, while the product goes on.
 * @returns how many rows of each table
 */
export async function dumpDatabase({ url, file, dataKey }) {
  const client = new (pg().Client)({ connectionString: url });
  await client.connect();
  const gzip = createGzip({ level: 6 });
  const output = createWriteStream(file, { mode: 0o600, flags: 'wx', flush: true });
  const written = finished(output);
  gzip.once('error', (error) => output.destroy(error));
  output.once('error', (error) => gzip.destroy(error));
  gzip.pipe(output);
  const writer = new BackupWriter(gzip);
  const work = async () => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    const { rows: migrations } = await client.query('SELECT name FROM migrations ORDER BY id');
    await writer.line({
      part: 'start',
      format: FORMAT,
      madeAt: new Date().toISOString(),
      migrations: migrations.map(({ name }) => name),
      dataKey: fingerprint(dataKey),
    });
    const { rows: tables } = await client.query(TABLES);
    const rows = {};
    for (const table of tables) rows[table.name] = await dumpTable(client, writer, table);
    const { rows: sequences } = await client.query(SEQUENCES);
    await writer.line({ part: 'sequences', sequences });
    await client.query('COMMIT');
    await writer.finish();
    return rows;
  };
  try {
    const [rows] = await Promise.all([work(), written]);
    return rows;
  } finally {
    gzip.destroy();
    output.destroy();
    await client.end().catch(() => undefined);
  }
}
