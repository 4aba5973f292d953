import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { dataKeyOf } from './lib/data-key.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { dataLayout } from './lib/paths.mjs';
import { StartProblem, reportProblem } from './lib/problem.mjs';

// npm run backup [-- FILE]: everything in the database as of one moment, the product running or not.
// Secrets are not in it: keep DATA_DIR/secrets (or DATA_KEY) elsewhere, or nobody can read the numbers again.
const say = (line) => process.stdout.write(`${line}\n`);

async function main() {
  await ensureInstalled(say);
  const [{ dumpDatabase }, { withDatabase }] = await Promise.all([
    import('./lib/backup-dump.mjs'),
    import('./lib/database-beside.mjs'),
  ]);
  const layout = dataLayout();
  const stamp = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const file = path.resolve(process.argv[2] ?? path.join(layout.base, 'backups', `bdhvs-${stamp}.backup`));
  if (existsSync(file))
    throw new StartProblem(`Đã có tệp ${file}; không ghi đè.`, 'The file exists; it is not overwritten.');
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.part`;
  rmSync(draft, { force: true });
  try {
    await withDatabase(layout, async ({ ownerUrl }) => {
      const rows = await dumpDatabase({ url: ownerUrl, file: draft, dataKey: dataKeyOf(layout) });
      renameSync(draft, file);
      const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
      say(
        `Đã sao lưu ${total} dòng của ${Object.keys(rows).length} bảng: ${file} (${Math.ceil(statSync(file).size / 1024)} KB)`,
      );
      say('Tệp chứa dữ liệu cá nhân; khoá DATA_KEY không nằm trong đó, hãy giữ riêng.');
    });
  } catch (error) {
    rmSync(draft, { force: true });
    if (error.code !== 'ENOSPC') throw error;
    throw new StartProblem(
      `Ổ đĩa đầy khi ghi ${file}; chưa có bản sao lưu nào được ghi.`,
      'The disk is full; no backup was written.',
    );
  }
}

main()
  .catch(reportProblem)
  .finally(() => process.exit());
