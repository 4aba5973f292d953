import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { itWhen } from './jest/it-when.mjs';
import { checkDiskSpace, checkNode, checkPlatform } from './lib/checks.mjs';
import { freePort, runningPostgres } from './lib/embedded-postgres.mjs';
import { inRoot } from './lib/paths.mjs';
import { pg } from './lib/postgres-binaries.mjs';
import { isAlive } from './lib/postmaster.mjs';

const isRoot = process.getuid?.() === 0;
let base;
let ports;
let started;

beforeEach(async () => {
  base = mkdtempSync(path.join(tmpdir(), 'chạy thử '));
  ports = { PORT: String(await freePort()), SANDBOX_PORT: String(await freePort()) };
  started = [];
});

afterEach(async () => {
  for (const each of started) {
    each.child.kill('SIGTERM');
    await each.ended;
  }
  rmSync(base, { recursive: true, force: true });
}, 60_000);

/** Starts the command as a person would, without sample data unless asked: these tests are about the start. */
function start(env = {}, options = {}) {
  const child = spawn(process.execPath, [inRoot('scripts', 'start.mjs')], {
    env: {
      ...process.env,
      DATA_DIR: path.join(base, 'data'),
      SAMPLE: 'none',
      DATABASE_URL: '',
      ...ports,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  const product = { child, output: '', ended: once(child, 'exit') };
  const take = (chunk) => (product.output += chunk);
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  product.ready = new Promise((resolve, reject) => {
    child.stdout.on('data', () => product.output.includes('Ready: ') && resolve());
    product.ended.then(() => reject(new Error(product.output)));
  });
  product.ready.catch(() => undefined);
  started.push(product);
  return product;
}

async function refusal(env) {
  const product = start(env);
  const [code] = await product.ended;
  return { code, output: product.output };
}

const databaseOf = (folder = path.join(base, 'data')) =>
  runningPostgres({ folder: path.join(folder, 'postgres'), secretsFolder: path.join(folder, 'secrets') });

async function query(url, sql) {
  const client = new (pg().Client)({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('npm start', () => {
  it('says where it is ready, keeps all data over a stop, and leaves nothing running', async () => {
    const first = start();
    await first.ready;
    expect(first.output).toContain(`Ready: http://localhost:${ports.PORT}`);
    expect((await fetch(`http://localhost:${ports.PORT}/api/health/ready`)).status).toBe(200);
    await query(databaseOf().ownerUrl, "INSERT INTO installation (key, value) VALUES ('kept', '{}')");
    const server = Number(
      readFileSync(path.join(base, 'data', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0],
    );
    first.child.kill('SIGINT');
    expect(await first.ended).toEqual([0, null]);
    expect([isAlive(server), databaseOf(), existsSync(path.join(base, 'data', 'in-use.lock'))]).toEqual([
      false,
      undefined,
      false,
    ]);

    const second = start();
    await second.ready;
    expect(await query(databaseOf().appUrl, "SELECT key FROM installation WHERE key = 'kept'")).toEqual([
      { key: 'kept' },
    ]);
    second.child.kill('SIGTERM');
    expect(await second.ended).toEqual([0, null]);
  }, 120_000);

  it('is ready under a public address with a path that only others reach', async () => {
    const product = start({ PUBLIC_URL: 'https://hoc.example.invalid/khu-vuc' });
    await product.ready;
    expect(product.output).toContain('Ready: https://hoc.example.invalid/khu-vuc');
    expect((await fetch(`http://127.0.0.1:${ports.PORT}/khu-vuc/api/health/ready`)).status).toBe(200);
  }, 120_000);

  it('goes on after its database or its api was killed', async () => {
    const product = start();
    await product.ready;
    const ready = `http://localhost:${ports.PORT}/api/health/ready`;
    const untilReady = async () => {
      for (
        const end = Date.now() + 30_000;
        Date.now() < end;
        await new Promise((resolve) => setTimeout(resolve, 100))
      ) {
        const answer = await fetch(ready).catch(() => undefined);
        if (answer?.ok) return true;
      }
      return false;
    };
    process.kill(
      Number(readFileSync(path.join(base, 'data', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
      'SIGKILL',
    );
    expect(await untilReady()).toBe(true);
    expect(product.child.exitCode).toBeNull();
  }, 120_000);

  it('starts after it was killed itself, with nothing of its own left in the way', async () => {
    const killed = start();
    await killed.ready;
    killed.child.kill('SIGKILL');
    await killed.ended;
    const again = start();
    await again.ready;
    expect((await fetch(`http://localhost:${ports.PORT}/api/health/ready`)).status).toBe(200);
  }, 120_000);

  it('refuses a second start on the same data and harms the first in nothing', async () => {
    const first = start();
    await first.ready;
    const second = await refusal({ PORT: String(await freePort()), SANDBOX_PORT: String(await freePort()) });
    expect([second.code, second.output]).toEqual([
      1,
      expect.stringContaining('đang được một lần chạy khác dùng'),
    ]);
    expect((await fetch(`http://localhost:${ports.PORT}/api/health/ready`)).status).toBe(200);
  }, 120_000);

  it('names PORT when it is taken or no port', async () => {
    const other = createServer().listen(Number(ports.PORT), '0.0.0.0');
    await once(other, 'listening');
    const taken = await refusal();
    other.close();
    expect([taken.code, taken.output]).toEqual([1, expect.stringMatching(/Cổng \d+ đang được.*đặt PORT/s)]);
    for (const PORT of ['abc', '0', '70000', '80.5']) {
      const bad = await refusal({ PORT });
      expect([PORT, bad.code, bad.output]).toEqual([PORT, 1, expect.stringContaining(`PORT: "${PORT}"`)]);
    }
    expect(existsSync(path.join(base, 'data', 'postgres'))).toBe(false);
  }, 60_000);

  it('names the setting that is wrong, and stops the database it had started', async () => {
    const bad = await refusal({ TIME_ZONE: 'Sao Hoả' });
    expect([bad.code, bad.output]).toEqual([1, expect.stringContaining('TIME_ZONE')]);
    expect(databaseOf()).toBeUndefined();
  }, 60_000);

  it('refuses data of another PostgreSQL version and leaves them alone', async () => {
    const folder = path.join(base, 'data', 'postgres');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'PG_VERSION'), '14\n');
    writeFileSync(path.join(folder, 'rows'), 'kept');
    const refused = await refusal();
    expect([refused.code, refused.output]).toEqual([
      1,
      expect.stringMatching(/PostgreSQL 14.*PostgreSQL 18/s),
    ]);
    expect(readFileSync(path.join(folder, 'rows'), 'utf8')).toBe('kept');
  }, 60_000);

  it('refuses to make a new key where the old one is gone', async () => {
    const product = start();
    await product.ready;
    product.child.kill('SIGTERM');
    await product.ended;
    rmSync(path.join(base, 'data', 'secrets', 'data-key'));
    const refused = await refusal();
    expect([refused.code, refused.output]).toEqual([1, expect.stringContaining('data-key')]);
    expect(existsSync(path.join(base, 'data', 'secrets', 'data-key'))).toBe(false);
  }, 120_000);

  it('names DATA_DIR when it cannot be written', async () => {
    const file = path.join(base, 'a-file');
    writeFileSync(file, '');
    const refused = await refusal({ DATA_DIR: path.join(file, 'data') });
    expect([refused.code, refused.output]).toEqual([1, expect.stringContaining('DATA_DIR')]);
    if (!isRoot) {
      chmodSync(base, 0o500);
      const denied = await refusal();
      chmodSync(base, 0o700);
      expect([denied.code, denied.output]).toEqual([1, expect.stringContaining('DATA_DIR')]);
    }
  }, 60_000);

  itWhen(isRoot, 'only root may mount a small disk')(
    'says that the disk is full',
    async () => {
      const { spawnSync } = await import('node:child_process');
      const disk = path.join(base, 'disk');
      mkdirSync(disk);
      const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', disk]);
      expect(status).toBe(0);
      try {
        const refused = await refusal({ DATA_DIR: path.join(disk, 'data') });
        expect([refused.code, refused.output]).toEqual([1, expect.stringMatching(/chỉ còn \d+ MB/)]);
      } finally {
        spawnSync('umount', [disk]);
      }
    },
    60_000,
  );
});

describe('the checks before a start', () => {
  it('accept Node from 20.19 and refuse what is older', () => {
    for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0'])
      expect(() => checkNode(version)).not.toThrow();
    for (const version of ['18.20.4', '20.18.3']) expect(() => checkNode(version)).toThrow(/Node\.js/);
  });

  it('send Windows to WSL and nobody else', () => {
    expect(() => checkPlatform('win32')).toThrow(/wsl --install/);
    for (const platform of ['linux', 'darwin']) expect(() => checkPlatform(platform)).not.toThrow();
  });

  it('measure the disk of a folder that is not there yet', () => {
    expect(() => checkDiskSpace(path.join(tmpdir(), 'not', 'yet', 'there'), 1)).not.toThrow();
    expect(() => checkDiskSpace(path.join(tmpdir(), 'not', 'yet', 'there'), 1e12)).toThrow(/chỉ còn/);
  });
});
