import { Injectable } from '@nestjs/common';
import type { LearnerNotice } from '@bdhvs/contracts/authoring';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';

const IN_FORCE = `
  SELECT n.id, n.text, n.lesson_id AS "lessonId", n.card_id AS "cardId", n.valid_from AS "from"
  FROM correction_notice n
  JOIN course_version v ON v.course_id = n.course_id AND v.number BETWEEN n.first_version AND n.last_version
  WHERE v.id = $1 AND n.valid_from <= $2::date AND n.valid_to > $2::date
  ORDER BY n.laid_at, n.id`;

/** Corrections that lie over a published version. They come apart from its content, which devices keep for ever. */
@Injectable()
export class CourseNotices {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  inForce(courseVersionId: string): Promise<LearnerNotice[]> {
    return this.db.hot<LearnerNotice & Record<string, unknown>>('notices-of-version', IN_FORCE, [
      courseVersionId,
      this.clock.today(),
    ]);
  }
}
