import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.token.js';
import type { Tx } from '../../platform/database/database.js';
import { run } from '../../platform/database/sql.js';
import { PeriodicJobs } from '../../platform/jobs/periodic.js';

const DAYS = 90;

/** Telemetry is kept for a short time only, as "Dữ liệu của tôi" says. */
@Injectable()
export class TelemetryRetention implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: PeriodicJobs,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.JOBS) this.jobs.start({ name: 'telemetry-retention', everyMs: 3_600_000, turn: (tx) => this.prune(tx) });
  }

  async prune(tx: Tx): Promise<void> {
    const oldest = new Date(this.clock.now().getTime() - DAYS * 86_400_000);
    await run(tx, 'DELETE FROM telemetry_event WHERE received_at < $1', [oldest]);
  }
}
