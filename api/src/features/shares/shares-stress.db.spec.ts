import { testDatabase, type TestDatabase } from '../../../test/database.js';
import { openProduct, type Product } from '../../../test/shares-proof/database-stage.js';
import { stress } from '../../../test/shares-proof/stress.js';

const OPERATIONS = Number(process.env['PROOF_OPERATIONS'] ?? 100);

describe('invariant 25, with writers at once', () => {
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
    'agrees with a recount in every snapshot taken while eight writers and a new rule are at the same people',
    async () => {
      const outcome = await stress(product, 8, OPERATIONS, 1);
      expect(outcome.differences).toEqual([]);
      expect(outcome.operations).toBeGreaterThan(OPERATIONS * 4);
      expect(outcome.checks).toBeGreaterThan(3);
    },
    30_000 + OPERATIONS * 200,
  );
});
