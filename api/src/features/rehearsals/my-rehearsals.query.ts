import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { SurpriseFacts } from './surprise.rules.js';

interface Row {
  born: string | null;
  agreed: boolean | null;
  said_at: string | null;
  shown: { scenarioId: string; on: string }[] | null;
  in_quiz: boolean;
  practised: boolean;
}

/** An attempt left open longer than this is not "in the middle of a quiz" any more. */
const QUIZ_HOURS = 24;

const MINE = `
  SELECT coalesce(p.birth_date, make_date(p.birth_year, 12, 31))::text AS born, c.agreed, c.said_at,
    (SELECT json_agg(json_build_object('scenarioId', s.scenario_id, 'on', s.shown_on))
       FROM rehearsal_surprise s WHERE s.person_id = p.id) AS shown,
    EXISTS (SELECT FROM quiz_attempt a WHERE a.person_id = p.id AND a.closed_at IS NULL
      AND a.opened_at > $2::timestamptz - interval '${QUIZ_HOURS} hours') AS in_quiz,
    EXISTS (SELECT FROM rehearsal_answer r WHERE r.person_id = p.id) AS practised
  FROM person p LEFT JOIN LATERAL (
    SELECT agreed, said_at FROM rehearsal_consent WHERE person_id = p.id ORDER BY id DESC LIMIT 1) c ON true
  WHERE p.id = $1`;

export interface MyRehearsalFacts extends Omit<SurpriseFacts, 'personId' | 'today' | 'agreedOn'> {
  /** The answer that holds; null: never asked. */
  readonly said: { readonly agreed: boolean; readonly at: Date } | null;
  /** Has met a rehearsal before, so that the question can be understood. */
  readonly practised: boolean;
}

/** What is known about one person's own rehearsals. Every statement names the person: there is no list of them. */
@Injectable()
export class MyRehearsalsQuery {
  constructor(private readonly db: Database) {}

  async of(personId: string, now: Date): Promise<MyRehearsalFacts> {
    const [row] = await this.db.hot<Row & Record<string, unknown>>('my-rehearsals', MINE, [personId, now]);
    return {
      bornAtLatest: row?.born ?? null,
      said:
        row && row.agreed !== null && row.said_at !== null
          ? { agreed: row.agreed, at: new Date(row.said_at) }
          : null,
      shown: row?.shown ?? [],
      inQuiz: row?.in_quiz ?? false,
      practised: row?.practised ?? false,
    };
  }
}
