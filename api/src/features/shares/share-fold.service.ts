import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { run } from '../../platform/database/sql.js';
import { PeriodicJobs, type PeriodicJob } from '../../platform/jobs/periodic.js';

/** Takes the deltas that are due, sums them and adds them to the counters, all in one statement. */
const FOLD = `
  WITH due AS (
    DELETE FROM share_delta WHERE on_date <= $1::date RETURNING *
  ), summed AS (
    SELECT rule_id, slot, unit_id, category, sum(obliged)::int AS obliged, sum(exempt)::int AS exempt,
           sum(unresolved)::int AS unresolved, sum(done)::int AS done, sum(done_exempt)::int AS done_exempt, sum(reached)::int AS reached
      FROM due GROUP BY rule_id, slot, unit_id, category
  )
  INSERT INTO share_now AS n (rule_id, slot, unit_id, category, obliged, exempt, unresolved, done, done_exempt, reached)
  SELECT * FROM summed
  ON CONFLICT (rule_id, slot, unit_id, category) DO UPDATE SET
    obliged = n.obliged + excluded.obliged, exempt = n.exempt + excluded.exempt, unresolved = n.unresolved + excluded.unresolved,
    done = n.done + excluded.done, done_exempt = n.done_exempt + excluded.done_exempt, reached = n.reached + excluded.reached`;

const RETIRED = "SELECT id FROM programme_rule WHERE retired_at < clock_timestamp() - interval '10 minutes'";

/** The only writer of share_now. It runs every second on one replica; a missed turn costs readers a few more deltas. */
@Injectable()
export class ShareFold implements OnApplicationBootstrap {
  readonly folding: PeriodicJob = { name: 'shares.fold', everyMs: 1_000, turn: (tx) => this.fold(tx) };
  readonly sweeping: PeriodicJob = { name: 'shares.sweep', everyMs: 60_000, turn: (tx) => this.sweep(tx) };

  constructor(
    private readonly jobs: PeriodicJobs,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.start(this.folding);
    this.jobs.start(this.sweeping);
  }

  async fold(tx: Tx): Promise<void> {
    const today = this.clock.today();
    await run(tx, FOLD, [today]);
    await run(tx, 'UPDATE share_clock SET day = $1::date WHERE day < $1::date', [today]);
  }

  /** What stood behind retired rules goes, some at a time, once no reader can still be at it. */
  async sweep(tx: Tx): Promise<void> {
    await run(
      tx,
      `DELETE FROM standing WHERE ctid = ANY (ARRAY(SELECT ctid FROM standing WHERE rule_id IN (${RETIRED}) LIMIT 20000))`,
    );
    await run(tx, `DELETE FROM share_delta WHERE rule_id IN (${RETIRED})`);
    await run(tx, `DELETE FROM share_now WHERE rule_id IN (${RETIRED})`);
  }
}
