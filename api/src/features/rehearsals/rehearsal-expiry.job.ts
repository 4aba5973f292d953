import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { run } from '../../platform/database/sql.js';
import { PeriodicJobs } from '../../platform/jobs/periodic.js';

const HOUR = 3_600_000;
/** Long enough to see a year beside the year before; the words on the page of kept data say the same. */
const KEPT_MONTHS = 24;

/** What somebody answered to a swindle that was only played is nobody's business for ever. */
@Injectable()
export class RehearsalExpiry implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: PeriodicJobs,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.start({ name: 'expire-rehearsals', everyMs: HOUR, turn: (tx) => this.expire(tx) });
  }

  async expire(tx: Tx): Promise<void> {
    const before = `$1::timestamptz - interval '${KEPT_MONTHS} months'`;
    const now = [this.clock.now()];
    await run(tx, `DELETE FROM rehearsal_answer WHERE received_at < ${before}`, now);
    await run(tx, `DELETE FROM rehearsal_surprise WHERE shown_at < ${before}`, now);
  }
}
