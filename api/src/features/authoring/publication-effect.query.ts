import { Injectable } from '@nestjs/common';
import type { PublicationEffect } from '@bdhvs/contracts/authoring';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { firstRow, rows } from '../../platform/database/sql.js';
import { Drafts } from './drafts.service.js';
import { CourseContents } from './course-contents.service.js';

const PEOPLE = `
  SELECT c.id AS course,
    (SELECT count(DISTINCT e.person_id)::int FROM enrolment e WHERE e.course_id = c.id AND NOT EXISTS (
       SELECT FROM completion d WHERE d.person_id = e.person_id AND d.course_id = c.id
          AND d.confirmed AND d.superseded_at = 'infinity')) AS under_way,
    (SELECT count(DISTINCT d.person_id)::int FROM completion d WHERE d.course_id = c.id
        AND d.confirmed AND d.superseded_at = 'infinity') AS completed
  FROM course c WHERE c.slug = $1`;

/** The same rows as the report counts: standing, below the units that the rule reaches on that day. */
const PROGRAMMES = `
  WITH RECURSIVE rule AS (
    SELECT r.id, r.closes_on, p.slug, p.name, array_position(r.course_ids, $1::int) AS place, r.unit_ids
      FROM programme_rule r JOIN programme p ON p.id = r.programme_id
     WHERE r.activated_at IS NOT NULL AND r.retired_at IS NULL AND $1::int = ANY (r.course_ids)
       AND r.opens_on <= $2::date AND r.ends_on > $2::date
  ), reach AS (
    SELECT id AS rule, unnest(unit_ids) AS unit FROM rule
    UNION
    SELECT reach.rule, l.unit_id FROM reach JOIN unit_parent l ON l.parent_id = reach.unit
       AND l.superseded_at = 'infinity' AND l.valid_from <= $2::date AND l.valid_to > $2::date
  )
  SELECT rule.slug, rule.name, rule.closes_on AS "dueOn",
    count(DISTINCT s.person_id) FILTER (WHERE s.done[rule.place] <= $2::date)::int AS "doneToday",
    count(DISTINCT s.person_id) FILTER (WHERE s.done[rule.place] > $2::date AND EXISTS (
      SELECT FROM enrolment e WHERE e.person_id = s.person_id AND e.course_id = $1::int))::int AS "openUnderWay"
  FROM rule
  LEFT JOIN reach ON reach.rule = rule.id
  LEFT JOIN standing s ON s.rule_id = rule.id AND s.unit_id = reach.unit AND s.state = 'o'
       AND s.from_on <= $2::date AND s.to_on > $2::date
  GROUP BY rule.id, rule.slug, rule.name, rule.closes_on ORDER BY rule.closes_on, rule.slug`;

/** How many people a publication touches, before anybody presses the button. */
@Injectable()
export class PublicationEffects {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly drafts: Drafts,
    private readonly contents: CourseContents,
  ) {}

  async of(slug: string): Promise<PublicationEffect> {
    const draft = await this.drafts.row(this.db.manager, slug);
    const newest = await this.contents.newest(slug);
    const people = await firstRow<{ course: number; under_way: number; completed: number }>(
      this.db.manager,
      PEOPLE,
      [slug],
    );
    return {
      draftId: draft.id,
      nextNumber: (newest?.number ?? 0) + 1,
      underWay: people?.under_way ?? 0,
      completed: people?.completed ?? 0,
      programmes: people
        ? await rows<PublicationEffect['programmes'][number]>(this.db.manager, PROGRAMMES, [
            people.course,
            this.clock.today(),
          ])
        : [],
    };
  }
}
