import type { Unit } from '@bdhvs/contracts/units';

export interface PlacedUnit extends Unit {
  depth: number;
}

/** Each unit below its parent, in the order in which the server names them; a unit whose parent is out of sight is a root. */
export function inTreeOrder(units: Unit[]): PlacedUnit[] {
  const known = new Set(units.map(({ id }) => id));
  const below = new Map<string | null, Unit[]>();
  for (const unit of units) {
    const parent = unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null;
    below.set(parent, [...(below.get(parent) ?? []), unit]);
  }
  const place = (parent: string | null, depth: number): PlacedUnit[] =>
    (below.get(parent) ?? []).flatMap((unit) => [{ ...unit, depth }, ...place(unit.id, depth + 1)]);
  return place(null, 0);
}

/** The unit named by id or slug and all below it. */
export function subtreeOf(placed: PlacedUnit[], unit: string): PlacedUnit[] {
  const at = placed.findIndex(({ id, slug }) => id === unit || slug === unit);
  const root = placed[at];
  if (!root) return [];
  const end = placed.findIndex((other, index) => index > at && other.depth <= root.depth);
  return placed.slice(at, end === -1 ? undefined : end);
}
