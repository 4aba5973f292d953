import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { itWhen } from '../jest/it-when.mjs';
import { runningPostgres, startPostgres } from './embedded-postgres.mjs';
import { pg } from './postgres-binaries.mjs';
import { StartProblem } from './problem.mjs';

let base;
let server;
const paths = () => ({
  folder: path.join(base, 'postgres'),
  secretsFolder: path.join(base, 'secrets'),
  durable: false,
});
const start = async (options = {}) => (server = await startPostgres({ ...paths(), ...options }));

async function query(url, sql) {
  const client = new (pg().Client)({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'dữ liệu có dấu '));
});

afterEach(async () => {
  await server?.stop({ immediate: true });
  server = undefined;
  rmSync(base, { recursive: true, force: true });
});

describe('embedded PostgreSQL', () => {
  it('keeps all data over a stop and a start, in a path with spaces and diacritics', async () => {
    await start();
    await query(
      server.ownerUrl,
      "CREATE TABLE kept AS SELECT 'giữ lại' AS word; GRANT SELECT ON kept TO bdhvs_app",
    );
    await server.stop();
    await start();
    expect(await query(server.appUrl, 'SELECT word FROM kept')).toEqual([{ word: 'giữ lại' }]);
  }, 60_000);

  it('sorts Vietnamese the Vietnamese way', async () => {
    await start();
    const rows = await query(
      server.appUrl,
      "SELECT x FROM unnest(ARRAY['Đ','D','Ă','A','Â','B']) x ORDER BY x",
    );
    expect(rows.map(({ x }) => x).join('')).toBe('AĂÂBDĐ');
  }, 60_000);

  it('lets the application use tables and not change them', async () => {
    await start();
    await query(server.ownerUrl, 'CREATE TABLE owned (id int); GRANT INSERT ON owned TO bdhvs_app');
    await query(server.appUrl, 'INSERT INTO owned VALUES (1)');
    await expect(query(server.appUrl, 'DROP TABLE owned')).rejects.toThrow(/must be owner/);
    await expect(query(server.appUrl, 'CREATE TABLE mine (id int)')).rejects.toThrow(/permission denied/);
    await expect(
      query(server.appUrl.replace(/\/bdhvs$/, '/postgres'), 'SELECT pg_read_file($$/etc/passwd$$)'),
    ).rejects.toThrow(/permission denied/);
  }, 60_000);

  it('asks everybody for a password, kept apart from the data in files only the owner reads', async () => {
    await start();
    await expect(query(server.appUrl.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(/password/);
    expect(statSync(path.join(base, 'secrets')).mode & 0o777).toBe(0o700);
    expect(statSync(path.join(base, 'secrets', 'bdhvs_app.password')).mode & 0o777).toBe(0o600);
  }, 60_000);

  it('loses nothing that was committed when it is killed, and takes over what the dead left behind', async () => {
    await start({ settings: { fsync: 'on', synchronous_commit: 'on' } });
    await query(server.ownerUrl, 'CREATE TABLE kept AS SELECT 7 AS seven; GRANT SELECT ON kept TO bdhvs_app');
    process.kill(server.pid, 'SIGKILL');
    await server.exited;
    expect(existsSync(path.join(base, 'postgres', 'postmaster.pid'))).toBe(true);
    await start();
    expect(await query(server.appUrl, 'SELECT seven FROM kept')).toEqual([{ seven: 7 }]);
  }, 60_000);

  it('starts where a stale postmaster.pid names a number that another program has now', async () => {
    await start();
    await server.stop();
    const pidFile = path.join(base, 'postgres', 'postmaster.pid');
    writeFileSync(pidFile, `${process.pid}\n${path.join(base, 'postgres')}\n1\n5432\n\n127.0.0.1\n\nready\n`);
    await start();
    expect(await query(server.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  }, 60_000);

  it('tells a command beside the running product where its database is', async () => {
    expect(runningPostgres(paths())).toBeUndefined();
    await start();
    expect(runningPostgres(paths())).toMatchObject({ port: server.port, appUrl: server.appUrl });
  }, 60_000);

  it('refuses data of another PostgreSQL version in both languages and changes nothing', async () => {
    await start();
    await server.stop();
    const version = path.join(base, 'postgres', 'PG_VERSION');
    writeFileSync(version, '15\n');
    const refusal = await start().catch((error) => error);
    expect(refusal).toBeInstanceOf(StartProblem);
    expect(refusal.vietnamese).toMatch(/PostgreSQL 15.*PostgreSQL 18.*còn nguyên/s);
    expect(refusal.english).toMatch(/PostgreSQL 15.*runs 18/s);
    expect(readFileSync(version, 'utf8')).toBe('15\n');
  }, 60_000);

  it('refuses a folder with somebody else’s files and a database whose secrets are gone', async () => {
    await start();
    await server.stop();
    rmSync(path.join(base, 'secrets', 'postgres.password'));
    await expect(start()).rejects.toThrow(/Thiếu tệp bí mật/);
    rmSync(path.join(base, 'postgres'), { recursive: true });
    await startPostgres({ ...paths(), secretsFolder: path.join(base, 'other') }).then((other) =>
      other.stop(),
    );
    rmSync(path.join(base, 'postgres', 'PG_VERSION'));
    await expect(start()).rejects.toThrow(/không phải dữ liệu PostgreSQL/);
  }, 60_000);

  itWhen(process.getuid?.() === 0 && existsSync('/usr/sbin/useradd'), 'needs root')(
    'runs as a system user of its own where root has no user namespaces',
    () => {
      const existed = spawnSync('id', ['bdhvs-postgres']).status === 0;
      const script = `
        import { startPostgres } from ${JSON.stringify(new URL('embedded-postgres.mjs', import.meta.url).href)};
        const server = await startPostgres(${JSON.stringify(paths())});
        await server.stop();
        console.log('stopped');`;
      const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, BDHVS_NO_USER_NAMESPACE: '1' },
        encoding: 'utf8',
      });
      if (!existed) spawnSync('userdel', ['bdhvs-postgres']);
      expect(`${stdout}${stderr}`).toContain('stopped');
      expect(statSync(path.join(base, 'postgres')).uid).not.toBe(0);
    },
    60_000,
  );
});
