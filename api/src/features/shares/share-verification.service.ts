import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { firstRow, rows } from '../../platform/database/sql.js';
import { ProgrammeRules } from '../programmes/programme-rules.service.js';
import type { ProgrammeRule } from '../programmes/rule.rules.js';
import { readFacts } from './facts.query.js';
import { memberRows, Params, slotDay } from './member-rows.sql.js';
import { derive, sameSegments } from './standing.rules.js';

export interface Difference {
  what: 'standing' | 'counters' | 'facts';
  ruleId: number;
  where: string;
  kept: unknown;
  recounted: unknown;
}

export interface Verification {
  rules: number;
  people: number;
  cells: number;
  /** The first differences; their number may be larger. */
  differences: Difference[];
  differing: number;
}

const CHUNK = 1_000;
const TOLD = 50;
/** Future days on which the counters are compared too; the far day is when every delta has come due. */
const FUTURE_DAYS = 3;
const FAR_DAY = '9999-12-31';

/**
 * Recounts everything that is kept, three ways, in one repeatable-read snapshot: standing derived again from the facts
 * by the rules, counters summed again from standing on today and on future days, and the truth query against standing.
 */
@Injectable()
export class ShareVerification {
  constructor(
    private readonly db: Database,
    private readonly rules: ProgrammeRules,
    private readonly clock: Clock,
  ) {}

  verify(): Promise<Verification> {
    return this.db.snapshot(async (tx) => {
      const rules = await this.rules.active(tx);
      const found: Verification = { rules: rules.length, people: 0, cells: 0, differences: [], differing: 0 };
      if (rules.length === 0) return found;
      const clock = await firstRow<{ day: string }>(
        tx,
        'SELECT greatest(day, $1::date) AS day FROM share_clock',
        [this.clock.today()],
      );
      const today = clock?.day ?? this.clock.today();
      await this.compareStanding(tx, rules, found);
      for (const rule of rules) {
        for (const day of await this.daysOf(tx, rule, today))
          await this.compareCounters(tx, rule, day, today, found);
        await this.compareFacts(tx, rule, today, found);
      }
      return found;
    });
  }

