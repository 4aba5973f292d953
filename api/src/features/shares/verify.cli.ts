import 'reflect-metadata';
import { parseConfig } from '../../platform/config/config.js';
import { environment } from '../../platform/config/environment.js';
import { verifyShares } from './verify-shares.js';

/** A recount reads no personal number and signs nobody in, so it needs neither secret; both are here only to be valid. */
const UNUSED = 'a recount of shares needs no secret at all';

async function main(): Promise<number> {
  const config = parseConfig({ SESSION_SECRET: UNUSED, DATA_KEY: UNUSED, SAMPLE: 'none', ...environment() });
  return verifyShares(config.DATABASE_URL, config.TIME_ZONE, (line) => process.stdout.write(`${line}\n`));
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`Không kiểm được số liệu: ${(error as Error).message}\n`);
    process.exit(1);
  },
);
