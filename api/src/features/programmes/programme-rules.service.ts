import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import { firstRow, rows, run } from '../../platform/database/sql.js';
import { NOBODY_YET, RULE_BUILDER, type RuleBuilder } from './programme.hooks.js';
import type { Day, ProgrammeRule } from './rule.rules.js';

interface RuleRow {
  id: number;
  programme_id: number;
  version: number;
  cycle: string;
  opens_on: Day;
  closes_on: Day;
  ends_on: Day;
  course_ids: number[];
  course_from: Day[];
  admit_from: Day[];
  audience: string[];
  unclear: string[];
  unit_ids: number[];
  quiz_alone: boolean;
}

interface VersionRow extends RuleRow {
  activated_at: Date | null;
  retired_at: Date | null;
}

export type RuleVersion = ProgrammeRule & { activatedAt: Date | null; retiredAt: Date | null };

const WAIT_MS = 20;

export type NewRule = Omit<ProgrammeRule, 'id' | 'version' | 'programmeId'>;

/** The immutable versions of programmes' rules: drafted, then activated in place of the one before. */
@Injectable()
export class ProgrammeRules {
  constructor(
    private readonly db: Database,
    /** null: for reading only. */
    @Inject(RULE_BUILDER) private readonly builder: RuleBuilder | null,
  ) {}

  /** Every rule that is not retired: active ones and those still being built. */
  async open(tx: Tx, ruleIds?: readonly number[]): Promise<ProgrammeRule[]> {
    const found = await rows<RuleRow>(
      tx,
      'SELECT * FROM programme_rule WHERE retired_at IS NULL AND ($1::int[] IS NULL OR id = ANY ($1)) ORDER BY id',
      [ruleIds ?? null],
    );
    return found.map(asRule);
  }

  async active(tx: Tx): Promise<ProgrammeRule[]> {
    const found = await rows<RuleRow>(
      tx,
      'SELECT * FROM programme_rule WHERE activated_at IS NOT NULL AND retired_at IS NULL ORDER BY id',
    );
    return found.map(asRule);
  }

  /**
   * The rule of a programme for a day: the cycle that holds the day, else the last one before it, else the first.
   * With `knownBy` the version that was active at that moment.
   */
  async forDay(tx: Tx, programmeId: number, on: Day, knownBy?: Date): Promise<ProgrammeRule | undefined> {
    const row = await firstRow<RuleRow>(
      tx,
      `SELECT * FROM programme_rule
        WHERE programme_id = $1 AND activated_at <= coalesce($3, 'infinity'::timestamptz)
          AND coalesce(retired_at, 'infinity') > coalesce($3, '-infinity'::timestamptz)
          AND ($3::timestamptz IS NOT NULL OR retired_at IS NULL)
        ORDER BY opens_on <= $2::date DESC, CASE WHEN opens_on <= $2::date THEN opens_on END DESC, opens_on
        LIMIT 1`,
      [programmeId, on, knownBy ?? null],
    );
    return row && asRule(row);
  }

  async versions(tx: Tx, programmeId: number): Promise<RuleVersion[]> {
    const found = await rows<VersionRow>(
      tx,
      'SELECT * FROM programme_rule WHERE programme_id = $1 ORDER BY version DESC',
      [programmeId],
    );
    return found.map(asVersion);
  }

  async version(tx: Tx, ruleId: number): Promise<RuleVersion | undefined> {
    const row = await firstRow<VersionRow>(tx, 'SELECT * FROM programme_rule WHERE id = $1', [ruleId]);
    return row && asVersion(row);
  }

  /** Commits the next version, inactive: from here on every change of a fact keeps its standing too. */
  async draft(tx: Tx, programmeId: number, rule: NewRule): Promise<number> {
    await firstRow(tx, 'SELECT id FROM programme WHERE id = $1 FOR UPDATE', [programmeId]);
    const drafted = await firstRow<{ id: number }>(
      tx,
      `INSERT INTO programme_rule (programme_id, version, cycle, opens_on, closes_on, ends_on, course_ids, course_from, admit_from,
         audience, unclear, unit_ids, quiz_alone)
       SELECT $1, coalesce(max(version) FILTER (WHERE version > 0), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12
         FROM programme_rule WHERE programme_id = $1
       RETURNING id`,
      [
        programmeId,
        rule.cycle,
        rule.opensOn,
        rule.closesOn,
        rule.endsOn,
        rule.courses.map(({ courseId }) => courseId),
        rule.courses.map(({ from }) => from),
        rule.courses.map(({ admitFrom }) => admitFrom),
        rule.audience,
        rule.unclear,
        rule.unitIds,
        rule.quizAlone,
      ],
    );
    return (drafted as { id: number }).id;
  }