  private async compareStanding(tx: Tx, rules: ProgrammeRule[], found: Verification): Promise<void> {
    let last = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const people = await rows<{ id: string }>(
        tx,
        `SELECT person_id AS id FROM (SELECT DISTINCT person_id FROM membership WHERE person_id > $1 ORDER BY 1 LIMIT $2) m
         UNION SELECT s.person_id FROM unnest($3::int[]) AS rule (id) CROSS JOIN LATERAL (
           SELECT person_id FROM standing WHERE rule_id = rule.id AND person_id > $1 ORDER BY person_id LIMIT $2) s
         ORDER BY id LIMIT $2`,
        [last, CHUNK, rules.map(({ id }) => id)],
      );
      const end = people.at(-1);
      if (!end) return;
      const ids = people.map(({ id }) => id);
      for (const person of await readFacts(tx, ids, rules)) {
        found.people++;
        for (const rule of rules) {
          const kept = person.kept.get(rule.id) ?? [];
          const recounted = derive(person.facts, rule);
          if (!sameSegments(kept, recounted))
            tell(found, { what: 'standing', ruleId: rule.id, where: person.personId, kept, recounted });
        }
      }
      last = end.id;
    }
  }

  private async daysOf(tx: Tx, rule: ProgrammeRule, today: string): Promise<string[]> {
    const ahead = await rows<{ day: string }>(
      tx,
      'SELECT DISTINCT on_date AS day FROM share_delta WHERE rule_id = $1 AND on_date > $2::date ORDER BY day LIMIT $3',
      [rule.id, today, FUTURE_DAYS],
    );
    return [today, ...ahead.map(({ day }) => day), FAR_DAY];
  }

  private async compareCounters(
    tx: Tx,
    rule: ProgrammeRule,
    day: string,
    today: string,
    found: Verification,
  ): Promise<void> {
    const params = new Params();
    const on = params.add(day, 'date');
    const ruleId = params.add(rule.id, 'int');
    const kept = `
      SELECT unit_id, category, slot, sum(obliged) AS obliged, sum(exempt) AS exempt, sum(unresolved) AS unresolved,
             sum(done) AS done, sum(done_exempt) AS done_exempt, sum(reached) AS reached
        FROM (SELECT rule_id, slot, unit_id, category, obliged, exempt, unresolved, done, done_exempt, reached
                FROM share_now WHERE rule_id = ${ruleId}
              UNION ALL SELECT rule_id, slot, unit_id, category, obliged, exempt, unresolved, done, done_exempt, reached
                FROM share_delta WHERE rule_id = ${ruleId} AND on_date <= ${on}) c
       GROUP BY unit_id, category, slot`;
    const counted = countOf(params, memberRows(params, { rule, unitIds: null, day: on }), rule, on);
    await this.compareCells(
      tx,
      `counters on ${day === today ? 'today' : day}`,
      'counters',
      rule,
      kept,
      counted,
      params,
      found,
    );
  }

  private async compareFacts(tx: Tx, rule: ProgrammeRule, today: string, found: Verification): Promise<void> {
    const moment = await firstRow<{ at: Date }>(tx, `SELECT clock_timestamp() + interval '1 second' AS at`);
    const params = new Params();
    const on = params.add(today, 'date');
    const kept = countOf(params, memberRows(params, { rule, unitIds: null, day: on }), rule, on);
    const truth = countOf(
      params,
      memberRows(params, { rule, unitIds: null, day: on, knownBy: moment?.at }),
      rule,
      on,
    );
    await this.compareCells(tx, 'standing against the facts', 'facts', rule, kept, truth, params, found);
  }

  private async compareCells(
    tx: Tx,
    where: string,
    what: Difference['what'],
    rule: ProgrammeRule,
    kept: string,
    recounted: string,
    params: Params,
    found: Verification,
  ): Promise<void> {
    const columns = ['obliged', 'exempt', 'unresolved', 'done', 'done_exempt', 'reached'];
    const array = (alias: string): string =>
      `ARRAY[${columns.map((column) => `coalesce(${alias}.${column}, 0)::int`).join(', ')}]`;
    const compared = await rows<{ cell: string; kept: number[]; recounted: number[]; differs: boolean }>(
      tx,
      `SELECT * FROM (
         SELECT concat_ws('/', unit_id, category, slot) AS cell, ${array('k')} AS kept, ${array('r')} AS recounted,
                ${array('k')} <> ${array('r')} AS differs
           FROM (${kept}) k FULL JOIN (${recounted}) r USING (unit_id, category, slot)) cells
        ORDER BY differs DESC, cell`,
      params.values,
    );
    found.cells += compared.length;
    for (const cell of compared) {
      if (!cell.differs) break;
      tell(found, {
        what,
        ruleId: rule.id,
        where: `${where}: ${cell.cell}`,
        kept: cell.kept,
        recounted: cell.recounted,
      });
    }
  }
}

function tell(found: Verification, difference: Difference): void {
  found.differing++;
  if (found.differences.length < TOLD) found.differences.push(difference);
}

function countOf(params: Params, members: string, rule: ProgrammeRule, upTo: string): string {
  const slots = params.add([0, ...rule.courses.map((_course, i) => i + 1)], 'int[]');
  return `
    SELECT unit_id, category, slot, count(*) FILTER (WHERE state = 'o') AS obliged, count(*) FILTER (WHERE state = 'e') AS exempt,
      count(*) FILTER (WHERE state = 'u') AS unresolved, count(*) FILTER (WHERE state = 'o' AND done_on <= ${upTo}) AS done,
      count(*) FILTER (WHERE state = 'e' AND done_on <= ${upTo}) AS done_exempt,
      count(*) FILTER (WHERE state = 'o' AND reached_on <= ${upTo}) AS reached
      FROM (SELECT s.unit_id, s.category, s.state, k.slot, ${slotDay('k.slot', 'done')} AS done_on, ${slotDay('k.slot', 'reached')} AS reached_on
              FROM (${members}) s CROSS JOIN unnest(${slots}) AS k (slot)) member
     WHERE done_on IS NOT NULL GROUP BY unit_id, category, slot`;
}
