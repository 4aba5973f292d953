import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { StartProblem } from './problem.mjs';
import { capture, lastLines, withoutNpm } from './run.mjs';

const PNPM = 'pnpm@12.21.0';
const STAMP = inRoot('node_modules', '.installed');

/** pnpm through npm, which comes with Node: nothing has to be installed globally. */
export function pnpm(args, options = {}) {
  const env = { ...withoutNpm(), CI: 'true' };
  return capture('npm', ['exec', '--yes', `--package=${PNPM}`, '--', 'pnpm', ...args], { env, ...options });
}

function wanted() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.versions.modules}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'])
    hash.update(readFileSync(inRoot(file)));
  return hash.digest('hex');
}

/** Installs exactly what the lock file names, unless that was done already. */
export async function ensureInstalled(say) {
  const want = wanted();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === want) return;
  say('Đang cài các gói cần thiết (lần đầu mất vài phút)…');
  const { code, output } = await pnpm(['install', '--frozen-lockfile', '--prefer-offline']);
  if (code !== 0) throw installFailure(output);
  mkdirSync(inRoot('node_modules'), { recursive: true });
  writeFileSync(STAMP, want);
}

function installFailure(output) {
  const tail = lastLines(output);
  if (/ENOSPC|no space left/i.test(output)) {
    return new StartProblem(
      `Ổ đĩa đầy khi đang cài các gói. Hãy giải phóng chỗ trống rồi chạy lại.\n${tail}`,
      'The disk is full. Free some space and run again.',
    );
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|network/i.test(output)) {
    return new StartProblem(
      `Không tải được các gói: máy này không kết nối được tới kho npm. Hãy kiểm tra mạng hoặc máy chủ trung gian (HTTPS_PROXY).\n${tail}`,
      'Packages could not be downloaded. Check the network or the proxy.',
    );
  }
  return new StartProblem(`Cài các gói không thành công.\n${tail}`, 'Installing the packages failed.');
}
