import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import type { ExemptionHook } from '../programmes/programme.hooks.js';
import { ShareRefresh } from './share-refresh.service.js';

/** What lower features call when a fact has changed: the one way by which a fact reaches the shares. */
@Injectable()
export class ShareHooks implements ExemptionHook {
  constructor(private readonly shares: ShareRefresh) {}

  async onCompletionChanged(tx: Tx, change: { personId: string; courseId: number }): Promise<void> {
    await this.shares.refreshCompletion(tx, change.personId, change.courseId);
  }

  async onMembershipChanged(tx: Tx, personIds: readonly string[]): Promise<void> {
    await this.shares.refresh(tx, personIds);
  }

  async onExemptionChanged(tx: Tx, change: { personId: string }): Promise<void> {
    await this.shares.refresh(tx, [change.personId]);
  }
}
