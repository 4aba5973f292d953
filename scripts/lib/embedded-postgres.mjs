import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartProblem } from './problem.mjs';
import { chooseAccount, findBinaries, pg, spawnAs } from './postgres-binaries.mjs';
import { clearStalePostmaster, readPostmaster, runningPostmaster, stopPostmaster } from './postmaster.mjs';
import { ensurePrivateFolder, ensureSecret, readSecret, secretExists } from './secret-files.mjs';

export const DATABASE = 'bdhvs';
const SUPERUSER = 'postgres';
const OWNER = 'bdhvs_owner';
const APP = 'bdhvs_app';
const ROLES = [SUPERUSER, OWNER, APP];

const urlOf = (role, password, port, database = DATABASE) =>
  `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

function urls(secretsFolder, port) {
  const [superuser, owner, app] = ROLES.map((role) => readSecret(secretsFolder, `${role}.password`));
  return {
    port,
    superuserUrl: urlOf(SUPERUSER, superuser, port, 'postgres'),
    ownerUrl: urlOf(OWNER, owner, port),
    appUrl: urlOf(APP, app, port),
  };
}

/** Addresses of the server already running on this folder, or undefined: for commands beside a running product. */
export function runningPostgres({ folder, secretsFolder }) {
  const running = runningPostmaster(folder);
  return running?.ready ? urls(secretsFolder, running.port) : undefined;
}

function tuning(durable) {
  const megabytes = Math.floor(totalmem() / 1024 ** 2);
  const buffers = Math.min(1024, Math.max(64, Math.floor(megabytes / 8)));
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: durable ? '100' : '200',
    timezone: 'UTC',
    shared_buffers: `${buffers}MB`,
    effective_cache_size: `${Math.max(128, Math.floor(megabytes / 2))}MB`,
    max_wal_size: '2GB',
    wal_compression: 'on',
    random_page_cost: '1.1',
    // Compiling a plan costs more than any of our queries runs.
    jit: 'off',
    // DETAIL and failed statements carry people's data; the log must not.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(durable
      ? {}
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '128MB' }),
  };
}

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

function checkFolder({ folder, secretsFolder, major }) {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return 'empty';
  const versionFile = path.join(folder, 'PG_VERSION');
  if (!existsSync(versionFile)) {
    throw new StartProblem(
      `Thư mục ${folder} có tệp nhưng không phải dữ liệu PostgreSQL. Không có gì bị thay đổi. Hãy chọn DATA_DIR khác.`,
      `${folder} holds files that are not a PostgreSQL database. Nothing was changed. Choose another DATA_DIR.`,
    );
  }
  const found = readFileSync(versionFile, 'utf8').trim();
  if (found !== major) {
    throw new StartProblem(
      `Dữ liệu ở ${folder} thuộc PostgreSQL ${found}, chương trình này dùng PostgreSQL ${major}. Dữ liệu còn nguyên. Hãy sao lưu bằng bản cũ rồi phục hồi vào DATA_DIR mới.`,
      `The data in ${folder} belong to PostgreSQL ${found}; this release runs ${major}. Nothing was changed. Back up with the old release and restore into a new DATA_DIR.`,
    );
  }
  const missing = ROLES.map((role) => `${role}.password`).filter(
    (name) => !secretExists(secretsFolder, name),
  );
  if (missing.length > 0) {
    throw new StartProblem(
      `Thiếu tệp bí mật của cơ sở dữ liệu trong ${secretsFolder}: ${missing.join(', ')}. Dữ liệu còn nguyên. Hãy chép lại thư mục này từ bản lưu.`,
      `Secrets of the database are missing in ${secretsFolder}. Nothing was changed. Put the folder back from your copy.`,
    );
  }
  return 'ours';
}

async function run(account, program, args) {
  const child = spawnAs(account, program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw startFailure(output);
}

function startFailure(output) {
  const tail = output.trim().split('\n').slice(-12).join('\n');
  if (/No space left on device|Disk quota exceeded/.test(output)) {
    return new StartProblem(
      `Ổ đĩa đã đầy nên PostgreSQL không chạy được. Hãy giải phóng chỗ trống hoặc đổi DATA_DIR. Dữ liệu đã ghi còn nguyên.\n${tail}`,
      'The disk is full, so PostgreSQL cannot run. Free some space or change DATA_DIR. What was written is safe.',
    );
  }
  return new StartProblem(
    `PostgreSQL không khởi động được. Những dòng cuối của nó:\n${tail}`,
    'PostgreSQL did not start; its last lines are above.',
  );
}

/** Made beside and moved into place, so that an interrupted first start leaves nothing half made. */
async function create({ folder, secretsFolder, account, initdb }) {
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  for (const role of ROLES) ensureSecret(secretsFolder, `${role}.password`, 24);
  // initdb reads the password as its own account, which may not enter the secrets folder.
  const passwordFile = path.join(draft, '..', '.initdb-password');
  writeFileSync(passwordFile, readSecret(secretsFolder, `${SUPERUSER}.password`), { mode: 0o600 });
  if (account.uid) for (const owned of [draft, passwordFile]) chownSync(owned, account.uid, account.gid);
  try {
    await run(account, initdb, [
      `--pgdata=${draft}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The default sorts Vietnamese wrongly; ICU's rules give A, Ă, Â, B … D, Đ.
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=vi',
      '--data-checksums',
      '--no-instructions',
    ]);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
}

