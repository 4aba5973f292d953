export interface TreeUnit {
  id: number;
  slug: string;
  name: string;
  kind: string;
  subtype: 'xa' | 'phuong' | 'dac_khu' | null;
  validFrom: string;
  validTo: string;
  sortOrder: number;
}

export interface TreeLink {
  unitId: number;
  parentId: number;
  validFrom: string;
  validTo: string;
}

/** The tree of units on one day. Dates compare as text: YYYY-MM-DD, 'infinity' last. */
export class UnitTree {
  private readonly parents = new Map<number, number>();
  private readonly childLists = new Map<number, number[]>();
  private readonly subtrees = new Map<number, { list: readonly number[]; set: ReadonlySet<number> }>();

  constructor(
    readonly units: ReadonlyMap<number, TreeUnit>,
    links: readonly TreeLink[],
    readonly day: string,
  ) {
    for (const link of links) {
      if (link.validFrom > day || link.validTo <= day || this.parents.has(link.unitId)) continue;
      this.parents.set(link.unitId, link.parentId);
      const siblings = this.childLists.get(link.parentId);
      if (siblings) siblings.push(link.unitId);
      else this.childLists.set(link.parentId, [link.unitId]);
    }
    for (const siblings of this.childLists.values()) {
      siblings.sort(
        (a, b) => (this.units.get(a)?.sortOrder ?? 0) - (this.units.get(b)?.sortOrder ?? 0) || a - b,
      );
    }
  }

  /** Whoever runs this installation: of the units that stand under none, the one with most below it. */
  top(): TreeUnit | undefined {
    const roots = [...this.units.values()].filter(
      ({ id, validFrom, validTo }) =>
        this.parentOf(id) === undefined && validFrom <= this.day && validTo > this.day,
    );
    return roots.sort((a, b) => this.subtree(b.id).length - this.subtree(a.id).length || a.id - b.id)[0];
  }

  parentOf(unitId: number): number | undefined {
    return this.parents.get(unitId);
  }

  childrenOf(unitId: number): readonly number[] {
    return this.childLists.get(unitId) ?? [];
  }

  /** The unit and everything below it. A loop in the links ends at the unit where it was met again. */
  subtree(unitId: number): readonly number[] {
    return this.below(unitId).list;
  }

  /** The same as a set, for asking whether a unit is in it. */
  subtreeSet(unitId: number): ReadonlySet<number> {
    return this.below(unitId).set;
  }

  /** Walked once: a city's tree is asked for the same few subtrees by every request. */
  private below(unitId: number): { list: readonly number[]; set: ReadonlySet<number> } {
    let below = this.subtrees.get(unitId);
    if (!below) {
      const set = new Set<number>([unitId]);
      for (const id of set) for (const child of this.childrenOf(id)) set.add(child);
      below = { list: [...set], set };
      this.subtrees.set(unitId, below);
    }
    return below;
  }

  /** From the unit upward to the root. */
  ancestors(unitId: number): number[] {
    const found: number[] = [];
    for (
      let at = this.parents.get(unitId);
      at !== undefined && !found.includes(at);
      at = this.parents.get(at)
    )
      found.push(at);
    return found;
  }
}
