import { createHash } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { loadCourses, publicCourse, quizKeys, type Course } from '@bdhvs/courses';
import { uuidv7 } from 'uuidv7';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { firstRow, run } from '../../platform/database/sql.js';
import { shippedRevisions, type Revision } from './shipped-revisions.js';

export interface Publication {
  courseId: number;
  versionId: string;
  number: number;
  /** False: this very content is already the newest version. */
  published: boolean;
}

interface Newest {
  id: string;
  number: number;
  content_hash: Buffer;
}

/** Publishes courses. A version that is out is never touched again: other content is another version. */
@Injectable()
export class CoursePublisher implements OnApplicationBootstrap {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** What ships with the product is published at start. */
  async onApplicationBootstrap(): Promise<void> {
    await this.db.transaction(async (tx) => {
      for (const course of loadCourses()) await this.publish(tx, course, shippedRevisions[course.slug]);
    });
  }

  /** @param revision what a change means to those who learned before; cosmetic unless said otherwise */
  async publish(
    tx: Tx,
    course: Course,
    revision: Revision = { kind: 'cosmetic', retakeRequired: false },
  ): Promise<Publication> {
    // Two replicas that start together publish one version, not two.
    await run(tx, `SELECT pg_advisory_xact_lock(hashtext('publish-course'))`);
    const hash = contentHash(course);
    const courseId = await this.courseId(tx, course);
    const newest = await firstRow<Newest>(
      tx,
      'SELECT id, number, content_hash FROM course_version WHERE course_id = $1 ORDER BY number DESC LIMIT 1',
      [courseId],
    );
    if (newest?.content_hash.equals(hash))
      return { courseId, versionId: newest.id, number: newest.number, published: false };
    const versionId = uuidv7();
    const number = (newest?.number ?? 0) + 1;
    await run(
      tx,
      `INSERT INTO course_version (id, course_id, number, content, keys, content_hash, revision, retake_required, published_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        versionId,
        courseId,
        number,
        JSON.stringify(publicCourse(course)),
        JSON.stringify(quizKeys(course)),
        hash,
        newest ? revision.kind : 'first',
        newest ? revision.retakeRequired : false,
        this.clock.now(),
      ],
    );
    await run(tx, 'UPDATE course SET title = $2 WHERE id = $1', [courseId, course.title]);
    return { courseId, versionId, number, published: true };
  }

  private async courseId(tx: Tx, course: Course): Promise<number> {
    const known = await firstRow<{ id: number }>(tx, 'SELECT id FROM course WHERE slug = $1', [course.slug]);
    if (known) return known.id;
    const added = await firstRow<{ id: number }>(
      tx,
      'INSERT INTO course (slug, title) VALUES ($1, $2) RETURNING id',
      [course.slug, course.title],
    );
    return (added as { id: number }).id;
  }
}

/** Over the whole course, keys included: a corrected key is another version too. */
function contentHash(course: Course): Buffer {
  return createHash('sha256')
    .update(JSON.stringify(sorted(course)))
    .digest();
}

/** The order in which an author wrote the fields is not content. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, sorted(field)]),
  );
}
