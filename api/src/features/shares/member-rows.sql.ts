import type { ProgrammeRule } from '../programmes/rule.rules.js';

/** Numbers the parameters of a statement put together from parts. */
export class Params {
  readonly values: unknown[] = [];

  add(value: unknown, type?: string): string {
    this.values.push(value);
    return type === undefined ? `$${this.values.length}` : `$${this.values.length}::${type}`;
  }
}

/** What a picture is drawn of: who was a member of which units on which day, as known at which moment. */
export interface MemberQuestion {
  rule: ProgrammeRule;
  /** null: every unit there is, which spares the condition. */
  unitIds: readonly number[] | null;
  /** The day of membership, as an SQL expression of type date. */
  day: string;
  /** undefined: as known now. */
  knownBy?: Date;
}

/**
 * One row per person in the picture: person_id, unit_id, category, state, done[], reached[], all_done, all_reached.
 * Numbers and lists of names are both read from these rows, so the list behind a number is that number's list.
 */
export function memberRows(params: Params, question: MemberQuestion): string {
  return question.knownBy === undefined
    ? fromStanding(params, question)
    : fromTruth(params, question, question.knownBy);
}

function fromStanding(params: Params, { rule, unitIds, day }: MemberQuestion): string {
  const units = unitIds === null ? '' : `AND s.unit_id = ANY (${params.add(unitIds, 'int[]')})`;
  return `
    SELECT s.person_id, s.unit_id, s.category, s.state, s.done, s.reached, s.all_done, s.all_reached
      FROM standing s
     WHERE s.rule_id = ${params.add(rule.id, 'int')} AND s.from_on <= ${day} AND s.to_on > ${day} ${units}`;
}

/** The same rows from the dated facts, as they were known at a moment: derived afresh in SQL, from nothing that is kept. */
function fromTruth(params: Params, { rule, unitIds, day }: MemberQuestion, knownBy: Date): string {
  const known = params.add(knownBy, 'timestamptz');
  const audience = params.add(rule.audience, 'text[]');
  const unclear = params.add(rule.unclear, 'text[]');
  const units = unitIds === null ? '' : `AND m.unit_id = ANY (${params.add(unitIds, 'int[]')})`;
  const courses = [
    params.add(
      rule.courses.map(({ courseId }) => courseId),
      'int[]',
    ),
    params.add(
      rule.courses.map(({ from }) => from),
      'date[]',
    ),
    params.add(
      rule.courses.map(({ admitFrom }) => admitFrom),
      'date[]',
    ),
  ];
  const inCycle = `${day} >= ${params.add(rule.opensOn, 'date')} AND ${day} < ${params.add(rule.endsOn, 'date')}`;
  return `
    WITH course AS MATERIALIZED (
      SELECT course_id, required_from <= ${day} AS required, admit_from, position
        FROM unnest(${courses.join(', ')}) WITH ORDINALITY AS c (course_id, required_from, admit_from, position)
    ), member AS MATERIALIZED (
      SELECT m.person_id, m.unit_id, coalesce(m.category, '') AS category,
        (CASE WHEN m.category IS NULL OR m.category = ANY (${unclear}) THEN 'u'
              WHEN EXISTS (SELECT FROM exemption e
                WHERE e.person_id = m.person_id AND e.programme_id = ${params.add(rule.programmeId, 'int')}
                  AND e.valid_from <= ${day} AND e.valid_to > ${day}
                  AND e.recorded_at <= ${known} AND e.superseded_at > ${known}) THEN 'e'
              ELSE 'o' END)::"char" AS state
        FROM membership m
       WHERE m.is_primary ${units} AND m.valid_from <= ${day} AND m.valid_to > ${day}
         AND m.recorded_at <= ${known} AND m.superseded_at > ${known}
         AND (m.category IS NULL OR m.category = ANY (${audience}) OR m.category = ANY (${unclear}))
         AND ${inCycle} AND EXISTS (SELECT FROM course WHERE required)
    ), first_day AS (
      SELECT r.person_id, c.position, min(r.effective_on) FILTER (WHERE r.confirmed) AS done_on, min(r.effective_on) AS reached_on
        FROM member m
        JOIN completion r ON r.person_id = m.person_id AND r.recorded_at <= ${known} AND r.superseded_at > ${known}
        JOIN course c ON c.course_id = r.course_id
       WHERE c.required AND r.effective_on >= c.admit_from AND r.effective_on < ${params.add(rule.endsOn, 'date')}
       GROUP BY r.person_id, c.position
    ), per_course AS (
      SELECT m.person_id, m.unit_id, m.category, m.state, c.position, c.required,
        CASE WHEN c.required THEN coalesce(f.done_on, 'infinity') END AS done_on,
        CASE WHEN c.required THEN coalesce(f.reached_on, 'infinity') END AS reached_on
        FROM member m CROSS JOIN course c
        LEFT JOIN first_day f ON f.person_id = m.person_id AND f.position = c.position
    )
    SELECT person_id, unit_id, category, state,
      array_agg(done_on ORDER BY position) AS done, array_agg(reached_on ORDER BY position) AS reached,
      max(done_on) AS all_done, max(reached_on) AS all_reached
      FROM per_course GROUP BY person_id, unit_id, category, state`;
}

/** The day a slot was done or reached: slot 0 is all required courses. NULL where the course is not required. */
export function slotDay(slot: string, kind: 'done' | 'reached'): string {
  return `CASE WHEN ${slot} = 0 THEN s.all_${kind} ELSE s.${kind}[${slot}] END`;
}
