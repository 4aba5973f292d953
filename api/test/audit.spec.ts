import pg from 'pg';
import { Audit } from '../src/platform/audit/audit.js';
import { AuditSeal } from '../src/platform/audit/audit-seal.js';
import { startTestApp, type TestApp } from './app.js';

describe('the audit trail', () => {
  let t: TestApp;
  beforeEach(async () => {
    t = await startTestApp();
    for (let i = 0; i < 5; i++) {
      await t.db.transaction((tx) =>
        t.app.get(Audit).record(tx, { actor: null, action: 'test.done', subjectId: i, detail: { i } }),
      );
    }
  });
  afterEach(() => t.close());

  const seal = (): Promise<number> => t.db.transaction((tx) => t.app.get(AuditSeal).sealNext(tx, 0));
  const verify = () => t.db.snapshot((tx) => t.app.get(AuditSeal).verify(tx));
  const asSuperuser = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: t.database.superuserUrl });
    await client.connect();
    await client.query(`ALTER TABLE audit_entry DISABLE TRIGGER USER; ${sql}`);
    await client.end();
  };

  it('refuses the application to change, delete or empty it', async () => {
    for (const sql of [
      'UPDATE audit_entry SET action = $$x$$',
      'DELETE FROM audit_entry',
      'TRUNCATE audit_entry',
      'DELETE FROM audit_seal',
    ]) {
      await expect(t.db.manager.query(sql)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('seals every entry once and verifies', async () => {
    expect(await seal()).toBe(5);
    expect(await seal()).toBe(0);
    expect(await verify()).toEqual({ ok: true, seals: 1, entries: 5 });
  });

  it('finds a changed row', async () => {
    await seal();
    await asSuperuser(`UPDATE audit_entry SET detail = '{"i":9}' WHERE id = 3`);
    expect(await verify()).toMatchObject({ ok: false, seal: 1 });
  });

  it('finds a row that was taken out, and one that was slipped in', async () => {
    await seal();
    await asSuperuser('DELETE FROM audit_entry WHERE id = 2');
    expect(await verify()).toMatchObject({ ok: false, why: 'holds 4 rows, sealed were 5' });
  });
});
