import type { CourseState, Learned } from '@bdhvs/learning';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

interface Row {
  staff: boolean;
  completed: string[] | null;
  states: { slug: string; state: CourseState }[] | null;
}

const MINE = `
  SELECT
    EXISTS (SELECT FROM membership m WHERE m.person_id = $1 AND m.is_primary AND m.category IS NOT NULL
      AND m.superseded_at = 'infinity' AND m.valid_from <= $2::date AND m.valid_to > $2::date) AS staff,
    (SELECT json_agg(DISTINCT k.slug) FROM completion c JOIN course k ON k.id = c.course_id
      WHERE c.person_id = $1 AND c.superseded_at = 'infinity' AND c.confirmed) AS completed,
    (SELECT json_agg(json_build_object('slug', k.slug, 'state', g.state))
       FROM course_progress g JOIN course_version v ON v.id = g.course_version_id JOIN course k ON k.id = v.course_id
      WHERE g.person_id = $1) AS states`;

export interface WhatIsKnown {
  /** Has a post of staff today. */
  staff: boolean;
  learned: Learned;
}

/** What one person has finished, of every version ever learned: a lesson learned stays learned. */
@Injectable()
export class MySkillsQuery {
  constructor(private readonly db: Database) {}

  async of(personId: string, day: string): Promise<WhatIsKnown> {
    const [row] = await this.db.hot<Row & Record<string, unknown>>('my-skills', MINE, [personId, day]);
    const lessons = new Map<string, Set<string>>();
    for (const { slug, state } of row?.states ?? []) {
      const finished = lessons.get(slug) ?? new Set<string>();
      for (const [id, lesson] of Object.entries(state.lessons))
        if (lesson.finishedAt !== undefined) finished.add(id);
      lessons.set(slug, finished);
    }
    return { staff: row?.staff ?? false, learned: { completed: new Set(row?.completed ?? []), lessons } };
  }
}
