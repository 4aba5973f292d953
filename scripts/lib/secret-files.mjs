import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export function ensurePrivateFolder(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
}

export function secretExists(folder, name) {
  return existsSync(path.join(folder, name));
}

export function readSecret(folder, name) {
  return readFileSync(path.join(folder, name), 'utf8').trim();
}

/** The secret of that name, made at the first call and kept in a file only its owner can read. */
export function ensureSecret(folder, name, bytes = 32) {
  const file = path.join(folder, name);
  if (!existsSync(file)) {
    ensurePrivateFolder(folder);
    // 'wx': two starts at once must not each keep a different secret.
    writeFileSync(file, `${randomBytes(bytes).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  }
  return readSecret(folder, name);
}
