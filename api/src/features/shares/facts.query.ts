import type { Tx } from '../../platform/database/database.js';
import { rows } from '../../platform/database/sql.js';
import type { ProgrammeRule } from '../programmes/rule.rules.js';
import type { PersonFacts, Segment, State } from './standing.rules.js';

export interface PersonRows {
  personId: string;
  facts: PersonFacts;
  /** What is kept, by rule. */
  kept: Map<number, Segment[]>;
}

type SegmentTuple = [
  number,
  string,
  string,
  number,
  string,
  State,
  (string | null)[],
  (string | null)[],
  string,
  string,
];

interface Row {
  id: string;
  memberships: [number, string | null, string, string][] | null;
  exemptions: [number, string, string][] | null;
  results: [number, string, boolean, boolean][] | null;
  segments: SegmentTuple[] | null;
}

/** The facts of some people as known now, and the standing kept for them under the rules, in one statement. */
const FACTS = `
  SELECT p.id,
    (SELECT json_agg(json_build_array(m.unit_id, m.category, m.valid_from, m.valid_to))
       FROM membership m WHERE m.person_id = p.id AND m.is_primary AND m.superseded_at = 'infinity') AS memberships,
    (SELECT json_agg(json_build_array(e.programme_id, e.valid_from, e.valid_to))
       FROM exemption e WHERE e.person_id = p.id AND e.programme_id = ANY ($2::int[]) AND e.superseded_at = 'infinity') AS exemptions,
    (SELECT json_agg(json_build_array(c.course_id, c.effective_on, c.confirmed, c.quiz_alone))
       FROM completion c WHERE c.person_id = p.id AND c.course_id = ANY ($3::int[]) AND c.superseded_at = 'infinity') AS results,
    (SELECT json_agg(json_build_array(s.rule_id, s.from_on, s.to_on, s.unit_id, s.category, s.state, s.done, s.reached,
              s.all_done, s.all_reached) ORDER BY s.from_on)
       FROM standing s WHERE s.person_id = p.id AND s.rule_id = ANY ($4::int[])) AS segments
  FROM unnest($1::uuid[]) AS p (id)`;

export async function readFacts(
  tx: Tx,
  personIds: readonly string[],
  rules: readonly ProgrammeRule[],
): Promise<PersonRows[]> {
  const found = await rows<Row>(tx, FACTS, [
    personIds,
    rules.map((rule) => rule.programmeId),
    rules.flatMap((rule) => rule.courses.map(({ courseId }) => courseId)),
    rules.map((rule) => rule.id),
  ]);
  return found.map((row) => ({
    personId: row.id,
    facts: {
      memberships: (row.memberships ?? []).map(([unitId, category, from, to]) => ({
        unitId,
        category,
        from,
        to,
      })),
      exemptions: (row.exemptions ?? []).map(([programmeId, from, to]) => ({ programmeId, from, to })),
      results: (row.results ?? []).map(([courseId, on, confirmed, quizAlone]) => ({
        courseId,
        on,
        confirmed,
        quizAlone,
      })),
    },
    kept: keptByRule(row.segments ?? []),
  }));
}

function keptByRule(tuples: SegmentTuple[]): Map<number, Segment[]> {
  const kept = new Map<number, Segment[]>();
  for (const [ruleId, from, to, unitId, category, state, done, reached, allDone, allReached] of tuples) {
    const segment: Segment = { from, to, unitId, category, state, done, reached, allDone, allReached };
    const list = kept.get(ruleId);
    if (list) list.push(segment);
    else kept.set(ruleId, [segment]);
  }
  return kept;
}
