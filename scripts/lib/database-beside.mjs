import { existsSync } from 'node:fs';
import { runningPostgres, startPostgres } from './embedded-postgres.mjs';
import { dataFolderHolder, lockDataFolder } from './lock.mjs';
import { StartProblem } from './problem.mjs';

/** The addresses of an outside database, as the environment gives them. */
function outside() {
  const appUrl = process.env.DATABASE_URL;
  return { appUrl, ownerUrl: process.env.DATABASE_MIGRATION_URL || appUrl };
}

/**
 * Calls `work` with the addresses of the product's database: the outside one, the one of a running product, or
 * the embedded one, started for this and stopped after it.
 * @param options.create whether an empty data folder may be filled
 */
export async function withDatabase(layout, work, { create = false, say = () => {} } = {}) {
  if (process.env.DATABASE_URL) return work(outside());
  const paths = { folder: layout.postgres, secretsFolder: layout.secrets };
  if (dataFolderHolder(layout)) {
    const running = runningPostgres(paths);
    if (running && !create) return work(running);
    if (create) lockDataFolder(layout);
    throw new StartProblem(
      'Cơ sở dữ liệu đang khởi động; hãy thử lại sau.',
      'The database is starting; try again in a moment.',
    );
  }
  if (!create && !existsSync(layout.postgres)) {
    throw new StartProblem(
      `Chưa có dữ liệu ở ${layout.base}. Hãy chạy npm start trước, hoặc đặt DATA_DIR.`,
      'There are no data yet. Run npm start first, or set DATA_DIR.',
    );
  }
  const unlock = lockDataFolder(layout);
  let server;
  try {
    server = await startPostgres({ ...paths, onProgress: say });
    return await work(server);
  } finally {
    await server?.stop();
    unlock();
  }
}
