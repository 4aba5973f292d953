import type { Unit } from '@bdhvs/contracts/units';
import { inTreeOrder, subtreeOf } from './unit-tree.js';

const unit = (id: string, parentId: string | null): Unit => ({
  id,
  slug: `u-${id}`,
  name: `Đơn vị ${id}`,
  kind: 'division',
  subtype: null,
  parentId,
  validFrom: '2025-07-01',
  validTo: null,
});

describe('the tree of units', () => {
  const placed = inTreeOrder([
    unit('3', '1'),
    unit('1', null),
    unit('2', '1'),
    unit('4', '3'),
    unit('9', '77'),
  ]);

  it('puts each unit right below its parent, in the order of the server', () => {
    expect(placed.map(({ id, depth }) => `${id}@${depth}`)).toEqual(['1@0', '3@1', '4@2', '2@1', '9@0']);
  });

  it('keeps a unit whose parent is out of sight', () => {
    expect(placed.at(-1)).toMatchObject({ id: '9', depth: 0 });
  });

  it('finds what lies below a unit by id or slug, and nothing for a stranger', () => {
    expect(subtreeOf(placed, 'u-3').map(({ id }) => id)).toEqual(['3', '4']);
    expect(subtreeOf(placed, '1').map(({ id }) => id)).toEqual(['1', '3', '4', '2']);
    expect(subtreeOf(placed, 'u-77')).toEqual([]);
  });
});
