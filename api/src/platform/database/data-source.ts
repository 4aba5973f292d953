import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.js';

/** Dates stay the text that PostgreSQL sends (YYYY-MM-DD, infinity): a Date would shift with the time zone. */
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
pg.types.setTypeParser(1182 as number, (value) => parseDateArray(value));
/** Ids and counts stay far below 2^53. */
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

function parseDateArray(value: string): (string | null)[] {
  const inner = value.slice(1, -1);
  return inner === '' ? [] : inner.split(',').map((part) => (part === 'NULL' ? null : part));
}

export interface DataSourceOptions {
  url: string;
  poolSize: number;
  replicaUrls?: string[];
  applicationName?: string;
}

/** One DataSource per process (and one per database in tests). Schema changes come from migrations only. */
export function createDataSource(options: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    driver: pg,
    url: options.url,
    synchronize: false,
    migrations,
    migrationsTransactionMode: 'each',
    poolSize: options.poolSize,
    applicationName: options.applicationName ?? 'bdhvs',
    // A server that goes away ends idle connections; the pool then makes new ones.
    poolErrorHandler: () => undefined,
    extra: { idleTimeoutMillis: 30_000, connectionTimeoutMillis: 10_000 },
  });
}
