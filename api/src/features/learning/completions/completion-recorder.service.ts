import type { CompletionEdge } from '@bdhvs/learning';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock, dayOf } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/database/database.js';
import { run } from '../../../platform/database/sql.js';
import { COMPLETION_HOOKS, type CompletionHook } from '../completion-hooks.js';
import type { Pin } from '../log/learning-log.js';

const RECORD = `
  INSERT INTO completion (person_id, course_id, course_version_id, completed_at, effective_on, trust, signed_in_by, recorded_at,
    quiz_alone, admitted_by_rule)
  VALUES ($1, $2, $3, $4, $5, 'system', $6, coalesce($7, clock_timestamp()), $8, $9)`;

export interface NewCompletion {
  pin: Pin;
  edge: CompletionEdge;
  /** By the final quiz alone only: the rule that admitted it. */
  admittedByRule?: number | null;
  /** Only for history that is played back; else the moment of writing, after the lock. */
  recordedAt?: Date;
}

/** Writes a completion when the rules say that one has come into being, or is older than was known. */
@Injectable()
export class CompletionRecorder {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(COMPLETION_HOOKS) private readonly hooks: readonly CompletionHook[],
  ) {}

  async record(
    tx: Tx,
    actor: Actor,
    { pin, edge, admittedByRule, recordedAt }: NewCompletion,
  ): Promise<void> {
    const completedAt = new Date(edge.completedAt);
    const effectiveOn = dayOf(completedAt, this.clock.timeZone);
    const { personId, signedInBy } = actor;
    const quizAlone = edge.basis === 'quiz_alone';
    const ruleId = quizAlone ? admittedByRule : null;
    await run(tx, RECORD, [
      personId,
      pin.courseId,
      pin.versionId,
      completedAt,
      effectiveOn,
      signedInBy,
      recordedAt ?? null,
      quizAlone,
      ruleId,
    ]);
    await this.audit.record(tx, {
      actor,
      action: edge.earlierThan === null ? 'completion.recorded' : 'completion.moved-earlier',
      subjectType: 'person',
      subjectId: personId,
      detail: {
        courseId: pin.courseId,
        courseVersionId: pin.versionId,
        completedAt,
        ...(quizAlone ? { basis: edge.basis, ruleId } : {}),
        ...(edge.earlierThan === null ? {} : { earlierThan: new Date(edge.earlierThan) }),
      },
    });
    for (const hook of this.hooks) await hook.onCompletionChanged(tx, { personId, courseId: pin.courseId });
  }
}
