import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { AuditSeal } from '../audit/audit-seal.js';
import { Clock } from '../clock.js';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import type { Tx } from '../database/database.js';
import { run } from '../database/sql.js';
import { PeriodicJobs } from './periodic.js';

const MINUTE = 60_000;

/** Ended sessions are kept for a while, so that "who was signed in" can still be answered. */
const ENDED_SESSION_DAYS = 90;

/** Seals the audit trail and deletes what has a written end: telemetry, old sessions, sign-ins not finished. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: PeriodicJobs,
    private readonly seal: AuditSeal,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.start({
      name: 'seal-audit',
      everyMs: MINUTE,
      turn: async (tx) => void (await this.seal.sealNext(tx)),
    });
    this.jobs.start({ name: 'expire', everyMs: 10 * MINUTE, turn: (tx) => this.expire(tx) });
  }

  async expire(tx: Tx): Promise<void> {
    const now = this.clock.now();
    const before = (days: number): Date => new Date(now.getTime() - days * 24 * 60 * MINUTE);
    await run(tx, 'DELETE FROM telemetry_event WHERE received_at < $1', [before(this.config.TELEMETRY_DAYS)]);
    await run(tx, 'DELETE FROM session WHERE expires_at < $1', [before(ENDED_SESSION_DAYS)]);
    await run(tx, 'DELETE FROM sign_in_request WHERE expires_at < $1', [now]);
    await run(
      tx,
      'DELETE FROM attempt_limit WHERE first_at < $1 AND (blocked_until IS NULL OR blocked_until < $2)',
      [before(1), now],
    );
  }
}
