/** What the rules need of the dated tree of units; the organisations feature has one per day. */
export interface Tree {
  subtree(unitId: number): readonly number[];
  subtreeSet(unitId: number): ReadonlySet<number>;
}

/**
 * The units of a picture on its day: below the asked unit, below one of the rule's roots, and readable. A grant over a
 * whole subtree reads that subtree as it was on the day, also units that have since been dissolved or moved away: the
 * share of a unit on a day is one number. A grant without the subtree reads only the units it names.
 */
export function pictureUnits(
  onTheDay: Tree,
  today: Tree,
  scope: { has(unitId: number): boolean },
  asked: number,
  ruleRoots: readonly number[],
): number[] {
  const wholeSubtree = today.subtree(asked).every((unit) => scope.has(unit));
  const ruled = ruleRoots.map((root) => onTheDay.subtreeSet(root));
  return onTheDay
    .subtree(asked)
    .filter((unit) => ruled.some((below) => below.has(unit)) && (wholeSubtree || scope.has(unit)));
}
