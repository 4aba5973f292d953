import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import { firstRow, rows } from '../../platform/database/sql.js';
import type { BuildStep, RuleBuilder } from '../programmes/programme.hooks.js';
import { ShareRefresh } from './share-refresh.service.js';

/** People per transaction: each holds the locks of its people only for some milliseconds. */
const BATCH = 200;

/** Builds the standing of a rule that is committed but does not count yet, while learning goes on beside it. */
@Injectable()
export class RuleBuild implements RuleBuilder {
  constructor(private readonly refresh: ShareRefresh) {}

  async countPeople(tx: Tx): Promise<number> {
    const found = await firstRow<{ people: number }>(
      tx,
      'SELECT count(DISTINCT person_id)::int AS people FROM membership WHERE is_primary',
    );
    return found?.people ?? 0;
  }

  async buildNext(tx: Tx, ruleId: number, last: string): Promise<BuildStep | undefined> {
    const batch = await rows<{ person_id: string }>(
      tx,
      'SELECT DISTINCT person_id FROM membership WHERE person_id > $1 AND is_primary ORDER BY person_id LIMIT $2',
      [last, BATCH],
    );
    const end = batch.at(-1);
    if (!end) return undefined;
    await this.refresh.refresh(
      tx,
      batch.map(({ person_id }) => person_id),
      [ruleId],
    );
    return { last: end.person_id, people: batch.length };
  }
}
