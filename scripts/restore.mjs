import { existsSync } from 'node:fs';
import { ensureBuilt } from './lib/build.mjs';
import { checkDataFolder } from './lib/checks.mjs';
import { dataKeyOf } from './lib/data-key.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { dataLayout } from './lib/paths.mjs';
import { StartProblem, reportProblem } from './lib/problem.mjs';

// npm run restore -- FILE: fills an empty data folder (or an empty outside database) from a backup, whole or not at all.
const say = (line) => process.stdout.write(`${line}\n`);

async function main() {
  const file = process.argv[2];
  if (!file || !existsSync(file)) {
    throw new StartProblem(
      `Không thấy tệp sao lưu${file ? ` ${file}` : ''}. Cách dùng: DATA_DIR=thư-mục-mới npm run restore -- TỆP`,
      'No such backup file. Usage: DATA_DIR=new-folder npm run restore -- FILE',
    );
  }
  await ensureInstalled(say);
  await ensureBuilt(say, { only: ['api'] });
  const [{ inspectBackup, loadDatabase, refuseForeignKey }, { withDatabase }] = await Promise.all([
    import('./lib/backup-load.mjs'),
    import('./lib/database-beside.mjs'),
  ]);
  const layout = dataLayout();
  say('Đang kiểm tra tệp sao lưu…');
  const { start } = await inspectBackup(file);
  refuseForeignKey(start, dataKeyOf(layout));
  if (!process.env.DATABASE_URL) checkDataFolder(layout.base);
  const restore = async ({ ownerUrl }) => {
    say('Đang phục hồi…');
    return loadDatabase({ url: ownerUrl, file, start });
  };
  const rows = await withDatabase(layout, restore, { create: true, say });
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  say(`Đã phục hồi ${total} dòng của ${Object.keys(rows).length} bảng, sao lưu lúc ${start.madeAt}.`);
}

main()
  .catch(reportProblem)
  .finally(() => process.exit());
