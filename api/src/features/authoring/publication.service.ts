import { Injectable } from '@nestjs/common';
import { judgePackage, type PackageFinding } from '@bdhvs/courses';
import type { PublishDraft, Published } from '@bdhvs/contracts/authoring';
import type { Actor } from '../../platform/access/actor.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { run } from '../../platform/database/sql.js';
import { CoursePublisher } from '../courses/course-publisher.service.js';
import { Drafts } from './drafts.service.js';
import { DraftHasErrorsProblem, DraftReplacedProblem, NothingNewProblem } from './package.problems.js';

/** Turns the draft that was looked at into the next version, which nobody can change any more. */
@Injectable()
export class Publications {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly drafts: Drafts,
    private readonly publisher: CoursePublisher,
  ) {}

  async publish(actor: Actor, slug: string, request: PublishDraft): Promise<Published> {
    const { draftId, kind, retakeRequired } = request;
    return this.db.transaction(async (tx) => {
      const draft = await this.drafts.row(tx, slug, 'FOR UPDATE OF d');
      if (draft.id !== draftId) throw new DraftReplacedProblem();
      // Judged again: what counts as an error may have grown since the upload.
      const judged = judgePackage(draft.content);
      const errors = unique([...draft.findings, ...judged.findings]).filter(
        ({ severity }) => severity === 'error',
      );
      if (errors.length > 0 || !judged.readable)
        throw new DraftHasErrorsProblem(
          errors.map(({ pointer, place, message }) => ({ pointer, message: `${place}: ${message}` })),
        );
      const notes = request.notes.normalize('NFC');
      const { versionId, number, published } = await this.publisher.publish(
        tx,
        judged.course,
        { kind, retakeRequired },
        { personId: actor.personId, notes },
      );
      if (!published) throw new NothingNewProblem();
      if (retakeRequired && number > 1)
        await run(
          tx,
          'INSERT INTO course_retake (course_version_id, from_on, asked_by) VALUES ($1, $2, $3)',
          [versionId, this.clock.today(), actor.personId],
        );
      await run(tx, 'DELETE FROM course_draft WHERE slug = $1', [slug]);
      await this.audit.record(tx, {
        actor,
        action: 'course.published',
        subjectType: 'course',
        subjectId: slug,
        detail: { courseVersionId: versionId, number, draftId, kind, retakeRequired },
      });
      return { courseSlug: slug, courseVersionId: versionId, number };
    });
  }
}

function unique(findings: readonly PackageFinding[]): PackageFinding[] {
  return [...new Map(findings.map((finding) => [`${finding.pointer} ${finding.message}`, finding])).values()];
}
