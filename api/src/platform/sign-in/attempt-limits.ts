import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import { Database } from '../database/database.js';
import { TooManyAttemptsProblem } from '../problems/problem.js';

/** So many attempts may fail; then each further one waits, twice as long as the one before. */
export interface AttemptPolicy {
  /** What is limited: 'sign-in', 'slip'. */
  name: string;
  allowed: number;
  firstDelaySeconds: number;
  longestDelaySeconds: number;
  /** After this time without a block the count begins anew. */
  windowSeconds: number;
}

const COUNT = `
  INSERT INTO attempt_limit AS l (key, count, first_at) VALUES ($1, 1, $2)
  ON CONFLICT (key) DO UPDATE SET
    count = CASE WHEN l.first_at < $2::timestamptz - make_interval(secs => $3) THEN 1 ELSE l.count + 1 END,
    first_at = CASE WHEN l.first_at < $2::timestamptz - make_interval(secs => $3) THEN $2 ELSE l.first_at END,
    blocked_until = CASE
      WHEN l.first_at < $2::timestamptz - make_interval(secs => $3) OR l.count + 1 < $4 THEN NULL
      ELSE $2::timestamptz + make_interval(secs => least($6::float8, $5::float8 * power(2, least(l.count + 1 - $4, 30)))) END
  WHERE l.blocked_until IS NULL OR l.blocked_until <= $2
  RETURNING count`;
const UNTIL = 'SELECT blocked_until FROM attempt_limit WHERE key = $1';
const CLEAR = 'DELETE FROM attempt_limit WHERE key = $1';
const FORGIVE =
  'UPDATE attempt_limit SET count = greatest(count - 1, 0), blocked_until = NULL WHERE key = $1';

/**
 * Limits by account, slip and device, never by address: a class of forty shares one. An attempt is counted before it
 * is tried and given back when it succeeds, so that forty guesses sent at once are not all tried.
 */
@Injectable()
export class AttemptLimits {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws TooManyAttemptsProblem while attempts on this subject are blocked */
  async count(policy: AttemptPolicy, subject: string): Promise<void> {
    const key = this.keyOf(policy, subject);
    const now = this.clock.now();
    const [counted] = await this.db.hot<{ count: number }>('attempt-count', COUNT, [
      key,
      now,
      policy.windowSeconds,
      policy.allowed,
      policy.firstDelaySeconds,
      policy.longestDelaySeconds,
    ]);
    if (counted) return;
    const [blocked] = await this.db.hot<{ blocked_until: Date | null }>('attempt-until', UNTIL, [key]);
    const seconds = ((blocked?.blocked_until?.getTime() ?? now.getTime()) - now.getTime()) / 1000;
    throw new TooManyAttemptsProblem(Math.max(1, seconds));
  }

  /** The attempt succeeded: the account or slip starts with a clean sheet. */
  async clear(policy: AttemptPolicy, subject: string): Promise<void> {
    await this.db.hot('attempt-clear', CLEAR, [this.keyOf(policy, subject)]);
  }

  /** The attempt succeeded: it does not count against the device, and earlier ones still do. */
  async forgive(policy: AttemptPolicy, subject: string): Promise<void> {
    await this.db.hot('attempt-forgive', FORGIVE, [this.keyOf(policy, subject)]);
  }

  /** Hashed, so that the table tells nobody which names were tried. */
  private keyOf(policy: AttemptPolicy, subject: string): string {
    const hash = createHmac('sha256', this.config.SESSION_SECRET)
      .update(`${policy.name}:${subject}`)
      .digest('base64url');
    return `${policy.name}:${hash}`;
  }
}
