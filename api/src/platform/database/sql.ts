import type { Tx } from './database.js';

interface StructuredResult {
  records: unknown[];
  affected?: number;
}

/** TypeORM answers rows for some statements and [rows, count] for others; these two always answer the same. */
async function structured(tx: Tx, text: string, params: unknown[]): Promise<StructuredResult> {
  const runner = tx.queryRunner;
  if (runner) return (await runner.query(text, params, true)) as unknown as StructuredResult;
  const own = tx.connection.createQueryRunner();
  try {
    return (await own.query(text, params, true)) as unknown as StructuredResult;
  } finally {
    await own.release();
  }
}

/** The rows of a statement. */
export async function rows<Row>(tx: Tx, text: string, params: unknown[] = []): Promise<Row[]> {
  return (await structured(tx, text, params)).records as Row[];
}

/** The first row, or undefined. */
export async function firstRow<Row>(tx: Tx, text: string, params: unknown[] = []): Promise<Row | undefined> {
  return (await rows<Row>(tx, text, params))[0];
}

/** How many rows a statement touched. */
export async function run(tx: Tx, text: string, params: unknown[] = []): Promise<number> {
  return (await structured(tx, text, params)).affected ?? 0;
}
