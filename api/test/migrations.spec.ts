import pg from 'pg';
import { migrate } from '../src/platform/database/migrate.js';
import { migrations } from '../src/migrations/index.js';
import { emptyDatabase, type TestDatabase } from './database.js';

describe('migrations at start', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await emptyDatabase();
  });
  afterEach(() => database.drop());

  it('run once when two replicas start together on an empty database', async () => {
    const ran = await Promise.all([migrate(database.ownerUrl), migrate(database.ownerUrl)]);
    expect(ran.sort((a, b) => a - b)).toEqual([0, migrations.length]);
  });

  it('find nothing to do on a database that is up to date', async () => {
    await migrate(database.ownerUrl);
    expect(await migrate(database.ownerUrl)).toBe(0);
  });

  it('leave the application unable to change the log, the versions and the audit trail', async () => {
    await migrate(database.ownerUrl);
    const app = new pg.Client({ connectionString: database.appUrl });
    await app.connect();
    try {
      for (const table of ['audit_entry', 'audit_seal', 'learning_event', 'course_version']) {
        await expect(app.query(`DELETE FROM ${table}`)).rejects.toMatchObject({ code: '42501' });
      }
    } finally {
      await app.end();
    }
  });
});
