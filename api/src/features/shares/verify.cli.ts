import 'reflect-metadata';
import { parseConfig } from '../../platform/config/config.js';
import { environment } from '../../platform/config/environment.js';
import { verifyShares } from './verify-shares.js';

/** A recount reads no personal number and signs nobody in, so it needs neither secret; both are here only to be valid. */
const UNUSED = {
  SESSION_SECRET: 'a recount of shares signs nobody in, ever',
  DATA_KEY: 'a recount of shares opens no personal number',
};

async function main(): Promise<number> {
  const config = parseConfig({ ...UNUSED, SAMPLE: 'none', ...environment() });
  return verifyShares(config.DATABASE_URL, config.TIME_ZONE, (line) => process.stdout.write(`${line}\n`));
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`Không kiểm được số liệu: ${(error as Error).message}\n`);
    process.exit(1);
  },
);
