import { testDatabase, type TestDatabase } from '../../../test/database.js';
import { openProduct, type Product } from '../../../test/shares-proof/database-stage.js';
import { playOnDatabase } from '../../../test/shares-proof/play-on-database.js';

/** The quick form is part of every run; PROOF_HISTORIES=2600 is the long one. */
const HISTORIES = Number(process.env['PROOF_HISTORIES'] ?? 16);
const STEPS = 40;

describe('invariant 25, on PostgreSQL: what is kept incrementally equals a recount', () => {
  let database: TestDatabase;
  let product: Product;
  beforeAll(async () => {
    database = await testDatabase();
    product = await openProduct(database);
  }, 60_000);
  afterAll(async () => {
    await product.close();
    await database.drop();
  });

  it(
    `agrees with the independent recount over ${HISTORIES} random histories and random triples of dates`,
    async () => {
      let compared = 0;
      for (let seed = 1; seed <= HISTORIES; seed++) {
        const outcome = await playOnDatabase(product, seed, STEPS);
        expect(outcome.disagreement).toBeUndefined();
        compared += outcome.compared;
        if (seed % 10 === 0) expect((await product.verification.verify()).differences).toEqual([]);
      }
      expect(compared).toBe(HISTORIES * STEPS * 38);
    },
    HISTORIES * 5_000 + 30_000,
  );
});
