import { Inject, Injectable } from '@nestjs/common';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';

/** A transaction, or a connection that reads: passed as an explicit argument, never taken from the air. */
export type Tx = EntityManager;

export const DATA_SOURCE = Symbol('DataSource');
export const PREPARED = Symbol('Prepared');

@Injectable()
export class Database {
  private readonly snapshots = new WeakSet<Tx>();

  constructor(
    @Inject(DATA_SOURCE) readonly dataSource: DataSource,
    @Inject(PREPARED) private readonly prepared: boolean,
  ) {}

  /** Runs `work` in one transaction; a thrown error rolls it back. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(work);
  }

  /** Runs `work` in one snapshot: every statement sees the same moment. What it writes is at most an audit row. */
  snapshot<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.dataSource.transaction('REPEATABLE READ', (tx) => {
      this.snapshots.add(tx);
      return work(tx);
    });
  }

  isSnapshot(tx: Tx): boolean {
    return this.snapshots.has(tx);
  }

  /** For single statements that need no transaction of their own. */
  get manager(): Tx {
    return this.dataSource.manager;
  }

  /** The pool of `pg` below TypeORM. */
  get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  /**
   * A single statement on the hot path, prepared under `name` on each connection, outside any transaction.
   * About half the cost of the same through TypeORM.
   */
  async hot<Row extends QueryResultRow>(name: string, text: string, values: unknown[]): Promise<Row[]> {
    const query = this.prepared ? { name, text, values } : { text, values };
    return (await this.pool.query<Row>(query)).rows;
  }

  /** Like `hot`, inside a transaction that `transaction` has opened. */
  async hotIn(tx: Tx): Promise<HotRun> {
    if (!tx.queryRunner?.isTransactionActive) throw new Error('hotIn needs an open transaction');
    const client = (await tx.queryRunner.connect()) as PoolClient;
    return async (name, text, values) =>
      (await client.query(this.prepared ? { name, text, values } : { text, values })).rows;
  }

  /** Like `hot`, on a connection of one's own with BEGIN and COMMIT around it. */
  async hotTransaction<T>(work: (run: HotRun) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      const result = await work(async (name, text, values) => {
        const query = this.prepared ? { name, text, values } : { text, values };
        return (await client.query(query)).rows;
      });
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((lost: Error) => (broken = lost));
      throw error;
    } finally {
      client.release(broken);
    }
  }
}

export type HotRun = <Row extends QueryResultRow>(
  name: string,
  text: string,
  values: unknown[],
) => Promise<Row[]>;
