import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { rows } from '../../platform/database/sql.js';
import type { RuleHook } from '../programmes/programme.hooks.js';
import { ShareRefresh } from './share-refresh.service.js';

/** People per transaction: each holds the locks of its people only for some milliseconds. */
const BATCH = 200;

/** Builds the standing of a rule that is committed but does not count yet, while learning goes on beside it. */
@Injectable()
export class RuleBuild implements RuleHook {
  constructor(
    private readonly db: Database,
    private readonly refresh: ShareRefresh,
  ) {}

  async onRuleDrafted(ruleId: number): Promise<void> {
    let last = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const batch = await rows<{ person_id: string }>(
        this.db.manager,
        'SELECT DISTINCT person_id FROM membership WHERE person_id > $1 AND is_primary ORDER BY person_id LIMIT $2',
        [last, BATCH],
      );
      const end = batch.at(-1);
      if (!end) return;
      await this.db.transaction((tx) =>
        this.refresh.refresh(
          tx,
          batch.map(({ person_id }) => person_id),
          [ruleId],
        ),
      );
      last = end.person_id;
    }
  }
}
