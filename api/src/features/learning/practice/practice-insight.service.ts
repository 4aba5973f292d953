import type { PracticeInsight } from '@bdhvs/contracts/courses';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/config.token.js';
import { Database } from '../../../platform/database/database.js';
import { rows } from '../../../platform/database/sql.js';
import { CourseCatalogue } from '../../courses/course-catalogue.service.js';

/** Fewer people than this on a screen, and who knows them would know whose mistake it was. */
const AT_LEAST = 5;

/** The latest visits only: bounded work however many people practise. Payloads were read through the schema. */
const LATEST = 200_000;

const VISITS = `
  WITH visit AS (
    SELECT subject_id, payload FROM telemetry_event
    WHERE kind = 'practice.stepped' AND course_version_id IN (SELECT id FROM course_version WHERE course_id = $1)
    ORDER BY id DESC LIMIT ${LATEST})
  SELECT payload->>'screenId' AS screen,
    count(DISTINCT subject_id)::int AS people,
    (count(DISTINCT subject_id) FILTER (WHERE (payload->>'mistakes')::int > 0))::int AS mistaken,
    sum((payload->>'mistakes')::int)::int AS mistakes,
    sum((payload->>'hints')::int)::int AS hints,
    sum((payload->>'shown')::int)::int AS shown,
    (count(DISTINCT subject_id) FILTER (WHERE (payload->>'left')::boolean))::int AS "left",
    percentile_cont(0.5) WITHIN GROUP (ORDER BY (payload->>'seconds')::float8) AS "medianSeconds"
  FROM visit WHERE payload->>'practiceId' = $2 GROUP BY 1`;

type Counts = {
  [Key in Exclude<keyof PracticeInsight['screens'][number], 'id' | 'instruction'>]: number;
};
const TOO_FEW: Record<keyof Counts, null> = {
  people: null,
  mistaken: null,
  mistakes: null,
  hints: null,
  shown: null,
  left: null,
  medianSeconds: null,
};

/**
 * On which screen of a practice do people fail? For whoever writes the course and whoever helps with it: counts from
 * telemetry, which is kept for a short time, and nobody's name.
 */
@Injectable()
export class PracticeInsights {
  constructor(
    private readonly db: Database,
    private readonly catalogue: CourseCatalogue,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async of(idOrSlug: string): Promise<PracticeInsight> {
    const course = await this.catalogue.course(idOrSlug);
    const version = course.version_id === null ? undefined : await this.catalogue.find(course.version_id);
    const practice = version?.content.simulation;
    const counts = practice
      ? await rows<Counts & { screen: string }>(this.db.manager, VISITS, [course.id, practice.id])
      : [];
    const byScreen = new Map(counts.map(({ screen, ...count }) => [screen, count]));
    return {
      courseSlug: course.slug,
      practiceId: practice?.id ?? null,
      title: practice?.title ?? null,
      atLeast: AT_LEAST,
      days: this.config.TELEMETRY_DAYS,
      screens: (practice?.screens ?? []).map(({ id, instruction }) => {
        const count = byScreen.get(id);
        const known = count && count.people >= AT_LEAST ? count : TOO_FEW;
        return { id, instruction: instruction.replaceAll('**', ''), ...known };
      }),
    };
  }
}
