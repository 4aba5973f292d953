import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

export const inRoot = (...parts) => path.join(ROOT, ...parts);

/** Where everything lies that must outlive a restart. Relative paths start at the repository's root. */
export function dataLayout(dataDir = process.env.DATA_DIR || '.data') {
  const base = path.resolve(ROOT, dataDir);
  return {
    base,
    postgres: path.join(base, 'postgres'),
    secrets: path.join(base, 'secrets'),
    logs: path.join(base, 'logs'),
    lock: path.join(base, 'in-use.lock'),
  };
}
