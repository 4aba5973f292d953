import { accessSync, constants, mkdirSync, statfsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { StartProblem } from './problem.mjs';

const MINIMUM_NODE = [20, 19];
const MEGABYTE = 1024 ** 2;

export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1])) return;
  throw new StartProblem(
    `Cần Node.js ${MINIMUM_NODE.join('.')} trở lên, máy này có ${version}. Hãy cài bản LTS mới từ nodejs.org.`,
    `Node.js ${MINIMUM_NODE.join('.')} or later is needed; this is ${version}. Install a current LTS release.`,
  );
}

export function checkPlatform(platform = process.platform) {
  if (platform !== 'win32') return;
  throw new StartProblem(
    'Lệnh này chưa chạy trực tiếp trên Windows. Hãy cài WSL 2 (lệnh: wsl --install), mở Ubuntu rồi chạy lại trong đó.',
    'This command does not run on Windows itself. Install WSL 2 (wsl --install) and run it inside.',
  );
}

export function parsePort(value, name = 'PORT', otherwise = 8080) {
  if (value === undefined || value === '') return otherwise;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new StartProblem(
    `${name}: "${value}" không dùng được; cần một số từ 1 đến 65535.`,
    `${name} must be a whole number from 1 to 65535.`,
  );
}

/** Said before the long steps, not after them. */
export async function checkPortFree(port, host, name = 'PORT') {
  const server = createServer();
  const failure = await new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
  if (!failure) return;
  if (failure.code === 'EADDRINUSE') {
    throw new StartProblem(
      `Cổng ${port} đang được chương trình khác dùng. Hãy tắt chương trình đó, hoặc đặt ${name} sang số khác, ví dụ: ${name}=${port + 10} npm start`,
      `Port ${port} is taken. Stop the other program or set ${name}, for example: ${name}=${port + 10} npm start`,
    );
  }
  if (failure.code === 'EACCES') {
    throw new StartProblem(
      `Không được phép mở cổng ${port}. Hãy đặt ${name} từ 1024 trở lên.`,
      `Not allowed to open port ${port}. Set ${name} to 1024 or above.`,
    );
  }
  throw new StartProblem(
    `HOST: không mở được ${host}:${port} (${failure.code}). Hãy xem lại HOST và PORT.`,
    `Cannot listen on ${host}:${port} (${failure.code}). Check HOST and PORT.`,
  );
}

export function checkDataFolder(base) {
  try {
    // Entered by PostgreSQL's own account where root may not run it; what is private has its own mode.
    mkdirSync(base, { recursive: true, mode: 0o755 });
    if (!statSync(base).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
    accessSync(base, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    if (error.code === 'ENOSPC') throw diskFull(base, 0);
    throw new StartProblem(
      `DATA_DIR: không ghi được vào ${base} (${error.code}). Hãy sửa quyền của thư mục hoặc đặt DATA_DIR khác.`,
      `DATA_DIR: cannot write to ${base} (${error.code}). Fix its permissions or set DATA_DIR.`,
    );
  }
}

export function diskFull(folder, freeMegabytes) {
  return new StartProblem(
    `Ổ đĩa chứa ${folder} chỉ còn ${freeMegabytes} MB, không đủ để chạy an toàn. Hãy giải phóng chỗ trống hoặc đặt DATA_DIR sang ổ khác. Dữ liệu đã có còn nguyên.`,
    `Only ${freeMegabytes} MB are free at ${folder}. Free some space or set DATA_DIR. Existing data are untouched.`,
  );
}

export function checkDiskSpace(folder, neededMegabytes) {
  let existing = folder;
  for (;;) {
    try {
      const { bavail, bsize } = statfsSync(existing);
      const free = Math.floor((bavail * bsize) / MEGABYTE);
      if (free < neededMegabytes) throw diskFull(folder, free);
      return;
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
      existing = path.dirname(existing);
    }
  }
}
