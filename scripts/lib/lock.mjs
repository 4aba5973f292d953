import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { commandLine, isAlive } from './postmaster.mjs';
import { StartProblem } from './problem.mjs';

function holderOf(file) {
  let pid;
  try {
    pid = Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
  // After a restart of the machine the number may belong to something else.
  const alive =
    Number.isInteger(pid) && pid > 0 && isAlive(pid) && /scripts\/[\w/-]+\.mjs/.test(commandLine(pid));
  return alive ? pid : undefined;
}

/** The process that uses this data folder now, or undefined. */
export const dataFolderHolder = (layout) => holderOf(layout.lock);

/**
 * One command at a time owns a data folder. A lock whose process is gone is taken over.
 * @returns a function that gives it back
 */
export function lockDataFolder(layout) {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(layout.lock, String(process.pid), { flag: 'wx', mode: 0o600 });
      return () => rmSync(layout.lock, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = holderOf(layout.lock);
    if (holder) {
      throw new StartProblem(
        `Thư mục dữ liệu ${layout.base} đang được một lần chạy khác dùng (tiến trình ${holder}). Hãy tắt nó trước, hoặc đặt DATA_DIR và PORT khác.`,
        `The data folder is in use by process ${holder}. Stop it first, or set another DATA_DIR and PORT.`,
      );
    }
    rmSync(layout.lock, { force: true });
  }
  throw new StartProblem(
    `Không khoá được thư mục dữ liệu ${layout.base}. Hãy thử lại.`,
    'Could not lock the data folder. Try again.',
  );
}
