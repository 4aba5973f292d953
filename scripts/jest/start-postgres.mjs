import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '../lib/embedded-postgres.mjs';

/** One PostgreSQL for all database tests; each worker clones a database of its own. */
export default async function startTestPostgres() {
  if (process.env.BDHVS_TEST_PG) return;
  const folder = mkdtempSync(path.join(tmpdir(), 'bdhvs-test-'));
  const server = await startPostgres({
    folder: path.join(folder, 'postgres'),
    secretsFolder: path.join(folder, 'secrets'),
    durable: false,
  });
  process.env.BDHVS_TEST_PG = server.superuserUrl;
  globalThis.__bdhvsTestPostgres = {
    stop: async () => {
      await server.stop({ immediate: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
