import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { firstRow, rows } from '../../platform/database/sql.js';
import { PeriodicJobs } from '../../platform/jobs/periodic.js';
import type { CompletionHook } from '../learning/completion-hooks.js';
import { Units } from '../organisations/units.service.js';
import { makeCertificateCode } from './certificate-code.rules.js';
import { validUntil } from './certificate-state.rules.js';

/** On paper when the installation has no unit yet. */
const UNNAMED_ISSUER = 'Bình dân học vụ số';
const MOST_AT_ONCE = 200;
const TEN_MINUTES = 600_000;

interface Missing {
  completionId: number;
  personId: string;
  courseId: number;
  versionId: string;
  completedOn: string;
  recordedAt: Date;
  months: number | null;
}

/**
 * Results that this system itself has seen, of our own courses, and that stand: one certificate for each version that
 * somebody completed. A late fact that moves a completion earlier leaves the paper that is out as it is: what it says
 * stays true. Declared results and other platforms' certificates are not ours to confirm.
 */
const MISSING = `
  SELECT DISTINCT ON (c.person_id, c.course_version_id) c.id AS "completionId", c.person_id AS "personId",
    c.course_id AS "courseId", c.course_version_id AS "versionId", c.effective_on AS "completedOn",
    c.recorded_at AS "recordedAt", v.months
  FROM completion c
  JOIN course k ON k.id = c.course_id AND k.origin = 'ours'
  LEFT JOIN certificate_validity v ON v.course_id = c.course_id AND v.superseded_at = 'infinity'
  WHERE c.trust = 'system' AND c.confirmed AND c.course_version_id IS NOT NULL AND c.superseded_at = 'infinity'
    AND NOT EXISTS (
      SELECT FROM certificate t JOIN completion o ON o.id = t.completion_id
       WHERE t.person_id = c.person_id AND t.course_version_id = c.course_version_id AND o.superseded_at = 'infinity')`;
const EARLIEST = 'ORDER BY c.person_id, c.course_version_id, c.completed_at, c.id';
const MISSING_OF_PERSON = `${MISSING} AND c.person_id = $1 AND c.course_id = $2 ${EARLIEST}`;
const MISSING_ANYWHERE = `${MISSING} ${EARLIEST} LIMIT $1`;

const ISSUE = `
  INSERT INTO certificate (id, code, person_id, course_id, course_version_id, completion_id, completed_on, issued_at, valid_until, issuer_name)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING RETURNING id`;

const REVOKE_WITH_RESULT = `
  UPDATE certificate t SET revoked_at = o.superseded_at, revoked_by = o.revoked_by,
    revoke_reason = coalesce(o.revoke_reason, 'Kết quả học đã được thu hồi.'), revoked_with_result = true
  FROM completion o
  WHERE o.id = t.completion_id AND o.superseded_at <> 'infinity'
    AND t.person_id = $1 AND t.course_id = $2 AND (t.revoked_at IS NULL OR NOT t.revoked_with_result)
  RETURNING t.id, t.revoked_by AS "revokedBy"`;

/** Keeps certificates in step with completions, in the transaction that changes one. */
@Injectable()
export class CertificateIssue implements CompletionHook, OnApplicationBootstrap {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly jobs: PeriodicJobs,
    private readonly units: Units,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.start({
      name: 'issue-certificates',
      everyMs: TEN_MINUTES,
      turn: async (tx) => void (await this.issueMissing(tx)),
    });
  }

  async onCompletionChanged(
    tx: Tx,
    { personId, courseId }: { personId: string; courseId: number },
  ): Promise<void> {
    const revoked = await rows<{ id: string; revokedBy: string | null }>(tx, REVOKE_WITH_RESULT, [
      personId,
      courseId,
    ]);
    for (const { id, revokedBy } of revoked) {
      await this.audit.record(tx, {
        actor: revokedBy === null ? null : { personId: revokedBy, accountId: null },
        action: 'certificate.revoked',
        subjectType: 'person',
        subjectId: personId,
        detail: { certificateId: id, courseId, withResult: true },
      });
    }
    await this.issue(tx, await rows<Missing>(tx, MISSING_OF_PERSON, [personId, courseId]));
  }

  /**
   * Results that were there before this feature, or were written past the hook: a batch each turn.
   * @returns how many were issued
   */
  async issueMissing(tx: Tx): Promise<number> {
    return this.issue(tx, await rows<Missing>(tx, MISSING_ANYWHERE, [MOST_AT_ONCE]));
  }

  private async issue(tx: Tx, missing: readonly Missing[]): Promise<number> {
    if (missing.length === 0) return 0;
    const issuer = await this.issuerName(tx);
    let issued = 0;
    for (const one of missing) {
      const added = await firstRow<{ id: string }>(tx, ISSUE, [
        // By chance and not by time: the public list of revocations names it.
        randomUUID(),
        makeCertificateCode(randomBytes(48)),
        one.personId,
        one.courseId,
        one.versionId,
        one.completionId,
        one.completedOn,
        one.recordedAt,
        validUntil(one.completedOn, one.months),
        issuer,
      ]);
      // Somebody else's turn was first, or (once in a universe) the code is taken: the next turn makes up for it.
      if (!added) continue;
      issued += 1;
      await this.audit.record(tx, {
        actor: null,
        action: 'certificate.issued',
        subjectType: 'person',
        subjectId: one.personId,
        detail: { certificateId: added.id, courseId: one.courseId, courseVersionId: one.versionId },
      });
    }
    return issued;
  }

  /** The top of the tree: whoever runs this installation. */
  async issuerName(tx: Tx): Promise<string> {
    const tree = await this.units.treeOn(tx, this.clock.today());
    return tree.top()?.name ?? UNNAMED_ISSUER;
  }
}
