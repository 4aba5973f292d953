/**
 * The units whose rows somebody may read. Every read of people's rows takes one as an argument that cannot
 * be left out; outside tests only the access guard and written jobs make one.
 */
export class UnitScope {
  private readonly set: ReadonlySet<number>;

  private constructor(readonly unitIds: readonly number[]) {
    this.set = new Set(unitIds);
  }

  static of(unitIds: Iterable<number>): UnitScope {
    return new UnitScope([...new Set(unitIds)].sort((a, b) => a - b));
  }

  static readonly none = new UnitScope([]);

  has(unitId: number): boolean {
    return this.set.has(unitId);
  }

  get isEmpty(): boolean {
    return this.unitIds.length === 0;
  }

  /** Only those of `unitIds` that are in this scope. */
  narrow(unitIds: Iterable<number>): UnitScope {
    return UnitScope.of([...unitIds].filter((id) => this.set.has(id)));
  }
}
