import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { rows, run } from '../../platform/database/sql.js';
import { PeriodicJobs, type PeriodicJob } from '../../platform/jobs/periodic.js';
import { ProgrammeRules } from '../programmes/programme-rules.service.js';
import type { ProgrammeRule } from '../programmes/rule.rules.js';

interface OpenRetake {
  course_version_id: string;
  course_id: number;
  from_on: string;
}

const EVERY_MS = 5_000;

/**
 * A version that people must learn again changes what programmes ask: each rule that requires the course gets a
 * version of its own that admits completions of this course only from the day of publication on. Completions
 * themselves stay as they are, and so does every figure known before.
 */
@Injectable()
export class Retakes implements OnApplicationBootstrap {
  readonly job: PeriodicJob = { name: 'retakes', everyMs: EVERY_MS, turn: () => this.applyOpen() };

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: PeriodicJobs,
    private readonly rules: ProgrammeRules,
    private readonly audit: Audit,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.start(this.job);
  }

  /** Goes on where it was stopped: a rule that already says so is passed over. */
  async applyOpen(): Promise<void> {
    const open = await rows<OpenRetake>(
      this.db.manager,
      `SELECT r.course_version_id, v.course_id, r.from_on FROM course_retake r
         JOIN course_version v ON v.id = r.course_version_id WHERE r.applied_at IS NULL ORDER BY v.number`,
    );
    for (const retake of open) {
      for (const rule of await this.rules.active(this.db.manager)) {
        if (asksLess(rule, retake)) await this.ask(rule, retake);
      }
      await run(this.db.manager, 'UPDATE course_retake SET applied_at = $2 WHERE course_version_id = $1', [
        retake.course_version_id,
        this.clock.now(),
      ]);
    }
  }

  private async ask(
    rule: ProgrammeRule,
    { course_id, from_on, course_version_id }: OpenRetake,
  ): Promise<void> {
    const { id: _id, version: _version, programmeId, ...asked } = rule;
    const ruleId = await this.rules.put(programmeId, {
      ...asked,
      courses: rule.courses.map((course) =>
        course.courseId === course_id ? { ...course, admitFrom: from_on } : course,
      ),
    });
    await this.audit.record(this.db.manager, {
      actor: null,
      action: 'programme.retake-asked',
      subjectType: 'programme',
      subjectId: programmeId,
      detail: { ruleId, replacedRuleId: rule.id, courseVersionId: course_version_id, admitFrom: from_on },
    });
  }
}

/** Rules of cycles that are over ask nothing any more; rules that open later admit only later completions anyway. */
function asksLess(rule: ProgrammeRule, { course_id, from_on }: OpenRetake): boolean {
  return (
    rule.endsOn > from_on &&
    rule.courses.some(({ courseId, admitFrom }) => courseId === course_id && admitFrom < from_on)
  );
}
