import { Injectable } from '@nestjs/common';
import type { CheckTrouble, CourseTrouble } from '@bdhvs/contracts/authoring';
import { isCorrect } from '@bdhvs/learning';
import { Database } from '../../platform/database/database.js';
import { rows } from '../../platform/database/sql.js';
import { CourseCatalogue } from '../courses/course-catalogue.service.js';

/** The latest records only: bounded work however many people learn, and what was mended long ago does not count. */
const LATEST = 200_000;

const FIRST_ANSWERS = `
  WITH latest AS (
    SELECT id, subject_id, course_version_id, lesson_id, kind, payload, occurred_at FROM learning_event ORDER BY id DESC LIMIT ${LATEST}
  ), first AS (
    SELECT DISTINCT ON (subject_id, course_version_id, lesson_id, payload->>'checkId')
      course_version_id, lesson_id, payload->>'checkId' AS question, payload->'choices' AS choices
    FROM latest WHERE kind = 'check.answered' AND course_version_id = ANY ($1::uuid[])
    ORDER BY subject_id, course_version_id, lesson_id, payload->>'checkId', occurred_at, id
  )
  SELECT course_version_id AS version, lesson_id AS lesson, question, choices, count(*)::int AS count
  FROM first GROUP BY 1, 2, 3, 4`;

interface AnswerCount {
  version: string;
  lesson: string;
  question: string;
  choices: string[];
  count: number;
}

const MOST = 12;
/** A count of one is a person: smaller groups are not shown, as with practices and rehearsals. */
const AT_LEAST = 5;

/** Which questions of the checks people answer wrongly at first. Counts: who it was is not asked for. */
@Injectable()
export class CheckTroubles {
  constructor(
    private readonly db: Database,
    private readonly catalogue: CourseCatalogue,
  ) {}

  async of(slug: string): Promise<CourseTrouble> {
    const { id } = await this.catalogue.course(slug);
    const versions = await rows<{ id: string }>(
      this.db.manager,
      'SELECT id FROM course_version WHERE course_id = $1 ORDER BY number',
      [id],
    );
    const counts = await rows<AnswerCount>(this.db.manager, FIRST_ANSWERS, [versions.map((one) => one.id)]);
    const found = new Map<string, CheckTrouble>();
    // Older versions first, so that a question carries the words it has now.
    for (const { id: versionId } of versions) {
      const { content } = await this.catalogue.version(versionId);
      for (const lesson of content.lessons) {
        for (const question of lesson.check) {
          const key = `${lesson.id}/${question.id}`;
          const before = found.get(key) ?? { answered: 0, wrong: 0 };
          const own = counts.filter(
            (one) => one.version === versionId && one.lesson === lesson.id && one.question === question.id,
          );
          const sum = (some: AnswerCount[]): number => some.reduce((total, { count }) => total + count, 0);
          found.set(key, {
            lessonId: lesson.id,
            lessonTitle: lesson.title,
            questionId: question.id,
            prompt: question.prompt,
            answered: before.answered + sum(own),
            wrong: before.wrong + sum(own.filter(({ choices }) => !isCorrect(question.correct, choices))),
          });
        }
      }
    }
    const items = [...found.values()]
      .filter(({ wrong, answered }) => wrong > 0 && answered >= AT_LEAST)
      .sort((a, b) => b.wrong / b.answered - a.wrong / a.answered || b.wrong - a.wrong)
      .slice(0, MOST);
    return { items, atLeast: AT_LEAST };
  }
}
