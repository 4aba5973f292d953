import path from 'node:path';
import { StartProblem } from './problem.mjs';
import { readSecret, secretExists } from './secret-files.mjs';

/** The key that seals personal numbers: from the environment, or the one kept beside an embedded database. */
export function dataKeyOf(layout) {
  if (process.env.DATA_KEY) return process.env.DATA_KEY;
  const kept = !process.env.DATABASE_URL && secretExists(layout.secrets, 'data-key');
  if (kept) return readSecret(layout.secrets, 'data-key');
  throw new StartProblem(
    `DATA_KEY: cần được đặt, hoặc có tệp ${path.join(layout.secrets, 'data-key')} chép từ lần cài đặt cũ.`,
    'DATA_KEY must be set, or the file secrets/data-key be there.',
  );
}
