import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRoot } from './paths.mjs';

/** The sandbox runs beside sample data and only without a real provider; the api itself decides the same. */
export function sandboxExpected(env, embedded) {
  const sample = env.SAMPLE || (embedded ? 'dai-son' : 'none');
  return sample !== 'none' && env.SANDBOX !== 'off' && !env.VNEID_ISSUER && !env.VNEID_AUTHORIZATION_ENDPOINT;
}

/** Lines that say whom one can sign in as. */
export async function sampleAccountLines() {
  const file = inRoot('packages', 'vneid-sandbox', 'dist', 'accounts.js');
  if (!existsSync(file)) return [];
  const { SANDBOX_ACCOUNTS } = await import(pathToFileURL(file).href);
  const width = Math.max(...SANDBOX_ACCOUNTS.map(({ key }) => key.length));
  return SANDBOX_ACCOUNTS.map(({ key, fullName, role }) => `  ${key.padEnd(width)}  ${fullName} — ${role}`);
}
