import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import { firstRow, rows } from '../../platform/database/sql.js';
import { memberRows, Params } from '../shares/member-rows.sql.js';
import type { Asked } from './report-question.service.js';

export interface HowKnown {
  document: number;
  declared: number;
}

/** What stands behind one figure besides its counts. Scope is in `unitIds`: those of the picture. */
@Injectable()
export class NumberPassportQuery {
  /**
   * Of the completed, those whose weakest result is a document or a declaration; all others are the system's own.
   * Only results of other kinds are read, so that a million of the system's own cost nothing.
   */
  async howKnown(tx: Tx, unitIds: readonly number[], asked: Asked): Promise<HowKnown> {
    const { rule, moment, slot } = asked;
    if (!rule) return { document: 0, declared: 0 };
    const params = new Params();
    const day = params.add(moment.membershipAsOf, 'date');
    const members = memberRows(params, { rule, unitIds, day, knownBy: moment.knownBy });
    const upTo = params.add(moment.completionsUpTo, 'date');
    const known = moment.knownBy ? params.add(moment.knownBy, 'timestamptz') : undefined;
    const isKnown = (alias: string): string =>
      known
        ? `${alias}.recorded_at <= ${known} AND ${alias}.superseded_at > ${known}`
        : `${alias}.superseded_at = 'infinity'`;
    const category =
      asked.category === undefined ? '' : `AND s.category = ${params.add(asked.category, 'text')}`;
    const courses = params.add(
      rule.courses.map(({ courseId }) => courseId),
      'int[]',
    );
    const found = await rows<{ trust: 'document' | 'declared'; people: number }>(
      tx,
      `WITH weakest AS (
         SELECT s.person_id, bool_or(r.trust = 'declared') AS declared
           FROM (${members}) s
           CROSS JOIN unnest(${courses}, s.done) WITH ORDINALITY AS c (id, done_on, slot)
           JOIN completion r ON r.person_id = s.person_id AND r.course_id = c.id AND r.effective_on = c.done_on
            AND r.confirmed AND r.trust <> 'system' AND ${isKnown('r')}
          WHERE s.state = 'o' AND ${slot === 0 ? 's.all_done' : `s.done[${slot}]`} <= ${upTo} ${category}
            AND (${slot} = 0 OR c.slot = ${slot})
            AND NOT EXISTS (SELECT FROM completion b WHERE b.person_id = r.person_id AND b.course_id = r.course_id
                  AND b.effective_on = r.effective_on AND b.confirmed
                  AND array_position(ARRAY['system', 'document', 'declared'], b.trust) < array_position(ARRAY['system', 'document', 'declared'], r.trust)
                  AND ${isKnown('b')})
          GROUP BY s.person_id)
       SELECT CASE WHEN declared THEN 'declared' ELSE 'document' END AS trust, count(*)::int AS people FROM weakest GROUP BY 1`,
      params.values,
    );
    const of = (trust: string): number => found.find((row) => row.trust === trust)?.people ?? 0;
    return { document: of('document'), declared: of('declared') };
  }

  /** Members on the day whom the rule does not ask, by category. */
  notCounted(
    tx: Tx,
    unitIds: readonly number[],
    asked: Asked,
  ): Promise<{ category: string; people: number }[]> {
    const { rule, moment } = asked;
    if (!rule) return Promise.resolve([]);
    const known = moment.knownBy
      ? 'm.recorded_at <= $5 AND m.superseded_at > $5'
      : `m.superseded_at = 'infinity' AND $5::timestamptz IS NULL`;
    return rows(
      tx,
      `SELECT m.category, count(*)::int AS people FROM membership m
        WHERE m.unit_id = ANY ($1::int[]) AND m.is_primary AND m.valid_from <= $2::date AND m.valid_to > $2::date AND ${known}
          AND m.category <> ALL ($3::text[]) AND m.category <> ALL ($4::text[])
        GROUP BY m.category ORDER BY people DESC, m.category`,
      [unitIds, moment.membershipAsOf, rule.audience, rule.unclear, moment.knownBy ?? null],
    );
  }

  /** People exempt in the picture by an exemption that came into the ledger after the due date. */
  async exemptEnteredAfterDue(
    tx: Tx,
    unitIds: readonly number[],
    asked: Asked,
    timeZone: string,
  ): Promise<number> {
    const { rule, moment } = asked;
    if (!rule) return 0;
    const params = new Params();
    const day = params.add(moment.membershipAsOf, 'date');
    const members = memberRows(params, { rule, unitIds, day, knownBy: moment.knownBy });
    const known = moment.knownBy ? params.add(moment.knownBy, 'timestamptz') : undefined;
    const isKnown = known
      ? `e.recorded_at <= ${known} AND e.superseded_at > ${known}`
      : `e.superseded_at = 'infinity'`;
    const counted = await firstRow<{ people: number }>(
      tx,
      `SELECT count(DISTINCT s.person_id)::int AS people FROM (${members}) s
         JOIN exemption e ON e.person_id = s.person_id AND e.programme_id = ${params.add(rule.programmeId, 'int')}
          AND e.valid_from <= ${day} AND e.valid_to > ${day} AND ${isKnown}
        WHERE s.state = 'e' AND (e.entered_at AT TIME ZONE ${params.add(timeZone, 'text')})::date > ${params.add(rule.closesOn, 'date')}`,
      params.values,
    );
    return counted?.people ?? 0;
  }
}
