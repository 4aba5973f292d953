import type { PlacedUnit } from '../../../lib/unit-tree.js';
import { counted } from './counted.js';

const at = (id: string, depth: number) => ({ id, depth, name: id }) as PlacedUnit;

describe('people per unit', () => {
  it('sums what lies below a unit, and only that', () => {
    const placed = [at('xa', 0), at('truong', 1), at('to', 2), at('thon', 1), at('xa2', 0)];
    const counts = [
      { unitId: 'truong', people: 40 },
      { unitId: 'to', people: 2 },
      { unitId: 'thon', people: 3 },
      { unitId: 'xa2', people: 7 },
    ];
    expect(counted(placed, counts).map(({ id, here, altogether }) => [id, here, altogether])).toEqual([
      ['xa', 0, 45],
      ['truong', 40, 42],
      ['to', 2, 2],
      ['thon', 3, 3],
      ['xa2', 7, 7],
    ]);
  });
});
