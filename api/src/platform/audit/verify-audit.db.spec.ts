import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../../test/database.js';
import { createDataSource } from '../database/data-source.js';
import { Database } from '../database/database.js';
import { Audit } from './audit.js';
import { AuditSeal } from './audit-seal.js';
import { verifyAudit } from './verify-audit.js';

describe('the check of the audit trail from the command line', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await testDatabase();
    const source = await createDataSource({ url: database.appUrl, poolSize: 1 }).initialize();
    const db = new Database(source, false);
    for (const action of ['grant.given', 'report.names-read', 'roster.applied']) {
      await db.transaction((tx) => new Audit().record(tx, { actor: null, action }));
      await db.transaction((tx) => new AuditSeal().sealNext(tx, 0));
    }
    await source.destroy();
  });
  afterEach(() => database.drop());

  const check = async (): Promise<{ code: number; said: string }> => {
    const lines: string[] = [];
    const code = await verifyAudit(database.appUrl, (line) => lines.push(line));
    return { code, said: lines.join('\n') };
  };
  /** As somebody with the database's own password could, past its triggers. */
  const tamper = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: database.superuserUrl });
    await client.connect();
    await client.query(
      `ALTER TABLE audit_entry DISABLE TRIGGER USER; ALTER TABLE audit_seal DISABLE TRIGGER USER; ${sql}`,
    );
    await client.end();
  };

  it('ends with 0 while every seal holds', async () => {
    expect(await check()).toEqual({
      code: 0,
      said: expect.stringContaining('Nguyên vẹn: 3 lần niêm phong, 3 dòng'),
    });
  });

  it.each([
    [
      'a sealed row was changed',
      `UPDATE audit_entry SET action = 'grant.revoked' WHERE action = 'report.names-read'`,
    ],
    ['a sealed row was taken out', `DELETE FROM audit_entry WHERE action = 'report.names-read'`],
    [
      'a seal was taken out',
      'DELETE FROM audit_seal WHERE id = (SELECT id FROM audit_seal ORDER BY id OFFSET 1 LIMIT 1)',
    ],
  ])('ends with 1 and names the seal when %s', async (_what, sql) => {
    await tamper(sql);
    expect(await check()).toEqual({ code: 1, said: expect.stringContaining('lần niêm phong thứ 2') });
  });

  it('ends with 0 when rows came after the last seal: they are sealed in their turn', async () => {
    await tamper(`INSERT INTO audit_entry (action, detail) VALUES ('grant.given', '{}')`);
    expect((await check()).code).toBe(0);
  });
});
