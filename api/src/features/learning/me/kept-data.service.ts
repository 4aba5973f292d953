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
    const items = await Promise.all(
      KEPT.map(async ({ kind, title, why, howLong, from, at }) => {
        const found = await firstRow<{ count: number; oldest: Date | null }>(
          this.db.manager,
          `SELECT count(*)::int AS count, min(${at}) AS oldest FROM ${from}`,
          [actor.personId],
        );
        return { kind, title, why, howLong, count: found?.count ?? 0, oldest: found?.oldest?.toISOString() ?? null };
      }),
    );
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
