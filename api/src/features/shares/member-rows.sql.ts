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

/**
 * The same rows from the dated facts, as they were known at a moment: derived afresh in SQL, from nothing that is kept.
 * One column for each course, so that a million people's results are gathered in one pass in the order of their index.
 */
function fromTruth(params: Params, { rule, unitIds, day }: MemberQuestion, knownBy: Date): string {
  const known = params.add(knownBy, 'timestamptz');
  const audience = params.add(rule.audience, 'text[]');
  const unclear = params.add(rule.unclear, 'text[]');
  const opensOn = params.add(rule.opensOn, 'date');
  const endsOn = params.add(rule.endsOn, 'date');
  const units = unitIds === null ? '' : `AND m.unit_id = ANY (${params.add(unitIds, 'int[]')})`;
  const courses = rule.courses.map(({ courseId, from, admitFrom }, index) => {
    const required = `${params.add(from, 'date')} <= ${day}`;
    const counts = `r.course_id = ${params.add(courseId, 'int')} AND r.effective_on >= ${params.add(admitFrom, 'date')}`;
    return {
      required,
      firstDays: `min(r.effective_on) FILTER (WHERE r.confirmed AND ${counts}) AS done_${index},
                  min(r.effective_on) FILTER (WHERE ${counts}) AS reached_${index}`,
      done: `CASE WHEN ${required} THEN coalesce(f.done_${index}, 'infinity') END`,
      reached: `CASE WHEN ${required} THEN coalesce(f.reached_${index}, 'infinity') END`,
    };
  });
  const all = (of: 'done' | 'reached'): string => courses.map((course) => course[of]).join(', ');
  const courseIds = params.add(
    rule.courses.map(({ courseId }) => courseId),
    'int[]',
  );
  return `
    WITH member AS MATERIALIZED (
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
         AND ${day} >= ${opensOn} AND ${day} < ${endsOn} AND (${courses.map(({ required }) => required).join(' OR ')})
    ), first_days AS (
      SELECT r.person_id, ${courses.map(({ firstDays }) => firstDays).join(', ')}
        FROM completion r
       WHERE ${unitIds === null ? '' : 'r.person_id IN (SELECT person_id FROM member) AND'}
             r.course_id = ANY (${courseIds}) AND r.effective_on < ${endsOn} ${rule.quizAlone ? '' : 'AND NOT r.quiz_alone'}
         AND r.recorded_at <= ${known} AND r.superseded_at > ${known}
       GROUP BY r.person_id
    )
    SELECT m.person_id, m.unit_id, m.category, m.state, ARRAY[${all('done')}]::date[] AS done, ARRAY[${all('reached')}]::date[] AS reached,
      greatest(${all('done')}) AS all_done, greatest(${all('reached')}) AS all_reached
      FROM member m LEFT JOIN first_days f ON f.person_id = m.person_id`;
}

/** The day a slot was done or reached: slot 0 is all required courses. NULL where the course is not required. */
export function slotDay(slot: string, kind: 'done' | 'reached'): string {
  return `CASE WHEN ${slot} = 0 THEN s.all_${kind} ELSE s.${kind}[${slot}] END`;
}
