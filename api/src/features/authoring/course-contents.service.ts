import { Injectable } from '@nestjs/common';
import { wholeCourse, type Course } from '@bdhvs/courses';
import { Database } from '../../platform/database/database.js';
import { firstRow } from '../../platform/database/sql.js';
import { NotFoundProblem } from '../../platform/problems/problem.js';
import { CourseCatalogue } from '../courses/course-catalogue.service.js';

interface VersionRef {
  id: string;
  number: number;
}

/** Published courses put together again with their keys: for authors alone. */
@Injectable()
export class CourseContents {
  private readonly wholes = new Map<string, Course>();

  constructor(
    private readonly db: Database,
    private readonly catalogue: CourseCatalogue,
  ) {}

  newest(slug: string): Promise<VersionRef | undefined> {
    return this.find(slug, null);
  }

  /** @throws NotFoundProblem */
  async numbered(slug: string, number: number | null): Promise<VersionRef> {
    const found = await this.find(slug, number);
    if (!found) throw new NotFoundProblem('Không có phiên bản này của khóa học.');
    return found;
  }

  /** A version never changes, so it is put together once. */
  async whole(versionId: string): Promise<Course> {
    const known = this.wholes.get(versionId);
    if (known) return known;
    const version = await this.catalogue.version(versionId);
    const course = wholeCourse(version.content, (await this.catalogue.finalQuiz(version)).keys);
    this.wholes.set(versionId, course);
    return course;
  }

  private find(slug: string, number: number | null): Promise<VersionRef | undefined> {
    return firstRow<VersionRef>(
      this.db.manager,
      `SELECT v.id, v.number FROM course_version v JOIN course c ON c.id = v.course_id
        WHERE c.slug = $1 AND ($2::int IS NULL OR v.number = $2) ORDER BY v.number DESC LIMIT 1`,
      [slug, number],
    );
  }
}
