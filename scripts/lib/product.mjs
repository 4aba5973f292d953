import path from 'node:path';
import { startApi, waitUntilReady } from './api-process.mjs';
import { startPostgres } from './embedded-postgres.mjs';
import { StartProblem } from './problem.mjs';
import { ensureSecret, secretExists } from './secret-files.mjs';

/** More than this many unexpected ends within a minute, and going on would only hide the cause. */
const RESTARTS_A_MINUTE = 3;

const STEPS = {
  migrating: 'Đang chuẩn bị các bảng của cơ sở dữ liệu…',
  sample: 'Đang nạp dữ liệu mẫu (chỉ lần đầu)…',
};

const environmentOf = (database, layout) => ({
  DATABASE_URL: database.appUrl,
  DATABASE_MIGRATION_URL: database.ownerUrl,
  DATABASE_IS_EMBEDDED: 'true',
  // Apart from the database folder: who copies the data alone cannot read the numbers in them.
  SESSION_SECRET: process.env.SESSION_SECRET || ensureSecret(layout.secrets, 'session-secret', 48),
  DATA_KEY: process.env.DATA_KEY || ensureSecret(layout.secrets, 'data-key', 48),
});

/** Where this machine reaches the product: PUBLIC_URL may lie behind a proxy that only others pass. */
function localAddress({ HOST = '', PORT }) {
  const everywhere = ['', '0.0.0.0', '::', 'localhost'].includes(HOST);
  const host = everywhere ? '127.0.0.1' : HOST;
  return `http://${host.includes(':') ? `[${host}]` : host}:${PORT || 8080}`;
}

function refuseLostKey(layout, databaseExists) {
  if (!databaseExists || process.env.DATA_KEY || secretExists(layout.secrets, 'data-key')) return;
  throw new StartProblem(
    `Thiếu tệp ${path.join(layout.secrets, 'data-key')}; không có nó thì không đọc được số định danh đã lưu. Dữ liệu còn nguyên. Hãy chép lại tệp từ bản lưu.`,
    'The data key is missing; without it stored personal numbers cannot be read. Nothing was changed. Put the file back.',
  );
}

/**
 * The product and, unless DATABASE_URL is set, its database. What ends unexpectedly is started again.
 * @returns {{ url: string, failed: Promise<Error>, stop(): Promise<void> }}
 */
export async function startProduct({ layout, env = {}, say = () => {}, databaseExists = false }) {
  const ends = [];
  let stopping = false;
  let fail;
  const failed = new Promise((resolve) => (fail = resolve));
  const logFile = path.join(layout.logs, 'api.log');
  const said = new Set();
  const onStep = (step, detail) => {
    if (!said.has(step)) say(STEPS[step]);
    said.add(step);
    if (detail) say(`  ${detail}`);
  };

  const mayRestart = (what) => {
    const now = Date.now();
    ends.push(now);
    if (ends.filter((time) => now - time < 60_000).length <= RESTARTS_A_MINUTE) return true;
    fail(
      new StartProblem(
        `${what} dừng nhiều lần liên tiếp. Nhật ký: ${layout.logs}`,
        `${what} keeps ending; see its log.`,
      ),
    );
    return false;
  };

  let database;
  if (!process.env.DATABASE_URL) {
    const paths = { folder: layout.postgres, secretsFolder: layout.secrets, onProgress: say };
    database = await startPostgres(paths);
    const watch = async () => {
      await database.exited;
      if (stopping || !mayRestart('Cơ sở dữ liệu')) return;
      say('Cơ sở dữ liệu dừng đột ngột; đang chạy lại và phục hồi…');
      try {
        // The api knows this port; it reconnects by itself.
        database = await startPostgres({ ...paths, port: database.port });
        say('Cơ sở dữ liệu đã chạy lại.');
        void watch();
      } catch (error) {
        fail(error);
      }
    };
    void watch();
  }

  let apiEnvironment;
  let api;
  const stop = async () => {
    stopping = true;
    await api?.stop();
    await database?.stop();
  };
  const launch = async () => {
    api = await startApi({ env: apiEnvironment, logFile, onStep });
    await waitUntilReady(localAddress({ ...process.env, ...env }));
  };
  const watchApi = async () => {
    const [code, signal] = await api.exited;
    if (stopping || !mayRestart('Chương trình')) return;
    say(`Chương trình dừng đột ngột (${signal ?? code}); đang chạy lại…`);
    try {
      await launch();
      say('Chương trình đã chạy lại.');
      void watchApi();
    } catch (error) {
      if (!stopping) fail(error);
    }
  };
  try {
    // After the database, which knows better why it cannot be read.
    if (database) refuseLostKey(layout, databaseExists);
    apiEnvironment = { ...(database ? environmentOf(database, layout) : {}), ...env };
    await launch();
  } catch (error) {
    await stop();
    throw error;
  }
  void watchApi();
  return { url: api.url, failed, stop };
}
