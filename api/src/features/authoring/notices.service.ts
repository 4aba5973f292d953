import { Injectable } from '@nestjs/common';
import type { AuthorNotice, NewNotice } from '@bdhvs/contracts/authoring';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../platform/access/actor.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { firstRow, rows, run } from '../../platform/database/sql.js';
import { BadInputProblem, ConflictProblem, NotFoundProblem } from '../../platform/problems/problem.js';
import type { FieldError } from '../../platform/problems/problem.js';
import { CourseCatalogue } from '../courses/course-catalogue.service.js';

interface NoticeRow {
  id: string;
  slug: string;
  title: string;
  newest: string;
  first_version: number;
  last_version: number;
  lesson_id: string | null;
  card_id: string | null;
  text: string;
  valid_from: string;
  valid_to: string;
  laid_at: Date;
  laid_by: string | null;
  ended_at: Date | null;
}

const NOTICES = `
  SELECT n.id, c.slug, c.title, n.first_version, n.last_version, n.lesson_id, n.card_id, n.text, n.valid_from, n.valid_to,
    n.laid_at, p.full_name AS laid_by, n.ended_at,
    (SELECT v.id FROM course_version v WHERE v.course_id = n.course_id AND v.number BETWEEN n.first_version AND n.last_version
      ORDER BY v.number DESC LIMIT 1) AS newest
  FROM correction_notice n JOIN course c ON c.id = n.course_id LEFT JOIN person p ON p.id = n.laid_by`;

/** Dated corrections over published versions: out at once, without touching what was published. */
@Injectable()
export class Notices {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly catalogue: CourseCatalogue,
  ) {}

  async lay(actor: Actor, slug: string, notice: NewNotice): Promise<AuthorNotice> {
    const { id: courseId } = await this.catalogue.course(slug);
    const id = uuidv7();
    await this.db.transaction(async (tx) => {
      await this.refuseNowhere(tx, courseId, notice);
      await run(
        tx,
        `INSERT INTO correction_notice (id, course_id, first_version, last_version, lesson_id, card_id, text, valid_from, valid_to,
           laid_by, laid_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, coalesce($9::date + 1, 'infinity'), $10, $11)`,
        [
          id,
          courseId,
          notice.firstVersion,
          notice.lastVersion,
          notice.lessonId,
          notice.cardId,
          notice.text,
          notice.from,
          notice.lastDay,
          actor.personId,
          this.clock.now(),
        ],
      );
      const { firstVersion, lastVersion, lessonId, cardId, from, lastDay } = notice;
      await this.audit.record(tx, {
        actor,
        action: 'course.notice-laid',
        subjectType: 'course',
        subjectId: slug,
        detail: { noticeId: id, firstVersion, lastVersion, lessonId, cardId, from, lastDay },
      });
    });
    return this.one(id);
  }

  /** From today on nobody sees it; one that was only to come never comes. */
  async end(actor: Actor, id: string): Promise<AuthorNotice> {
    await this.db.transaction(async (tx) => {
      const notice = await firstRow<{ slug: string; over: boolean }>(
        tx,
        `SELECT c.slug, n.valid_to <= $2::date AS over FROM correction_notice n JOIN course c ON c.id = n.course_id
          WHERE n.id = $1 FOR UPDATE OF n`,
        [id, this.clock.today()],
      );
      if (!notice) throw new NotFoundProblem('Không có lời đính chính này.');
      if (notice.over) throw new ConflictProblem('notice-over', 'Lời đính chính này đã hết hiệu lực.');
      await run(
        tx,
        `UPDATE correction_notice SET valid_to = greatest(valid_from, $2::date), ended_by = $3, ended_at = $4 WHERE id = $1`,
        [id, this.clock.today(), actor.personId, this.clock.now()],
      );
      await this.audit.record(tx, {
        actor,
        action: 'course.notice-ended',
        subjectType: 'course',
        subjectId: notice.slug,
        detail: { noticeId: id },
      });
    });
    return this.one(id);
  }

  /** Newest first; without a course, those that still mean something. */
  async list(slug?: string): Promise<AuthorNotice[]> {
    const found = await rows<NoticeRow>(
      this.db.manager,
      `${NOTICES} WHERE ($1::text IS NULL AND n.valid_to > $2::date) OR c.slug = $1 ORDER BY n.laid_at DESC, n.id DESC LIMIT 200`,
      [slug ?? null, this.clock.today()],
    );
    return Promise.all(found.map((row) => this.viewOf(row)));
  }

  private async one(id: string): Promise<AuthorNotice> {
    const row = await firstRow<NoticeRow>(this.db.manager, `${NOTICES} WHERE n.id = $1`, [id]);
    if (!row) throw new NotFoundProblem('Không có lời đính chính này.');
    return this.viewOf(row);
  }

  private async viewOf(row: NoticeRow): Promise<AuthorNotice> {
    const { content } = await this.catalogue.version(row.newest);
    const lesson = content.lessons.find(({ id }) => id === row.lesson_id);
    const card = lesson?.cards.find(({ id }) => id === row.card_id);
    const today = this.clock.today();
    return {
      id: row.id,
      courseSlug: row.slug,
      courseTitle: row.title,
      text: row.text,
      firstVersion: row.first_version,
      lastVersion: row.last_version,
      lessonId: row.lesson_id,
      cardId: row.card_id,
      lessonTitle: lesson?.title ?? null,
      cardTitle: card ? (card.title ?? card.body[0] ?? null) : null,
      from: row.valid_from,
      lastDay: row.valid_to === 'infinity' ? null : dayBefore(row.valid_to),
      status: row.valid_to <= today ? 'ended' : row.valid_from > today ? 'ahead' : 'in-force',
      laidAt: row.laid_at.toISOString(),
      laidBy: row.laid_by,
      endedAt: row.ended_at?.toISOString() ?? null,
    };
  }

  /** A notice on a lesson that no version has would be laid and never seen. */
  private async refuseNowhere(tx: Tx, courseId: number, notice: NewNotice): Promise<void> {
    const versions = await rows<{ id: string; number: number }>(
      tx,
      'SELECT id, number FROM course_version WHERE course_id = $1 AND number BETWEEN $2 AND $3',
      [courseId, notice.firstVersion, notice.lastVersion],
    );
    const errors: FieldError[] = [];
    if (!versions.some(({ number }) => number === notice.firstVersion))
      errors.push({ pointer: '/firstVersion', message: 'Không có phiên bản này.' });
    if (!versions.some(({ number }) => number === notice.lastVersion))
      errors.push({ pointer: '/lastVersion', message: 'Không có phiên bản này.' });
    if (notice.lastDay !== null && notice.lastDay < this.clock.today())
      errors.push({ pointer: '/lastDay', message: 'Ngày cuối đã qua: sẽ không ai thấy lời đính chính.' });
    const lessons = [];
    for (const { id } of versions) lessons.push(...(await this.catalogue.version(id)).content.lessons);
    const own = lessons.filter(({ id }) => id === notice.lessonId);
    if (notice.lessonId !== null && own.length === 0)
      errors.push({ pointer: '/lessonId', message: 'Không có bài học này trong các phiên bản đã chọn.' });
    else if (notice.cardId !== null && !own.some(({ cards }) => cards.some(({ id }) => id === notice.cardId)))
      errors.push({ pointer: '/cardId', message: 'Không có thẻ này trong bài học đã chọn.' });
    if (errors.length > 0) throw new BadInputProblem(errors);
  }
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
