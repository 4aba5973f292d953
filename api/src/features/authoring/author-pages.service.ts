import { Injectable } from '@nestjs/common';
import { loadCourses, reviewDates, staleFacts, type Course } from '@bdhvs/courses';
import type {
  AuthorCourse,
  AuthorCourseSummary,
  AuthorHome,
  AuthorNotice,
  CourseVersionLine,
  StaleFact,
} from '@bdhvs/contracts/authoring';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { rows } from '../../platform/database/sql.js';
import { NotFoundProblem } from '../../platform/problems/problem.js';
import { contentHash } from '../courses/content-hash.rules.js';
import { CourseContents } from './course-contents.service.js';
import { Drafts } from './drafts.service.js';
import { Notices } from './notices.service.js';

interface CourseRow {
  slug: string;
  title: string;
  version_id: string | null;
  number: number | null;
  published_at: Date | null;
  has_draft: boolean;
  hashes: Buffer[];
}

const COURSES = `
  SELECT c.slug, c.title, v.id AS version_id, v.number, v.published_at,
    EXISTS (SELECT FROM course_draft d WHERE d.slug = c.slug) AS has_draft,
    ARRAY(SELECT content_hash FROM course_version h WHERE h.course_id = c.id) AS hashes
  FROM course c
  LEFT JOIN LATERAL (SELECT * FROM course_version v WHERE v.course_id = c.id ORDER BY v.number DESC LIMIT 1) v ON true
  WHERE c.origin = 'ours' AND ($1::text IS NULL OR c.slug = $1) ORDER BY c.id`;

const VERSIONS = `
  SELECT v.id AS "courseVersionId", v.number, v.revision, v.retake_required AS "retakeRequired", v.published_at AS "publishedAt",
    p.full_name AS "publishedBy", v.origin, v.notes, r.applied_at AS "retakeAppliedAt",
    (SELECT count(*)::int FROM (SELECT DISTINCT ON (e.person_id) e.course_version_id AS id FROM enrolment e
       WHERE e.course_id = v.course_id ORDER BY e.person_id, e.enrolled_at DESC, e.course_version_id DESC) held
      WHERE held.id = v.id) AS learners
  FROM course_version v JOIN course c ON c.id = v.course_id
  LEFT JOIN person p ON p.id = v.published_by LEFT JOIN course_retake r ON r.course_version_id = v.id
  WHERE c.slug = $1 ORDER BY v.number DESC`;

/** What an author sees first, and what of one course. */
@Injectable()
export class AuthorPages {
  private shipped: Map<string, Buffer> | undefined;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly contents: CourseContents,
    private readonly drafts: Drafts,
    private readonly notices: Notices,
  ) {}

  async home(): Promise<AuthorHome> {
    const today = this.clock.today();
    const notices = await this.notices.list();
    const courses: AuthorCourseSummary[] = [];
    const stale: StaleFact[] = [];
    for (const row of await rows<CourseRow>(this.db.manager, COURSES, [null])) {
      const content = row.version_id === null ? null : await this.contents.whole(row.version_id);
      courses.push(this.summaryOf(row, content, notices));
      if (content) stale.push(...this.staleOf(content, today));
    }
    return {
      today,
      courses,
      stale: stale.sort((a, b) => a.daysLeft - b.daysLeft),
      drafts: await this.drafts.list(),
      notices,
    };
  }

  async course(slug: string): Promise<AuthorCourse> {
    const [row] = await rows<CourseRow>(this.db.manager, COURSES, [slug]);
    if (!row) throw new NotFoundProblem('Không có khóa học này.');
    const content = row.version_id === null ? null : await this.contents.whole(row.version_id);
    const notices = await this.notices.list(slug);
    const versions = await rows<
      Omit<CourseVersionLine, 'publishedAt' | 'retakeAppliedAt'> & {
        publishedAt: Date;
        retakeAppliedAt: Date | null;
      }
    >(this.db.manager, VERSIONS, [slug]);
    return {
      ...this.summaryOf(row, content, notices),
      versions: versions.map((version) => ({
        ...version,
        publishedAt: version.publishedAt.toISOString(),
        retakeAppliedAt: version.retakeAppliedAt?.toISOString() ?? null,
      })),
      notices,
      staleFacts: content ? this.staleOf(content, this.clock.today()) : [],
      lessons: (content?.lessons ?? []).map((lesson) => ({
        id: lesson.id,
        title: lesson.title,
        cards: lesson.cards.map((card) => ({ id: card.id, title: card.title ?? card.body[0] ?? card.id })),
      })),
    };
  }

  private summaryOf(
    row: CourseRow,
    content: Course | null,
    notices: readonly AuthorNotice[],
  ): AuthorCourseSummary {
    const today = this.clock.today();
    const due = content ? staleFacts(content, today) : [];
    const late = due.filter(({ reviewBy }) => reviewBy < today).length;
    const shipped = this.shippedHashes().get(row.slug);
    return {
      slug: row.slug,
      title: row.title,
      versionNumber: row.number,
      publishedAt: row.published_at?.toISOString() ?? null,
      reviewedOn: content?.reviewedOn ?? null,
      nextReviewOn: content ? (reviewDates(content)[0]?.reviewBy ?? null) : null,
      stale: late,
      soon: due.length - late,
      hasDraft: row.has_draft,
      noticesInForce: notices.filter((one) => one.courseSlug === row.slug && one.status === 'in-force')
        .length,
      shippedDiffers: shipped !== undefined && !row.hashes.some((hash) => hash.equals(shipped)),
    };
  }

  private staleOf(content: Course, today: string): StaleFact[] {
    return staleFacts(content, today).map((fact) => ({
      ...fact,
      courseSlug: content.slug,
      courseTitle: content.title,
      daysLeft: Math.round((Date.parse(fact.reviewBy) - Date.parse(today)) / 86_400_000),
    }));
  }

  private shippedHashes(): Map<string, Buffer> {
    this.shipped ??= new Map(loadCourses().map((course) => [course.slug, contentHash(course)]));
    return this.shipped;
  }
}
