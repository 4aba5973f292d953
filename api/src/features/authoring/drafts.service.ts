import { Injectable } from '@nestjs/common';
import {
  blocksPublication,
  changesBetween,
  judgePackage,
  type Course,
  type PackageFinding,
} from '@bdhvs/courses';
import type { CourseDraft } from '@bdhvs/contracts/authoring';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../platform/access/actor.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { firstRow, rows, run } from '../../platform/database/sql.js';
import { NotFoundProblem } from '../../platform/problems/problem.js';
import { contentHash } from '../courses/content-hash.rules.js';
import { CourseMedia, mediaPath, MEDIA_PATH } from '../courses/course-media.service.js';
import { CourseContents } from './course-contents.service.js';
import { BrokenPackageProblem, ForeignCourseProblem } from './package.problems.js';
import { readPackage } from './package-reader.js';
import type { UploadedFile } from './package-upload.js';
import { settleVoices, voicesOf } from './voices.rules.js';

interface DraftRow {
  slug: string;
  id: string;
  content: Course;
  findings: PackageFinding[];
  file_name: string;
  uploaded_at: Date;
  uploaded_by: string | null;
}

const DRAFT = `
  SELECT d.slug, d.id, d.content, d.findings, d.file_name, d.uploaded_at, p.full_name AS uploaded_by
    FROM course_draft d LEFT JOIN person p ON p.id = d.uploaded_by`;

/** What authors are working on: one draft for each course, kept until it is replaced, discarded or published. */
@Injectable()
export class Drafts {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly contents: CourseContents,
    private readonly media: CourseMedia,
  ) {}

  /** A course that fits its schema becomes the draft, with whatever else is to be said of it; a broken one changes nothing. */
  async upload(actor: Actor, file: UploadedFile): Promise<string> {
    const uploaded = await readPackage(file.bytes);
    const judged = judgePackage(uploaded.course);
    if (!judged.readable)
      throw new BrokenPackageProblem(
        judged.findings.map(({ pointer, place, message }) => ({
          pointer,
          message: `${place} (${pointer || '/'}): ${message}`,
        })),
      );
    const { slug } = judged.course;
    await this.db.transaction(async (tx) => {
      await this.refuseForeign(tx, slug);
      const recordings = [...uploaded.audio.values()];
      const kept = await this.keptVoices(tx, judged.course);
      const names = new Map([...uploaded.audio].map(([name, recording]) => [name, mediaPath(recording)]));
      const { course, findings } = settleVoices(judged.course, { uploaded: names, kept });
      const now = this.clock.now();
      await this.media.keep(tx, recordings, actor.personId, now);
      const id = uuidv7();
      await run(
        tx,
        `INSERT INTO course_draft (slug, id, content, findings, file_name, uploaded_by, uploaded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (slug) DO UPDATE SET id = excluded.id, content = excluded.content, findings = excluded.findings,
           file_name = excluded.file_name, uploaded_by = excluded.uploaded_by, uploaded_at = excluded.uploaded_at`,
        [
          slug,
          id,
          JSON.stringify(course),
          JSON.stringify([...findings, ...judged.findings]),
          file.name,
          actor.personId,
          now,
        ],
      );
      await this.audit.record(tx, {
        actor,
        action: 'course.draft-uploaded',
        subjectType: 'course',
        subjectId: slug,
        detail: { draftId: id, contentHash: contentHash(course).toString('hex') },
      });
    });
    return slug;
  }

  async one(slug: string): Promise<CourseDraft> {
    return this.viewOf(await this.row(this.db.manager, slug));
  }

  /** Without findings and changes: a line of a list. */
  async list(): Promise<Omit<CourseDraft, 'findings' | 'changes'>[]> {
    const found = await rows<DraftRow>(this.db.manager, `${DRAFT} ORDER BY d.uploaded_at DESC`);
    return Promise.all(found.map(async (row) => this.lineOf(row, await this.contents.newest(row.slug))));
  }

  /** The whole course, keys included, for its preview: the author wrote them. */
  async content(slug: string): Promise<{ id: string; course: Course }> {
    const { id, content } = await this.row(this.db.manager, slug);
    return { id, course: content };
  }

  async discard(actor: Actor, slug: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const gone = await firstRow<{ id: string }>(
        tx,
        'DELETE FROM course_draft WHERE slug = $1 RETURNING id',
        [slug],
      );
      if (!gone) throw new NotFoundProblem('Không có bản nháp này.');
      await this.audit.record(tx, {
        actor,
        action: 'course.draft-discarded',
        subjectType: 'course',
        subjectId: slug,
        detail: { draftId: gone.id },
      });
    });
  }

  /** @throws NotFoundProblem */
  async row(tx: Tx, slug: string, lock: '' | 'FOR UPDATE OF d' = ''): Promise<DraftRow> {
    const row = await firstRow<DraftRow>(tx, `${DRAFT} WHERE d.slug = $1 ${lock}`, [slug]);
    if (!row) throw new NotFoundProblem('Không có bản nháp này.');
    return row;
  }

  private async viewOf(row: DraftRow): Promise<CourseDraft> {
    const newest = await this.contents.newest(row.slug);
    const before = newest && (await this.contents.whole(newest.id));
    return {
      ...this.lineOf(row, newest),
      findings: row.findings,
      changes: before ? changesBetween(before, row.content) : [],
    };
  }

  private lineOf(
    row: DraftRow,
    newest: { number: number } | undefined,
  ): Omit<CourseDraft, 'findings' | 'changes'> {
    const errors = row.findings.filter((finding) => blocksPublication([finding])).length;
    return {
      id: row.id,
      slug: row.slug,
      title: row.content.title,
      fileName: row.file_name,
      uploadedAt: row.uploaded_at.toISOString(),
      uploadedBy: row.uploaded_by,
      publishedNumber: newest?.number ?? null,
      errors,
      warnings: row.findings.length - errors,
    };
  }

  private async refuseForeign(tx: Tx, slug: string): Promise<void> {
    const known = await firstRow<{ origin: string }>(tx, 'SELECT origin FROM course WHERE slug = $1', [slug]);
    if (known?.origin === 'external') throw new ForeignCourseProblem();
    // A slug of digits alone would be taken for an id wherever a course is asked for.
    if (!/[a-z]/.test(slug))
      throw new BrokenPackageProblem([
        { pointer: '/slug', message: 'Mã khóa học cần có ít nhất một chữ cái.' },
      ]);
  }

  private async keptVoices(tx: Tx, course: Course): Promise<Set<string>> {
    const asked = voicesOf(course).flatMap((src) => {
      const hash = MEDIA_PATH.exec(src)?.[1];
      return hash === undefined ? [] : [{ src, hash }];
    });
    const known = await this.media.known(
      tx,
      asked.map(({ hash }) => Buffer.from(hash, 'hex')),
    );
    return new Set(asked.flatMap(({ src, hash }) => (known.has(hash) ? [src] : [])));
  }
}
