import { Injectable } from '@nestjs/common';
import type { NumberPassport, PersonStatus } from '@bdhvs/contracts/reports';
import { personStatus } from '@bdhvs/contracts/reports';
import type { UnitScope } from '../../platform/access/unit-scope.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { rows } from '../../platform/database/sql.js';
import { NotFoundProblem } from '../../platform/problems/problem.js';
import { categoryInWords, type ProgrammeRule } from '../programmes/rule.rules.js';
import { CompletionShares, sum } from '../shares/completion-share.query.js';
import { NumberPassportQuery } from './number-passport.query.js';
import { completedInWords, forWhomInWords } from './passport-words.rules.js';
import { ReportQuestions, type Asked, type ShareQuery } from './report-question.service.js';
import { countsOf, leftOf } from './share.rules.js';

/** All that stands behind one figure ("căn cứ số liệu"). */
@Injectable()
export class NumberPassports {
  constructor(
    private readonly db: Database,
    private readonly questions: ReportQuestions,
    private readonly shares: CompletionShares,
    private readonly query: NumberPassportQuery,
    private readonly clock: Clock,
  ) {}

  passport(scope: UnitScope, query: ShareQuery): Promise<NumberPassport> {
    return this.db.snapshot((tx) => this.read(tx, scope, query));
  }

  private async read(tx: Tx, scope: UnitScope, query: ShareQuery): Promise<NumberPassport> {
    const asked = await this.questions.ask(tx, scope, query);
    const { rule, unit, programme, passport, moment } = asked;
    if (!rule) throw new NotFoundProblem('Vào thời điểm này chưa có quy tắc nào của kế hoạch được áp dụng.');
    const [picture] = await this.shares.pictures(
      tx,
      scope,
      { rule, unitId: unit.id, slots: [asked.slot], category: asked.category, per: 'whole' },
      [moment],
    );
    const unitIds = picture?.unitIds ?? [];
    const sums = sum(picture?.cells ?? []);
    const counts = countsOf(sums);
    const { document, declared } = await this.query.howKnown(tx, unitIds, asked);
    const courses = asked.courses.filter(
      ({ slot }) =>
        isRequired(rule, slot, moment.membershipAsOf) && (asked.slot === 0 || slot === asked.slot),
    );
    return {
      passport,
      unit: { id: String(unit.id), slug: unit.slug, name: unit.name },
      programme: { slug: programme.slug, name: programme.name, mandateNumber: programme.mandateNumber },
      counts,
      left: leftOf(counts),
      exemptCompleted: sums.doneExempt,
      forWhom: forWhomInWords(
        asked.category ? categoryInWords(asked.category) : passport.audience,
        unit,
        unitIds.length > 1,
      ),
      notCounted: (await this.query.notCounted(tx, unitIds, asked)).map(({ category, people }) => ({
        category,
        label: categoryInWords(category),
        people,
      })),
      meansCompleted: completedInWords(courses, rule.quizAlone),
      rule: {
        version: rule.version,
        cycle: rule.cycle,
        opensOn: rule.opensOn,
        dueOn: rule.closesOn,
        activatedAt: await activatedAt(tx, rule.id),
      },
      courses: courses.map(({ slug, name, external, slot }) => ({
        slug,
        name,
        external,
        admittedFrom: rule.courses[slot - 1]!.admitFrom,
      })),
      howKnown: { system: counts.completed - document - declared, document, declared },
      exemptEnteredAfterDue: await this.query.exemptEnteredAfterDue(tx, unitIds, asked, this.clock.timeZone),
      lists: listsOf(asked, query),
    };
  }
}

function isRequired(rule: ProgrammeRule, slot: number, on: string): boolean {
  const course = rule.courses[slot - 1];
  return course !== undefined && course.from <= on;
}

async function activatedAt(tx: Tx, ruleId: number): Promise<string> {
  const [row] = await rows<{ at: Date }>(tx, 'SELECT activated_at AS at FROM programme_rule WHERE id = $1', [
    ruleId,
  ]);
  return (row as { at: Date }).at.toISOString();
}

/** The same question, asked for names. The dates are written out, so that a link kept for later still means the same. */
function listsOf(asked: Asked, query: ShareQuery): Record<PersonStatus, string> {
  const address = (status: PersonStatus): string => {
    const params = new URLSearchParams({
      unit: asked.unit.slug,
      programme: asked.programme.slug,
      ...(query.course === undefined ? {} : { course: query.course }),
      ...(query.category === undefined ? {} : { category: query.category }),
      asOf: asked.moment.membershipAsOf,
      completionsUpTo: asked.moment.completionsUpTo,
      ...(asked.moment.knownBy ? { knownBy: asked.moment.knownBy.toISOString() } : {}),
      status,
    });
    return `reports/completion/people?${params.toString()}`;
  };
  const [completed, pending, left, exempt, unresolved] = personStatus.options.map(address) as [
    string,
    string,
    string,
    string,
    string,
  ];
  return { completed, pending, left, exempt, unresolved };
}
