import { createDataSource } from '../database/data-source.js';
import { Database } from '../database/database.js';
import { AuditSeal } from './audit-seal.js';

/**
 * Recomputes the sealed audit trail of a database, with the product running on it or not.
 * @returns the exit code: 0 when every seal holds, 1 when a sealed row was changed, taken out or slipped in
 */
export async function verifyAudit(url: string, say: (line: string) => void): Promise<number> {
  const source = await createDataSource({
    url,
    poolSize: 1,
    applicationName: 'bdhvs-verify-audit',
  }).initialize();
  try {
    const found = await new Database(source, false).snapshot((tx) => new AuditSeal().verify(tx));
    say(JSON.stringify(found));
    say(
      found.ok
        ? `Nguyên vẹn: ${found.seals} lần niêm phong, ${found.entries} dòng nhật ký.`
        : `Nhật ký đã bị sửa: lần niêm phong thứ ${found.seal} không khớp với các dòng đang giữ.`,
    );
    return found.ok ? 0 : 1;
  } finally {
    await source.destroy();
  }
}
