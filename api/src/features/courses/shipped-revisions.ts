export interface Revision {
  /** Cosmetic: the same things are learned. Material: what is learned has changed. */
  kind: 'cosmetic' | 'material';
  /** Material only: whoever completed an older version learns this one again where it is obligatory. */
  retakeRequired: boolean;
}

/**
 * What the newest change of a shipped course means, by slug; said by its author together with the change.
 * A course that is not named here changed cosmetically.
 */
export const shippedRevisions: Readonly<Record<string, Revision>> = {};
