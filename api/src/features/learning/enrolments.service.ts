import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { ConflictProblem } from '../../platform/problems/problem.js';
import { CourseCatalogue } from '../courses/course-catalogue.service.js';

export interface HandedOver {
  courseId: number;
  versionId: string;
}

/** With the pin comes the row that progress is kept in, so that later writes only ever update it. */
const PIN = `
  WITH pinned AS (
    INSERT INTO enrolment (person_id, course_id, course_version_id, enrolled_at)
    SELECT $1, r.course, r.version, $2 FROM json_to_recordset($3::json) AS r (course int, version uuid)
    ON CONFLICT DO NOTHING RETURNING course_version_id)
  INSERT INTO course_progress (person_id, course_version_id, updated_at)
  SELECT $1, course_version_id, $2 FROM pinned ON CONFLICT DO NOTHING`;

const CURRENT = `
  SELECT course_version_id AS version, enrolled_at AS enrolled FROM enrolment
  WHERE person_id = $1 AND course_id = $2 ORDER BY enrolled_at DESC, course_version_id DESC LIMIT 1`;

/** Hands courses over: from that moment on the learner has this version, whatever is published later. */
@Injectable()
export class Enrolments {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly catalogue: CourseCatalogue,
  ) {}

  async pin(personId: string, courses: readonly HandedOver[], at: Date): Promise<void> {
    const rows = courses.map(({ courseId, versionId }) => ({ course: courseId, version: versionId }));
    await this.db.hot('enrolment-pin', PIN, [personId, at, JSON.stringify(rows)]);
  }

  /** Somebody takes a course by themselves, obliged or not. Again: the version they have. */
  async enrol(personId: string, idOrSlug: string): Promise<{ courseVersionId: string; enrolledAt: Date }> {
    const course = await this.catalogue.course(idOrSlug);
    if (course.version_id === null) {
      throw new ConflictProblem(
        'learned-elsewhere',
        'Khóa học này học trên nền tảng khác.',
        course.platform ?? undefined,
      );
    }
    const known = await this.current(personId, course.id);
    if (known) return known;
    await this.pin(personId, [{ courseId: course.id, versionId: course.version_id }], this.clock.now());
    const pinned = await this.current(personId, course.id);
    if (!pinned) throw new Error('an enrolment that was just written is not there');
    return pinned;
  }

  private async current(
    personId: string,
    courseId: number,
  ): Promise<{ courseVersionId: string; enrolledAt: Date } | undefined> {
    const [row] = await this.db.hot<{ version: string; enrolled: Date }>('enrolment-current', CURRENT, [
      personId,
      courseId,
    ]);
    return row ? { courseVersionId: row.version, enrolledAt: row.enrolled } : undefined;
  }
}
