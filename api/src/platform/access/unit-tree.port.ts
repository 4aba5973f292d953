/** What the guard needs of the tree of units. Implemented by the organisations feature, bound in app.module. */
export abstract class UnitTreePort {
  /** The unit and everything below it on that day. `version` says how fresh the tree must be. */
  abstract subtree(unitId: number, day: string, version: number): Promise<readonly number[]>;
}