/** The owner migrates; the application may use tables and never change them. */
async function ensureRolesAndDatabase(server) {
  const { Client } = pg();
  const admin = new Client({ connectionString: server.superuserUrl });
  await admin.connect();
  try {
    for (const [role, url] of [
      [OWNER, server.ownerUrl],
      [APP, server.appUrl],
    ]) {
      const password = decodeURIComponent(new URL(url).password);
      const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      const verb = rowCount ? 'ALTER' : 'CREATE';
      await admin.query(
        `${verb} ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${admin.escapeLiteral(password)}`,
      );
    }
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount) return;
    await admin.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER}`);
    await admin.query(`REVOKE ALL ON DATABASE ${DATABASE} FROM PUBLIC`);
    await admin.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${DATABASE} TO ${APP}`);
  } finally {
    await admin.end();
  }
}

function openLog(logFile) {
  mkdirSync(path.dirname(logFile), { recursive: true, mode: 0o700 });
  if (existsSync(logFile) && statSync(logFile).size > 10 * 1024 ** 2) renameSync(logFile, `${logFile}.1`);
  return { handle: openSync(logFile, 'a', 0o600), from: existsSync(logFile) ? statSync(logFile).size : 0 };
}

async function launchOnce({ folder, account, postgres, logFile, settings, port, onSlow }) {
  const log = openLog(logFile);
  const options = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  // A session of its own: Ctrl-C in the terminal must reach the product first, and the database last.
  const child = spawnAs(account, postgres, ['-D', folder, '-p', String(port), ...options], {
    stdio: ['ignore', log.handle, log.handle],
    detached: true,
  });
  closeSync(log.handle);
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  const slow = setTimeout(onSlow, 3_000);
  try {
    for (;;) {
      const known = readPostmaster(folder);
      if (known?.pid === child.pid && known.ready) return { child };
      if (ended) return { output: readFileSync(logFile).subarray(log.from).toString('utf8') };
      await sleep(15);
    }
  } finally {
    clearTimeout(slow);
  }
}

async function launch(options) {
  const end = Date.now() + 15_000;
  for (;;) {
    const { child, output } = await launchOnce(options);
    if (child) return child;
    // After kill -9 of the server its workers need a moment to notice and let go of the memory they share.
    const held = /pre-existing shared memory block|could not bind|Address already in use/.test(output);
    if (!held || Date.now() > end) throw startFailure(output);
    await sleep(250);
    clearStalePostmaster(options.folder);
  }
}

/**
 * A real PostgreSQL on `folder`, made at the first call. Its passwords live in `secretsFolder`, apart from the data.
 * @returns server with `superuserUrl`, `ownerUrl`, `appUrl`, `pid`, `exited` (a promise) and `stop()`
 */
export async function startPostgres({
  folder,
  secretsFolder,
  logFile,
  durable = true,
  settings = {},
  port: wantedPort,
  onProgress = () => {},
}) {
  const { initdb, postgres, major } = findBinaries();
  ensurePrivateFolder(secretsFolder);
  const account = chooseAccount({ postgres });
  if (checkFolder({ folder, secretsFolder, major }) === 'empty') {
    onProgress('Đang tạo cơ sở dữ liệu (chỉ lần đầu)…');
    mkdirSync(path.dirname(folder), { recursive: true });
    const parent = path.dirname(folder);
    // PostgreSQL's own account has to pass through; what lies inside keeps its own mode.
    if (account.uid) chmodSync(parent, statSync(parent).mode | 0o011);
    await create({ folder, secretsFolder, account, initdb });
  }
  // The one who may start here holds the lock of the data folder, so a server found running was left by a killed start.
  const orphan = runningPostmaster(folder);
  if (orphan) await stopPostmaster(orphan.pid);
  clearStalePostmaster(folder);

  const port = wantedPort ?? (await freePort());
  const child = await launch({
    folder,
    account,
    postgres,
    port,
    logFile: logFile ?? path.join(path.dirname(folder), 'logs', 'postgres.log'),
    settings: { ...tuning(durable), ...settings },
    onSlow: () => onProgress('Cơ sở dữ liệu đang phục hồi sau lần tắt đột ngột…'),
  });
  const server = { ...urls(secretsFolder, port), pid: child.pid, exited: once(child, 'exit') };
  const stop = async (options) => {
    if (child.exitCode === null && child.signalCode === null) await stopPostmaster(child.pid, options);
  };
  try {
    await ensureRolesAndDatabase(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...server, stop };
}
