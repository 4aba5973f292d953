import { Injectable } from '@nestjs/common';
import type { Pin } from './learning-log.js';

const KEPT = 2_000;

/**
 * The progress that this process wrote last, so that a learner's next record needs no read before its write. Being
 * wrong is harmless: a write names the revision it builds on, and one that is no longer the latest writes nothing.
 */
@Injectable()
export class PinCache {
  private readonly pins = new Map<string, Pin>();

  get(personId: string, versionId: string): Pin | undefined {
    return this.pins.get(personId + versionId);
  }

  put(personId: string, pin: Pin): void {
    const key = personId + pin.versionId;
    this.pins.delete(key);
    this.pins.set(key, pin);
    if (this.pins.size > KEPT) this.pins.delete(this.pins.keys().next().value as string);
  }

  forget(personId: string, versionId: string): void {
    this.pins.delete(personId + versionId);
  }
}
