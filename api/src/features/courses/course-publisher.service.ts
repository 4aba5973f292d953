import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { loadCourses, publicCourse, quizKeys, type Course } from '@bdhvs/courses';
import { uuidv7 } from 'uuidv7';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { firstRow, run } from '../../platform/database/sql.js';
import { contentHash } from './content-hash.rules.js';
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
  origin: 'shipped' | 'author';
}

/** Who publishes and why; without it a version came with the product. */
export interface PublishedBy {
  personId: string;
  notes: string;
}

/** Publishes courses. A version that is out is never touched again: other content is another version. */
@Injectable()
export class CoursePublisher implements OnApplicationBootstrap {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * What ships with the product is published at start, unless an author has published since: a restart must not take
   * back what was mended. What a later release brings then waits in the author's pages.
   */
  async onApplicationBootstrap(): Promise<void> {
    await this.db.transaction(async (tx) => {
      for (const course of loadCourses()) {
        const newest = await this.newest(tx, course.slug);
        if (newest?.origin !== 'author') await this.publish(tx, course, shippedRevisions[course.slug]);
      }
    });
  }

  /** @param revision what a change means to those who learned before; cosmetic unless said otherwise */
  async publish(
    tx: Tx,
    course: Course,
    revision: Revision = { kind: 'cosmetic', retakeRequired: false },
    by?: PublishedBy,
  ): Promise<Publication> {
    // Two replicas that start together publish one version, not two.
    await run(tx, `SELECT pg_advisory_xact_lock(hashtext('publish-course'))`);
    const hash = contentHash(course);
    const courseId = await this.courseId(tx, course);
    const newest = await this.newest(tx, course.slug);
    if (newest?.content_hash.equals(hash))
      return { courseId, versionId: newest.id, number: newest.number, published: false };
    const versionId = uuidv7();
    const number = (newest?.number ?? 0) + 1;
    await run(
      tx,
      `INSERT INTO course_version (id, course_id, number, content, keys, content_hash, revision, retake_required,
         published_at, published_by, origin, notes)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
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
        by?.personId ?? null,
        by ? 'author' : 'shipped',
        by?.notes ?? null,
      ],
    );
    await run(tx, 'UPDATE course SET title = $2 WHERE id = $1', [courseId, course.title]);
    return { courseId, versionId, number, published: true };
  }

  private newest(tx: Tx, slug: string): Promise<Newest | undefined> {
    return firstRow<Newest>(
      tx,
      `SELECT v.id, v.number, v.content_hash, v.origin FROM course_version v JOIN course c ON c.id = v.course_id
        WHERE c.slug = $1 ORDER BY v.number DESC LIMIT 1`,
      [slug],
    );
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