  /**
   * Whoever began to write before a moment and has not finished: a person added there without knowing of a draft that
   * was committed meanwhile would stand in nobody's standing, had the build gone past them.
   */
  async writersSince(tx: Tx, moment: string): Promise<boolean> {
    const found = await firstRow<{ writing: boolean }>(
      tx,
      `SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND backend_xid IS NOT NULL
          AND xact_start < $1::timestamptz AND pid <> pg_backend_pid()) AS writing`,
      [moment],
    );
    return found?.writing ?? false;
  }

  /** Builds at once what must stand behind a drafted rule, in a transaction for every few people. */
  async build(ruleId: number): Promise<void> {
    const seen = await firstRow<{ at: string }>(this.db.manager, 'SELECT clock_timestamp()::text AS at');
    while (await this.writersSince(this.db.manager, (seen as { at: string }).at)) await sleep(WAIT_MS);
    const builder = this.builder;
    if (!builder) throw new Error('these rules are for reading only');
    let last = NOBODY_YET;
    for (;;) {
      const step = await this.db.transaction((tx) => builder.buildNext(tx, ruleId, last));
      if (!step) return;
      last = step.last;
    }
  }

  /** In one step the version before retires and this one counts: no reader meets both or neither. */
  async activate(tx: Tx, ruleId: number): Promise<void> {
    const [moment] = await rows<{ at: Date }>(
      tx,
      `SELECT date_trunc('milliseconds', clock_timestamp()) AS at FROM programme
        WHERE id = (SELECT programme_id FROM programme_rule WHERE id = $1) FOR UPDATE`,
      [ruleId],
    );
    const at = moment?.at;
    await run(
      tx,
      `UPDATE programme_rule old SET retired_at = greatest($2::timestamptz, old.activated_at)
         FROM programme_rule new
        WHERE new.id = $1 AND old.programme_id = new.programme_id AND old.id <> new.id
          AND old.activated_at IS NOT NULL AND old.retired_at IS NULL
          AND daterange(old.opens_on, old.ends_on) && daterange(new.opens_on, new.ends_on)`,
      [ruleId, at],
    );
    await run(
      tx,
      `UPDATE programme_rule new SET activated_at = greatest($2::timestamptz, (
           SELECT max(retired_at) FROM programme_rule old WHERE old.programme_id = new.programme_id))
        WHERE id = $1 AND activated_at IS NULL`,
      [ruleId, at],
    );
  }

  /** A draft that will not come into force: nothing is kept for it any more, and the next one gets its number. */
  async discard(tx: Tx, ruleId: number): Promise<void> {
    await run(
      tx,
      'UPDATE programme_rule SET retired_at = clock_timestamp(), version = -id WHERE id = $1 AND activated_at IS NULL AND retired_at IS NULL',
      [ruleId],
    );
  }

  /** Active versions that would retire at the moment this one is activated. */
  async replacedBy(tx: Tx, ruleId: number): Promise<ProgrammeRule[]> {
    const found = await rows<RuleRow>(
      tx,
      `SELECT old.* FROM programme_rule old JOIN programme_rule new ON new.id = $1 AND old.programme_id = new.programme_id
        WHERE old.id <> new.id AND old.activated_at IS NOT NULL AND old.retired_at IS NULL
          AND daterange(old.opens_on, old.ends_on) && daterange(new.opens_on, new.ends_on) ORDER BY old.version`,
      [ruleId],
    );
    return found.map(asRule);
  }

  /** Draft, build, activate in one go, for whoever can wait: commands, tests and jobs. */
  async put(programmeId: number, rule: NewRule): Promise<number> {
    const ruleId = await this.db.transaction((tx) => this.draft(tx, programmeId, rule));
    await this.build(ruleId);
    await this.db.transaction((tx) => this.activate(tx, ruleId));
    return ruleId;
  }
}

function asVersion(row: VersionRow): RuleVersion {
  return { ...asRule(row), activatedAt: row.activated_at, retiredAt: row.retired_at };
}

function asRule(row: RuleRow): ProgrammeRule {
  return {
    id: row.id,
    programmeId: row.programme_id,
    version: row.version,
    cycle: row.cycle,
    opensOn: row.opens_on,
    closesOn: row.closes_on,
    endsOn: row.ends_on,
    courses: row.course_ids.map((courseId, i) => ({
      courseId,
      from: row.course_from[i]!,
      admitFrom: row.admit_from[i]!,
    })),
    audience: row.audience,
    unclear: row.unclear,
    unitIds: row.unit_ids,
    quizAlone: row.quiz_alone,
  };
}
