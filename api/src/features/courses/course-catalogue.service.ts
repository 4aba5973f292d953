import { Injectable } from '@nestjs/common';
import type { CourseDetail, CourseSummary } from '@bdhvs/contracts/courses';
import type { QuizKeys } from '@bdhvs/courses';
import { Database } from '../../platform/database/database.js';
import { NotFoundProblem } from '../../platform/problems/problem.js';
import {
  courseVersionOf,
  type CourseVersion,
  type CourseVersionRow,
  type FinalQuiz,
} from './course-version.rules.js';

export interface CourseRow {
  id: number;
  slug: string;
  title: string;
  origin: 'ours' | 'external';
  platform: string | null;
  version_id: string | null;
  /** The newest version that people must learn even after an older one. */
  retake_from: number | null;
}

const COURSES = `
  SELECT c.id, c.slug, c.title, c.origin, c.platform,
    (SELECT v.id FROM course_version v WHERE v.course_id = c.id ORDER BY v.number DESC LIMIT 1) AS version_id,
    (SELECT max(v.number) FROM course_version v WHERE v.course_id = c.id AND v.retake_required) AS retake_from
  FROM course c ORDER BY c.id`;

const VERSION = `
  SELECT v.id, v.course_id, c.slug, v.number, v.content
  FROM course_version v JOIN course c ON c.id = v.course_id WHERE v.id = $1`;

const KEYS = 'SELECT keys FROM course_version WHERE id = $1';

/** Reads courses. Versions never change, so each is read once and kept. */
@Injectable()
export class CourseCatalogue {
  private readonly versions = new Map<string, CourseVersion>();
  private readonly quizzes = new Map<string, FinalQuiz>();

  constructor(private readonly db: Database) {}

  courses(): Promise<CourseRow[]> {
    return this.db.hot<CourseRow & Record<string, unknown>>('courses', COURSES, []);
  }

  async summaries(): Promise<CourseSummary[]> {
    const summaries: CourseSummary[] = [];
    for (const course of await this.courses()) summaries.push(await this.summaryOf(course));
    return summaries;
  }

  async detail(idOrSlug: string): Promise<CourseDetail> {
    const course = await this.course(idOrSlug);
    const version = course.version_id === null ? undefined : await this.find(course.version_id);
    return { ...(await this.summaryOf(course)), outline: version?.outline ?? null };
  }

  /** @throws NotFoundProblem */
  async course(idOrSlug: string): Promise<CourseRow> {
    const course = (await this.courses()).find(
      ({ id, slug }) => String(id) === idOrSlug || slug === idOrSlug,
    );
    if (!course) throw new NotFoundProblem('Không có khóa học này.');
    return course;
  }

  /** The version, or undefined when there is none with this id. */
  async find(versionId: string): Promise<CourseVersion | undefined> {
    const known = this.versions.get(versionId);
    if (known) return known;
    const [row] = await this.db.hot<CourseVersionRow & Record<string, unknown>>('course-version', VERSION, [
      versionId,
    ]);
    if (!row) return undefined;
    const version = courseVersionOf(row);
    this.versions.set(versionId, version);
    return version;
  }

  /** @throws NotFoundProblem */
  async version(versionId: string): Promise<CourseVersion> {
    const version = await this.find(versionId);
    if (!version) throw new NotFoundProblem('Không có phiên bản khóa học này.');
    return version;
  }

  async finalQuiz(version: CourseVersion): Promise<FinalQuiz> {
    const known = this.quizzes.get(version.id);
    if (known) return known;
    const [row] = await this.db.hot<{ keys: QuizKeys }>('course-keys', KEYS, [version.id]);
    const { pool, ...settings } = version.content.finalQuiz;
    const quiz = {
      ...settings,
      questions: new Map(pool.map((question) => [question.id, question])),
      keys: row?.keys ?? {},
    };
    this.quizzes.set(version.id, quiz);
    return quiz;
  }

  private async summaryOf(course: CourseRow): Promise<CourseSummary> {
    const version = course.version_id === null ? undefined : await this.find(course.version_id);
    return {
      id: String(course.id),
      slug: course.slug,
      name: course.title,
      origin: course.origin,
      platform: course.platform,
      summary: version?.outline.summary ?? null,
      icon: version?.outline.icon ?? null,
      minutes: version?.outline.minutes ?? null,
      lessonCount: version?.outline.lessons.length ?? 0,
      courseVersionId: course.version_id,
      versionNumber: version?.number ?? null,
    };
  }
}
