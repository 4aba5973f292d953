import type { Tx } from '../../platform/database/database.js';
import { rows } from '../../platform/database/sql.js';
import type { ProgrammeRule } from '../programmes/rule.rules.js';
import { memberRows, Params } from '../shares/member-rows.sql.js';
import { nothing, type Counts } from '../shares/tally.rules.js';

/** Two rules over the same people of one unit on one day. */
export interface ComparedUnit {
  unitId: number;
  before: Counts;
  after: Counts;
  joining: number;
  leaving: number;
  unresolvedJoining: number;
}

export interface Side {
  rule: ProgrammeRule;
  unitIds: readonly number[];
}

const NO_MEMBERS = `SELECT NULL::uuid AS person_id, 0 AS unit_id, 'o'::"char" AS state, NULL::date AS all_done, NULL::date AS all_reached
  WHERE false`;

const COUNTS: [name: keyof Counts, condition: (side: string, day: string) => string][] = [
  ['obliged', (side) => `${side}.state = 'o'`],
  ['exempt', (side) => `${side}.state = 'e'`],
  ['unresolved', (side) => `${side}.state = 'u'`],
  ['done', (side, day) => `${side}.state = 'o' AND ${side}.all_done <= ${day}`],
  ['doneExempt', (side, day) => `${side}.state = 'e' AND ${side}.all_done <= ${day}`],
  ['reached', (side, day) => `${side}.state = 'o' AND ${side}.all_reached <= ${day}`],
];

/** Joins person by person the members that a rule in force and a drafted one have on a day: both read from standing. */
export async function compareRules(
  tx: Tx,
  before: Side | undefined,
  after: Side,
  day: string,
): Promise<ComparedUnit[]> {
  const params = new Params();
  const on = params.add(day, 'date');
  const members = (side: Side): string =>
    memberRows(params, { rule: side.rule, unitIds: side.unitIds, day: on });
  const count = (condition: string, name: string): string =>
    `count(*) FILTER (WHERE ${condition})::int AS "${name}"`;
  const found = await rows<Record<string, number>>(
    tx,
    `WITH old AS (${before ? members(before) : NO_MEMBERS}), new AS (${members(after)})
     SELECT coalesce(new.unit_id, old.unit_id) AS "unitId",
       ${COUNTS.map(([name, condition]) => count(condition('old', on), `before.${name}`)).join(', ')},
       ${COUNTS.map(([name, condition]) => count(condition('new', on), `after.${name}`)).join(', ')},
       ${count(`new.state = 'o' AND old.state IS DISTINCT FROM 'o'`, 'joining')},
       ${count(`old.state = 'o' AND new.person_id IS NULL`, 'leaving')},
       ${count(`new.state = 'u' AND old.state IS DISTINCT FROM 'u'`, 'unresolvedJoining')}
       FROM old FULL JOIN new ON new.person_id = old.person_id GROUP BY 1`,
    params.values,
  );
  return found.map((row) => ({
    unitId: row.unitId ?? 0,
    before: countsIn(row, 'before'),
    after: countsIn(row, 'after'),
    joining: row.joining ?? 0,
    leaving: row.leaving ?? 0,
    unresolvedJoining: row.unresolvedJoining ?? 0,
  }));
}

function countsIn(row: Record<string, number>, side: string): Counts {
  const counts = nothing();
  for (const [name] of COUNTS) counts[name] = row[`${side}.${name}`] ?? 0;
  return counts;
}
