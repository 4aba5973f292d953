import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Obligation, ObligationSource } from '../learning/obligation-source.js';

/**
 * NULL in `done` means that the course is not required in that segment; infinity that it is not fulfilled yet. Standing
 * is kept for every unit, so that moving a unit changes nothing kept: whether the rule reaches the unit is asked here.
 */
const OBLIGATIONS = `
  SELECT r.id AS "ruleId", r.quiz_alone AS "quizAlone", p.slug AS "programmeSlug", p.name AS "programmeName", p.mandate_number AS "mandateNumber",
    c.id AS "courseId", c.slug AS "courseSlug", c.title AS "courseName", c.origin = 'external' AS external,
    r.closes_on AS "dueOn", nullif(required.done, 'infinity') AS "doneOn", nullif(required.reached, 'infinity') AS "reachedOn"
  FROM programme_rule r
  JOIN programme p ON p.id = r.programme_id
  JOIN standing s ON s.rule_id = r.id AND s.person_id = $1 AND s.from_on <= $2::date AND s.to_on > $2::date AND s.state = 'o'
  CROSS JOIN LATERAL unnest(r.course_ids, s.done, s.reached) WITH ORDINALITY AS required (course_id, done, reached, place)
  JOIN course c ON c.id = required.course_id
  WHERE r.activated_at IS NOT NULL AND r.retired_at IS NULL AND required.done IS NOT NULL
    AND EXISTS (
      WITH RECURSIVE up AS (
        SELECT s.unit_id AS unit
        UNION SELECT l.parent_id FROM up JOIN unit_parent l ON l.unit_id = up.unit
           AND l.superseded_at = 'infinity' AND l.valid_from <= $2::date AND l.valid_to > $2::date)
      SELECT FROM up WHERE up.unit = ANY (r.unit_ids))
  ORDER BY r.closes_on, p.id, required.place`;

/** What a person must learn, read from the standing that the shares keep: the same rows as the report counts. */
@Injectable()
export class ObligationsQuery implements ObligationSource {
  constructor(private readonly db: Database) {}

  obligationsOf(personId: string, day: string): Promise<Obligation[]> {
    return this.db.hot<Obligation>('obligations-of', OBLIGATIONS, [personId, day]);
  }
}
