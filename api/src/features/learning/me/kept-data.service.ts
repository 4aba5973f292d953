import type { KeptData } from '@bdhvs/contracts/learning';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { firstRow, rows } from '../../../platform/database/sql.js';
import { KEPT, type KeptKind } from './kept-data.sql.js';

/** "Dữ liệu của tôi": what is kept about somebody, why and for how long, and all of it as a file. */
@Injectable()
export class KeptDataPage {
  constructor(private readonly db: Database) {}

  async overview(actor: Actor): Promise<KeptData> {
    const counts = KEPT.map(
      ({ kind, from, at }) =>
        `(SELECT json_build_object('count', count(*), 'oldest', min(${at})) FROM ${from}) AS "${kind}"`,
    );
    const found = await firstRow<Record<KeptKind, { count: number; oldest: string | null }>>(
      this.db.manager,
      `SELECT ${counts.join(', ')}`,
      [actor.personId],
    );
    const items = KEPT.map(({ kind, title, why, howLong }) => {
      const { count = 0, oldest = null } = found?.[kind] ?? {};
      return {
        kind,
        title,
        why,
        howLong,
        count,
        oldest: oldest === null ? null : new Date(oldest).toISOString(),
      };
    });
    return { items };
  }

  /** Every row about the person, in one snapshot. */
  async everything(actor: Actor): Promise<Record<string, unknown>> {
    return this.db.snapshot(async (tx) => {
      const parts: Partial<Record<KeptKind, unknown>> = {};
      for (const { kind, title, why, howLong, columns, from, at } of KEPT) {
        const data = await rows(tx, `SELECT ${columns} FROM ${from} ORDER BY ${at}`, [actor.personId]);
        parts[kind] = { title, why, howLong, rows: data };
      }
      return { personId: actor.personId, parts };
    });
  }
}
