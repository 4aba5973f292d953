import type { PlacedUnit } from '../../../lib/unit-tree.js';

export interface CountedUnit extends PlacedUnit {
  /** People whose primary post is in exactly this unit. */
  here: number;
  /** The same with everything below it. */
  altogether: number;
}

/** A primary post is in one unit, so a parent's people are the sum of those below it and its own. */
export function counted(placed: PlacedUnit[], counts: { unitId: string; people: number }[]): CountedUnit[] {
  const own = new Map(counts.map(({ unitId, people }) => [unitId, people]));
  return placed.map((unit, at) => {
    let altogether = own.get(unit.id) ?? 0;
    for (let below = at + 1; (placed[below]?.depth ?? -1) > unit.depth; below += 1)
      altogether += own.get(placed[below]?.id ?? '') ?? 0;
    return { ...unit, here: own.get(unit.id) ?? 0, altogether };
  });
}
