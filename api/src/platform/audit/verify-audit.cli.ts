import 'reflect-metadata';
import { parseConfig } from '../config/config.js';
import { environment } from '../config/environment.js';
import { verifyAudit } from './verify-audit.js';

/** Checking seals opens no personal number and signs nobody in, so it needs neither secret; both only have to be valid. */
const NOTHING = {
  SESSION_SECRET: 'checking seals needs no session',
  DATA_KEY: 'checking seals needs no data key',
};

async function main(): Promise<number> {
  const config = parseConfig({
    SESSION_SECRET: NOTHING.SESSION_SECRET.padEnd(40),
    DATA_KEY: NOTHING.DATA_KEY.padEnd(40),
    SAMPLE: 'none',
    ...environment(),
  });
  return verifyAudit(config.DATABASE_URL, (line) => process.stdout.write(`${line}\n`));
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`Không kiểm được nhật ký: ${(error as Error).message}\n`);
    process.exit(1);
  },
);
