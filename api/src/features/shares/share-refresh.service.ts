import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import { firstRow, rows, run } from '../../platform/database/sql.js';
import { ProgrammeRules } from '../programmes/programme-rules.service.js';
import type { ProgrammeRule } from '../programmes/rule.rules.js';
import { readFacts } from './facts.query.js';
import { derive, sameSegments, type Segment } from './standing.rules.js';
import { TallyBook } from './tally.rules.js';

/** People per round trip: large enough to be set-based, small enough to hold in memory. */
const CHUNK = 500;

const WRITE_STANDING = `
  INSERT INTO standing (rule_id, person_id, from_on, to_on, unit_id, category, state, done, reached, all_done, all_reached)
  SELECT r.rule_id, r.person_id, r.from_on, r.to_on, r.unit_id, r.category, r.state, r.done, r.reached, r.all_done, r.all_reached
    FROM json_to_recordset($1::json) AS r (rule_id int, person_id uuid, from_on date, to_on date, unit_id int, category text,
      state "char", done date[], reached date[], all_done date, all_reached date)`;

const WRITE_DELTAS = `
  INSERT INTO share_delta (rule_id, slot, unit_id, category, on_date, obliged, exempt, unresolved, done, done_exempt, reached)
  SELECT d."ruleId", d.slot, d."unitId", d.category, d."on", d.obliged, d.exempt, d.unresolved, d.done, d."doneExempt", d.reached
    FROM json_to_recordset($1::json) AS d ("ruleId" int, slot smallint, "unitId" int, category text, "on" date,
      obliged int, exempt int, unresolved int, done int, "doneExempt" int, reached int)`;

/** Keeps standing and counters in step with the facts, in the transaction of the fact. */
@Injectable()
export class ShareRefresh {
  constructor(private readonly rules: ProgrammeRules) {}

  /** After any change of memberships or exemptions of these people; needs READ COMMITTED. */
  async refresh(tx: Tx, personIds: readonly string[], ruleIds?: readonly number[]): Promise<void> {
    // In order of their ids, so that two refreshes of the same people wait for each other instead of locking up.
    const ordered = [...new Set(personIds)].sort();
    for (let start = 0; start < ordered.length; start += CHUNK) {
      await this.refreshChunk(tx, ordered.slice(start, start + CHUNK), ruleIds);
    }
  }

  /** After a completion was added, accepted, rejected or revoked: one statement, for that course alone. */
  async refreshCompletion(tx: Tx, personId: string, courseId: number): Promise<void> {
    await run(tx, REFRESH_COMPLETION, [personId, courseId]);
  }

  private async refreshChunk(tx: Tx, personIds: string[], ruleIds?: readonly number[]): Promise<void> {
    // Lock first, read after: each statement below then sees what whoever held the lock before has committed.
    await rows(tx, 'SELECT id FROM person WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [
      personIds,
    ]);
    const rules = await this.rules.open(tx, ruleIds);
    if (rules.length === 0) return;
    const clock = await firstRow<{ day: string }>(tx, 'SELECT day FROM share_clock');
    const book = new TallyBook(clock?.day ?? '-infinity');
    const people = await readFacts(tx, personIds, rules);
    const gone: { ruleId: number; personId: string }[] = [];
    const written: object[] = [];
    for (const person of people) {
      for (const rule of rules) {
        const kept = person.kept.get(rule.id) ?? [];
        const next = derive(person.facts, rule);
        if (sameSegments(kept, next)) continue;
        for (const segment of kept) book.remove(rule.id, segment);
        for (const segment of next) book.add(rule.id, segment);
        if (kept.length > 0) gone.push({ ruleId: rule.id, personId: person.personId });
        written.push(...next.map((segment) => standingRow(rule, person.personId, segment)));
      }
    }
    if (gone.length > 0) {
      await run(
        tx,
        'DELETE FROM standing WHERE (rule_id, person_id) IN (SELECT * FROM unnest($1::int[], $2::uuid[]))',
        [gone.map(({ ruleId }) => ruleId), gone.map(({ personId }) => personId)],
      );
    }
    if (written.length > 0) await run(tx, WRITE_STANDING, [JSON.stringify(written)]);
    const deltas = book.deltas();
    if (deltas.length > 0) await run(tx, WRITE_DELTAS, [JSON.stringify(deltas)]);
  }
}

/** For the hot path of learning, which prepares its statements itself. */
export const REFRESH_COMPLETION = 'SELECT refresh_completion_share($1, $2)';

function standingRow(rule: ProgrammeRule, personId: string, segment: Segment): object {
  return {
    rule_id: rule.id,
    person_id: personId,
    from_on: segment.from,
    to_on: segment.to,
    unit_id: segment.unitId,
    category: segment.category,
    state: segment.state,
    done: segment.done,
    reached: segment.reached,
    all_done: segment.allDone,
    all_reached: segment.allReached,
  };
}
