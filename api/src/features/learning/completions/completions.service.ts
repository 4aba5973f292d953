import { fold, type LearningRecord } from '@bdhvs/learning';
import { Inject, Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../../platform/access/actor.js';
import type { UnitScope } from '../../../platform/access/unit-scope.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { firstRow, rows } from '../../../platform/database/sql.js';
import { ConflictProblem, NotFoundProblem } from '../../../platform/problems/problem.js';
import { COMPLETION_HOOKS, type CompletionHook } from '../completion-hooks.js';
import { LearningLog } from '../log/learning-log.js';
import { recordHash } from '../log/record-hash.rules.js';

export interface CompletionRow {
  id: number;
  courseSlug: string;
  courseName: string;
  completedAt: Date;
  effectiveOn: string;
  trust: 'system' | 'document' | 'declared';
  confirmed: boolean;
  signedInBy: Actor['signedInBy'] | null;
  basis: 'lessons' | 'quiz_alone';
  revokedAt: Date | null;
  revokeReason: string | null;
}

interface Revoked {
  person_id: string;
  course_id: number;
  course_slug: string;
  course_version_id: string | null;
}

/** Somebody's primary post today is in one of the units. */
const inScope = (
  person: string,
): string => `EXISTS (SELECT FROM membership m WHERE m.person_id = ${person} AND m.is_primary
  AND m.superseded_at = 'infinity' AND m.valid_from <= $2::date AND m.valid_to > $2::date AND m.unit_id = ANY ($3::int[]))`;

const PERSON = `SELECT 1 FROM person p WHERE p.id = $1 AND ${inScope('p.id')}`;

const OF_PERSON = `
  SELECT c.id, k.slug AS "courseSlug", k.title AS "courseName", c.completed_at AS "completedAt", c.effective_on AS "effectiveOn",
    c.trust, c.confirmed, c.signed_in_by AS "signedInBy", CASE WHEN c.quiz_alone THEN 'quiz_alone' ELSE 'lessons' END AS basis,
    CASE WHEN c.revoked_by IS NOT NULL THEN c.superseded_at END AS "revokedAt", c.revoke_reason AS "revokeReason"
  FROM completion c JOIN course k ON k.id = c.course_id
  WHERE c.person_id = $1 ORDER BY c.completed_at, c.id`;

const ONE = `
  SELECT c.person_id, c.course_id, k.slug AS course_slug, c.course_version_id
  FROM completion c JOIN course k ON k.id = c.course_id WHERE c.id = $1 AND ${inScope('c.person_id')}`;

/** Every qualifying fact of that course and version goes: else the next earliest one would take its place. */
const REVOKE = `
  UPDATE completion SET superseded_at = clock_timestamp(), revoked_by = $3, revoke_reason = $4
  WHERE person_id = $1 AND course_id = $2 AND course_version_id IS NOT DISTINCT FROM $5 AND superseded_at = 'infinity'
  RETURNING id, superseded_at`;

/** Completions as people in charge see them, and their revocation. */
@Injectable()
export class Completions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly log: LearningLog,
    @Inject(COMPLETION_HOOKS) private readonly hooks: readonly CompletionHook[],
  ) {}

  async ofPerson(scope: UnitScope, personId: string): Promise<CompletionRow[]> {
    const { manager } = this.db;
    const readable = await firstRow(manager, PERSON, [personId, this.clock.today(), scope.unitIds]);
    if (!readable) throw new NotFoundProblem('Không có người này trong phạm vi của tài khoản.');
    return rows<CompletionRow>(manager, OF_PERSON, [personId]);
  }

  /** Takes a completion back. The learner keeps the lessons and has to pass the final quiz again. */
  async revoke(
    actor: Actor,
    scope: UnitScope,
    id: number,
    reason: string,
  ): Promise<{ courseSlug: string; revokedAt: Date }> {
    return this.db.transaction(async (tx) => {
      const found = await firstRow<Revoked>(tx, ONE, [id, this.clock.today(), scope.unitIds]);
      if (!found) throw new NotFoundProblem('Không có kết quả này trong phạm vi của tài khoản.');
      if (found.course_version_id !== null)
        await this.askForNewPass(tx, actor, found.person_id, found.course_version_id);
      const { person_id: personId, course_id: courseId, course_version_id: versionId } = found;
      const taken = await rows<{ id: number; superseded_at: Date }>(tx, REVOKE, [
        personId,
        courseId,
        actor.personId,
        reason,
        versionId,
      ]);
      const [first] = taken;
      if (!first) throw new ConflictProblem('already-revoked', 'Kết quả này đã được thu hồi trước đó.');
      await this.audit.record(tx, {
        actor,
        action: 'completion.revoked',
        subjectType: 'person',
        subjectId: personId,
        detail: { courseId, courseVersionId: versionId, completionIds: taken.map((row) => row.id) },
      });
      for (const hook of this.hooks) await hook.onCompletionChanged(tx, { personId, courseId });
      return { courseSlug: found.course_slug, revokedAt: first.superseded_at };
    });
  }

  private async askForNewPass(tx: Tx, actor: Actor, personId: string, versionId: string): Promise<void> {
    const run = await this.db.hotIn(tx);
    const [pin] = await this.log.lock(run, personId, [versionId]);
    if (!pin) return;
    const now = this.clock.now();
    const record: LearningRecord = { kind: 'completion.revoked', id: uuidv7(), at: now.getTime() };
    const logged = { id: record.id, lessonId: null, kind: record.kind, occurredAt: record.at, payload: {} };
    const hash = recordHash({ subjectId: personId, courseVersionId: versionId, ...logged });
    await this.log.append(run, {
      personId,
      actorId: actor.personId,
      pin,
      state: fold([record], pin.state),
      receivedAt: now,
      clockOffset: 0,
      deviceId: null,
      records: [{ ...logged, hash }],
    });
  }
}
