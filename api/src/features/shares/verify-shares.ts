import { Clock } from '../../platform/clock.js';
import { createDataSource } from '../../platform/database/data-source.js';
import { Database } from '../../platform/database/database.js';
import { ProgrammeRules } from '../programmes/programme-rules.service.js';
import { ShareVerification } from './share-verification.service.js';

/**
 * Recounts every share of a database, with the product running on it or not.
 * @returns the exit code: 0 when everything agrees, 1 on a difference
 */
export async function verifyShares(
  url: string,
  timeZone: string,
  say: (line: string) => void,
): Promise<number> {
  const source = await createDataSource({ url, poolSize: 2, applicationName: 'bdhvs-verify' }).initialize();
  try {
    const db = new Database(source, false);
    const found = await new ShareVerification(db, new ProgrammeRules(db, null), new Clock(timeZone)).verify();
    say(JSON.stringify(found, null, 2));
    say(
      found.differing === 0
        ? `Khớp: ${found.rules} quy tắc, ${found.people} người, ${found.cells} ô số liệu.`
        : `Không khớp: ${found.differing} chỗ. Số liệu đang giữ khác với đếm lại từ dữ liệu gốc.`,
    );
    return found.differing === 0 ? 0 : 1;
  } finally {
    await source.destroy();
  }
}
