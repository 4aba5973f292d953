import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { ConflictProblem, NotFoundProblem } from '../../platform/problems/problem.js';
import { CourseCatalogue } from '../courses/course-catalogue.service.js';

export interface HandedOver {
  courseId: number;
  versionId: string;
}

export interface Enrolled {
  courseVersionId: string;
  enrolledAt: Date;
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

/**
 * A version that was begun before signing in. Where another one is in force it stays in force: this one stands before
 * it, takes in what was learned and changes nothing else. One that must be learned again in a later version is begun by
 * nobody any more: its completion would stand for that of the later one.
 */
const PIN_BEGUN = `
  WITH pinned AS (
    INSERT INTO enrolment (person_id, course_id, course_version_id, enrolled_at)
    SELECT $1, $2, $3, coalesce(min(enrolled_at) - interval '1 millisecond', $4) FROM enrolment
    WHERE person_id = $1 AND course_id = $2
    HAVING NOT EXISTS (SELECT FROM course_version later JOIN course_version begun ON begun.id = $3
      WHERE later.course_id = $2 AND later.retake_required AND later.number > begun.number)
    ON CONFLICT DO NOTHING RETURNING course_version_id)
  INSERT INTO course_progress (person_id, course_version_id, updated_at)
  SELECT $1, course_version_id, $4 FROM pinned ON CONFLICT DO NOTHING`;

const OF_VERSION = `
  SELECT course_version_id AS version, enrolled_at AS enrolled FROM enrolment
  WHERE person_id = $1 AND course_id = $2 AND course_version_id = $3`;

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
  async enrol(personId: string, idOrSlug: string, begun?: string): Promise<Enrolled> {
    const course = await this.catalogue.course(idOrSlug);
    if (begun !== undefined) return this.enrolIn(personId, course.id, begun);
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

  /** @throws NotFoundProblem when the course never had this version, or it must be learned again in a later one */
  private async enrolIn(personId: string, courseId: number, versionId: string): Promise<Enrolled> {
    const version = await this.catalogue.version(versionId);
    if (version.courseId !== courseId) throw new NotFoundProblem('Không có phiên bản khóa học này.');
    await this.db.hot('enrolment-pin-begun', PIN_BEGUN, [personId, courseId, versionId, this.clock.now()]);
    const [row] = await this.db.hot<{ version: string; enrolled: Date }>('enrolment-of-version', OF_VERSION, [
      personId,
      courseId,
      versionId,
    ]);
    if (!row) throw new NotFoundProblem('Phiên bản này đã được thay. Mời học phiên bản mới.');
    return { courseVersionId: row.version, enrolledAt: row.enrolled };
  }

  private async current(personId: string, courseId: number): Promise<Enrolled | undefined> {
    const [row] = await this.db.hot<{ version: string; enrolled: Date }>('enrolment-current', CURRENT, [
      personId,
      courseId,
    ]);
    return row ? { courseVersionId: row.version, enrolledAt: row.enrolled } : undefined;
  }
}
