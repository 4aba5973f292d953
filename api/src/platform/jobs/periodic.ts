import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import { Database, type Tx } from '../database/database.js';
import { firstRow } from '../database/sql.js';

export interface PeriodicJob {
  name: string;
  everyMs: number;
  /** One turn in one transaction, under a lock that a second replica does not wait for. */
  turn(tx: Tx): Promise<void>;
}

/**
 * Small jobs that come round by the clock (folding counters, sealing the audit trail, ending what expired).
 * Any replica may take a turn; the lock lets one at a time and a missed turn is made up by the next.
 */
@Injectable()
export class PeriodicJobs implements OnApplicationShutdown {
  private readonly log = new Logger('jobs');
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly running = new Set<Promise<void>>();
  private stopped = false;

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  start(job: PeriodicJob): void {
    if (!this.config.JOBS) return;
    const again = (): void => {
      if (this.stopped) return;
      const turn = this.take(job).finally(() => {
        this.running.delete(turn);
        if (!this.stopped) this.timers.set(job.name, setTimeout(again, job.everyMs).unref());
      });
      this.running.add(turn);
    };
    this.timers.set(job.name, setTimeout(again, job.everyMs).unref());
  }

  /** One turn now; tests call it instead of waiting. */
  async take(job: PeriodicJob): Promise<void> {
    try {
      await this.db.transaction(async (tx) => {
        const got = await firstRow<{ held: boolean }>(
          tx,
          'SELECT pg_try_advisory_xact_lock(hashtext($1)) AS held',
          [`job:${job.name}`],
        );
        if (got?.held) await job.turn(tx);
      });
    } catch (error) {
      if (!this.stopped)
        this.log.warn(
          { job: job.name, code: (error as { code?: string }).code },
          'a turn failed; the next one tries again',
        );
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.timers.forEach((timer) => clearTimeout(timer));
    await Promise.allSettled(this.running);
  }
}
