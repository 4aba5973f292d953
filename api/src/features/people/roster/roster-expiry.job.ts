import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/database/database.js';
import { run } from '../../../platform/database/sql.js';
import { PeriodicJobs } from '../../../platform/jobs/periodic.js';

const HOUR = 3_600_000;

/** After its time an import keeps only that it took place: cells, rows and former values are gone. */
@Injectable()
export class RosterExpiry implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: PeriodicJobs,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.start({ name: 'expire-roster-rows', everyMs: HOUR, turn: (tx) => this.expire(tx) });
  }

  async expire(tx: Tx): Promise<void> {
    const now = this.clock.now();
    const due = 'SELECT id FROM roster_import WHERE grid_cipher IS NOT NULL AND expires_at <= $1';
    await run(tx, `DELETE FROM roster_import_row WHERE import_id IN (${due})`, [now]);
    await run(
      tx,
      `UPDATE roster_change SET values_cipher = NULL WHERE values_cipher IS NOT NULL AND import_id IN (${due})`,
      [now],
    );
    await run(
      tx,
      `UPDATE roster_import SET grid_cipher = NULL, decisions_cipher = NULL, status = CASE status WHEN 'previewed' THEN 'expired' ELSE status END
        WHERE grid_cipher IS NOT NULL AND expires_at <= $1`,
      [now],
    );
  }
}
