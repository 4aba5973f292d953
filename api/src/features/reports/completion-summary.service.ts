import { Injectable } from '@nestjs/common';
import type { CompletionSummary, summaryQuery } from '@bdhvs/contracts/reports';
import type { z } from 'zod';
import type { UnitScope } from '../../platform/access/unit-scope.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { NotFoundProblem } from '../../platform/problems/problem.js';
import { CompletionShares, sum, type Picture } from '../shares/completion-share.query.js';
import { unitRows } from './completion-report.service.js';
import { ReportQuestions } from './report-question.service.js';
import { countsOf, daysBefore, daysBetween, leftOf, paceOf } from './share.rules.js';

const MOST_LEFT = 5;
const FOUR_WEEKS = 28;

/** One sentence, the pace, and where it is not on track: what fits one screen of a phone. */
@Injectable()
export class CompletionSummaries {
  constructor(
    private readonly db: Database,
    private readonly questions: ReportQuestions,
    private readonly shares: CompletionShares,
  ) {}

  summary(scope: UnitScope, query: z.infer<typeof summaryQuery>): Promise<CompletionSummary> {
    return this.db.snapshot((tx) => this.read(tx, scope, query));
  }

  private async read(
    tx: Tx,
    scope: UnitScope,
    query: z.infer<typeof summaryQuery>,
  ): Promise<CompletionSummary> {
    const asked = await this.questions.ask(tx, scope, query);
    const { rule, unit, programme, passport, moment } = asked;
    if (!rule) throw new NotFoundProblem('Kế hoạch học tập này chưa có quy tắc được áp dụng.');
    const today = moment.membershipAsOf;
    const question = { rule, unitId: unit.id, slots: [0] };
    const [picture] = (await this.shares.pictures(tx, scope, question, [moment])) as [Picture];
    // The same members, so that a transfer in or out does not look like learning.
    const [before] = await this.shares.pictures(tx, scope, question, [
      { membershipAsOf: today, completionsUpTo: daysBefore(today, FOUR_WEEKS) },
    ]);
    const counts = countsOf(sum(picture.cells));
    const left = leftOf(counts);
    const daysLeft = daysBetween(today, rule.closesOn);
    const units = unitRows(picture, unit)
      .map((row) => ({ unit: row.unit, counts: countsOf(sum(row.cells)) }))
      .filter((row) => row.counts.obliged > 0)
      .map((row) => ({ ...row, left: leftOf(row.counts) }));
    const behind = units.filter((row) => row.left > 0).sort((a, b) => b.left - a.left);
    return {
      passport,
      unit: { id: String(unit.id), slug: unit.slug, name: unit.name },
      programme: { slug: programme.slug, name: programme.name },
      counts,
      left,
      opensOn: rule.opensOn,
      dueOn: rule.closesOn,
      daysLeft,
      pace: paceOf(left, daysLeft, counts.completed - sum(before?.cells ?? []).done),
      mostLeft: behind.slice(0, MOST_LEFT).map((row) => ({
        unitId: String(row.unit.id),
        name: row.unit.name,
        obliged: row.counts.obliged,
        completed: row.counts.completed,
        left: row.left,
        share: row.counts.share,
      })),
      unitsDone: units.length - behind.length,
      unitsObliging: units.length,
    };
  }
}
