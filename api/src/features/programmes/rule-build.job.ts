import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { firstRow, rows, run } from '../../platform/database/sql.js';
import { PeriodicJobs, type PeriodicJob } from '../../platform/jobs/periodic.js';
import { ProgrammeRules } from './programme-rules.service.js';
import { RULE_BUILDER, type RuleBuilder } from './programme.hooks.js';

/** A turn ends soon, so that a process that is asked to stop does, and other builds get theirs. */
const TURN_MS = 2_000;
const EVERY_MS = 500;

interface OpenBuild {
  rule_id: number;
  last_person: string;
  seen_at: string | null;
}

/**
 * Goes on with the builds that are open, a few people in a transaction of their own together with how far it came: a
 * process that is killed loses at most that step, and whichever process takes the next turn goes on from there.
 */
@Injectable()
export class RuleBuildJob implements OnApplicationBootstrap {
  readonly job: PeriodicJob = { name: 'rules.build', everyMs: EVERY_MS, turn: () => this.goOn() };

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: PeriodicJobs,
    private readonly rules: ProgrammeRules,
    @Inject(RULE_BUILDER) private readonly builder: RuleBuilder,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.start(this.job);
  }

  async goOn(): Promise<void> {
    const open = await rows<{ id: string }>(
      this.db.manager,
      `SELECT b.id FROM rule_build b JOIN programme_rule r ON r.id = b.rule_id
        WHERE b.built_at IS NULL AND r.retired_at IS NULL ORDER BY b.requested_at`,
    );
    const failures: unknown[] = [];
    const until = performance.now() + TURN_MS;
    for (const { id } of open) {
      // One that fails must not stand in the way of those behind it; it is tried again at the next turn.
      await this.buildUntil(id, until).catch((failure: unknown) => failures.push(failure));
    }
    if (failures.length > 0) throw failures[0];
  }

  private async buildUntil(id: string, until: number): Promise<void> {
    while (performance.now() < until && (await this.db.transaction((tx) => this.step(tx, id)))) continue;
  }

  /** @returns whether there is more to do at once */
  async step(tx: Tx, id: string): Promise<boolean> {
    // The lock on the row lets one process at a time take a step, whatever becomes of the lock on the turn.
    const build = await firstRow<OpenBuild>(
      tx,
      `SELECT b.rule_id, b.last_person, b.seen_at::text FROM rule_build b JOIN programme_rule r ON r.id = b.rule_id
        WHERE b.id = $1 AND b.built_at IS NULL AND r.retired_at IS NULL FOR UPDATE OF b`,
      [id],
    );
    if (!build) return false;
    if (build.seen_at === null) {
      const people = await this.builder.countPeople(tx);
      await run(tx, 'UPDATE rule_build SET seen_at = clock_timestamp(), people = $2 WHERE id = $1', [
        id,
        people,
      ]);
      return true;
    }
    if (await this.rules.writersSince(tx, build.seen_at)) return false;
    const step = await this.builder.buildNext(tx, build.rule_id, build.last_person);
    if (!step) {
      await run(tx, 'UPDATE rule_build SET built_at = $2 WHERE id = $1', [id, this.clock.now()]);
      return false;
    }
    await run(tx, 'UPDATE rule_build SET last_person = $2, people_done = people_done + $3 WHERE id = $1', [
      id,
      step.last,
      step.people,
    ]);
    return true;
  }
}
