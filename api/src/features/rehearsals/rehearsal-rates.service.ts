import { Injectable } from '@nestjs/common';
import type { RehearsalRates } from '@bdhvs/contracts/rehearsals';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { rows } from '../../platform/database/sql.js';
import { firstMonth, suppressed, AT_LEAST, type RateRow } from './rates.rules.js';
import { MyRehearsalsPage } from './rehearsals.service.js';

/**
 * Each person once a month and scenario, by the first answer: answering ten times does not count ten times. A surprise
 * counts only where it was shown, so nobody can add to the figures by sending answers to surprises that never came.
 */
const RATES = `
  WITH first AS (
    SELECT DISTINCT ON (a.person_id, a.scenario_id, a.place, month) month, a.scenario_id, a.place, a.answer
      FROM rehearsal_answer a
      CROSS JOIN LATERAL (SELECT to_char(a.happened_at AT TIME ZONE $2, 'YYYY-MM') AS month) m
     WHERE month >= $1
       AND (a.place = 'practice' OR EXISTS (SELECT FROM rehearsal_surprise s WHERE s.person_id = a.person_id
             AND s.scenario_id = a.scenario_id AND s.shown_at <= a.received_at))
     ORDER BY a.person_id, a.scenario_id, a.place, month, a.happened_at, a.id)
  SELECT month, scenario_id AS "scenarioId", place AS "where", count(*)::int AS people,
    count(*) FILTER (WHERE answer = 'refused')::int AS refused,
    count(*) FILTER (WHERE answer = 'asked-someone')::int AS "askedSomeone",
    count(*) FILTER (WHERE answer = 'yielded')::int AS yielded
  FROM first GROUP BY 1, 2, 3 ORDER BY month DESC, place DESC, scenario_id`;

/** What authors see of rehearsals: how many, never who. */
@Injectable()
export class RehearsalRatesPage {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly page: MyRehearsalsPage,
  ) {}

  async of(months: number): Promise<RehearsalRates> {
    const from = firstMonth(this.clock.today(), months);
    const counted = await rows<RateRow>(this.db.manager, RATES, [from, this.clock.timeZone]);
    return { atLeast: AT_LEAST, items: suppressed(counted, this.page.titles) };
  }
}
