import { createDataSource } from './data-source.js';

/** Any number that nothing else locks. */
const MIGRATION_LOCK = 7_240_611;

/**
 * Brings the database to this version's tables. Two replicas may start together: the second waits for the
 * first on an advisory lock held by a session of its own, then finds nothing left to do.
 * @returns how many migrations ran
 */
export async function migrate(url: string): Promise<number> {
  const locker = createDataSource({ url, poolSize: 2, applicationName: 'bdhvs-migrate' });
  await locker.initialize();
  const holder = locker.createQueryRunner();
  try {
    await holder.connect();
    await holder.startTransaction();
    // A lock of the transaction, not of the session: a pooler may hand the session to somebody else.
    await holder.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    const ran = await locker.runMigrations();
    await holder.commitTransaction();
    return ran.length;
  } finally {
    if (holder.isTransactionActive) await holder.rollbackTransaction().catch(() => undefined);
    await holder.release();
    await locker.destroy();
  }
}
