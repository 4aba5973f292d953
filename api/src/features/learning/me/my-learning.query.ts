import type { CourseState } from '@bdhvs/learning';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';

export interface MyPin {
  readonly courseId: number;
  readonly versionId: string;
  readonly enrolledAt: string;
  /** A later version that people must learn again is out. */
  readonly outdated: boolean;
  readonly state: CourseState;
}

export interface MyCompletion {
  readonly courseId: number;
  readonly completedAt: string;
  readonly effectiveOn: string;
  readonly confirmed: boolean;
}

export interface MyLearning {
  readonly displayName: string;
  /** One for each course: the latest. */
  readonly pins: readonly MyPin[];
  /** In force, the earliest first. */
  readonly completions: readonly MyCompletion[];
  readonly unitSlugs: ReadonlyMap<number, string>;
}

interface Row {
  name: string | null;
  pins: MyPin[] | null;
  completions: MyCompletion[] | null;
  units: Record<string, string> | null;
}

const MINE = `
  SELECT p.full_name AS name,
    (SELECT json_agg(json_build_object('courseId', e.course_id, 'versionId', e.course_version_id, 'enrolledAt', e.enrolled_at,
         'state', g.state, 'outdated', EXISTS (SELECT FROM course_version n JOIN course_version o ON o.id = e.course_version_id
            WHERE n.course_id = e.course_id AND n.retake_required AND n.number > o.number)) ORDER BY e.enrolled_at, e.course_version_id)
       FROM enrolment e JOIN course_progress g USING (person_id, course_version_id) WHERE e.person_id = p.id) AS pins,
    (SELECT json_agg(json_build_object('courseId', c.course_id, 'completedAt', c.completed_at, 'effectiveOn', c.effective_on,
         'confirmed', c.confirmed) ORDER BY c.completed_at)
       FROM completion c WHERE c.person_id = p.id AND c.superseded_at = 'infinity') AS completions,
    (SELECT json_object_agg(u.id, u.slug) FROM org_unit u WHERE u.id = ANY ($2::int[])) AS units
  FROM person p WHERE p.id = $1`;

/** Everything about one person's own learning in one prepared read: the home page waits for it. */
@Injectable()
export class MyLearningQuery {
  constructor(private readonly db: Database) {}

  async of(personId: string, unitIds: readonly number[]): Promise<MyLearning> {
    const [row] = await this.db.hot<Row & Record<string, unknown>>('my-learning', MINE, [personId, unitIds]);
    return {
      displayName: row?.name ?? '',
      pins: [...new Map((row?.pins ?? []).map((pin) => [pin.courseId, pin])).values()],
      completions: row?.completions ?? [],
      unitSlugs: new Map(Object.entries(row?.units ?? {}).map(([id, slug]) => [Number(id), slug])),
    };
  }
}
