import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { passportLine, passportQuery } from '@bdhvs/contracts/reports';
import type { UnitScope } from '../../platform/access/unit-scope.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { firstRow } from '../../platform/database/sql.js';
import { BadInputProblem, NotFoundProblem } from '../../platform/problems/problem.js';
import { Units } from '../organisations/units.service.js';
import type { TreeUnit } from '../organisations/unit-tree.rules.js';
import {
  ProgrammeCatalogue,
  type Programme,
  type RuleCourseName,
} from '../programmes/programme-catalogue.service.js';
import { ProgrammeRules } from '../programmes/programme-rules.service.js';
import { audienceInWords, type ProgrammeRule } from '../programmes/rule.rules.js';
import { CompletionShares, type Moment } from '../shares/completion-share.query.js';

export type ShareQuery = z.infer<typeof passportQuery>;
export type PassportLine = z.infer<typeof passportLine>;

/** A question of a report with its names resolved and its dates filled in. */
export interface Asked {
  unit: TreeUnit;
  programme: Programme;
  /** undefined: no rule was active at the moment of knowing. */
  rule: ProgrammeRule | undefined;
  courses: (RuleCourseName & { slot: number })[];
  /** 0 all required courses, else the place of the asked one. */
  slot: number;
  /** '' stands for people without a category. */
  category: string | undefined;
  moment: Moment;
  passport: PassportLine;
}

/** Reads the question that every report shares: whose share, of what, by which three dates. */
@Injectable()
export class ReportQuestions {
  constructor(
    private readonly units: Units,
    private readonly catalogue: ProgrammeCatalogue,
    private readonly rules: ProgrammeRules,
    private readonly shares: CompletionShares,
    private readonly clock: Clock,
  ) {}

  async ask(tx: Tx, scope: UnitScope, query: ShareQuery): Promise<Asked> {
    const unit =
      query.unit === undefined
        ? await this.topmost(tx, scope)
        : await this.units.resolve(tx, scope, query.unit);
    const programme = await this.programmeOf(tx, scope, query.programme);
    const membershipAsOf = query.asOf ?? this.clock.today();
    const completionsUpTo = query.completionsUpTo ?? membershipAsOf;
    const knownBy = await this.knownBy(tx, query.knownBy);
    const rule = await this.rules.forDay(tx, programme.id, membershipAsOf, knownBy);
    const names = await this.catalogue.courseNames(tx);
    const courses = (rule?.courses ?? []).flatMap(({ courseId }, index) => {
      const name = names.get(courseId);
      return name ? [{ ...name, slot: index + 1 }] : [];
    });
    return {
      unit,
      programme,
      rule,
      courses,
      slot: rule ? slotOf(courses, query.course) : 0,
      category: query.category === 'unknown' ? '' : query.category,
      moment: { membershipAsOf, completionsUpTo, knownBy },
      passport: {
        membershipAsOf,
        completionsUpTo,
        knownBy: (knownBy ?? this.clock.now()).toISOString(),
        ruleVersion: rule?.version ?? null,
        audience: rule ? audienceInWords(rule.audience) : '',
      },
    };
  }

  /** undefined: as known now. A day means its end; what lies ahead is now. */
  private async knownBy(tx: Tx, given: string | undefined): Promise<Date | undefined> {
    if (given === undefined) return undefined;
    const at = given.includes('T') ? new Date(given) : await this.endOf(tx, given);
    return at >= this.clock.now() ? undefined : this.shares.settled(tx, at);
  }

  private async endOf(tx: Tx, day: string): Promise<Date> {
    const end = await firstRow<{ at: Date }>(
      tx,
      `SELECT ($1::date + 1)::timestamp AT TIME ZONE $2 - interval '1 millisecond' AS at`,
      [day, this.clock.timeZone],
    );
    return (end as { at: Date }).at;
  }

  private async topmost(tx: Tx, scope: UnitScope): Promise<TreeUnit> {
    const top = (await this.units.list(tx, scope)).filter(
      ({ parentId }) => parentId === undefined || !scope.has(parentId),
    );
    const [only] = top;
    if (top.length !== 1 || !only)
      throw new BadInputProblem([{ pointer: '/unit', message: 'Hãy chọn một đơn vị.' }]);
    return only.unit;
  }

  private async programmeOf(tx: Tx, scope: UnitScope, idOrSlug: string | undefined): Promise<Programme> {
    if (idOrSlug !== undefined) return this.catalogue.resolve(tx, scope, idOrSlug);
    const visible = await this.catalogue.list(tx, scope);
    const [only] = visible;
    if (!only) throw new NotFoundProblem('Chưa có kế hoạch học tập nào cho các đơn vị này.');
    if (visible.length > 1)
      throw new BadInputProblem([{ pointer: '/programme', message: 'Hãy chọn một kế hoạch học tập.' }]);
    return only;
  }
}

function slotOf(
  courses: readonly (RuleCourseName & { slot: number })[],
  idOrSlug: string | undefined,
): number {
  if (idOrSlug === undefined) return 0;
  const course = courses.find(({ id, slug }) => String(id) === idOrSlug || slug === idOrSlug);
  if (!course) throw new NotFoundProblem('Khóa học này không thuộc kế hoạch học tập.');
  return course.slot;
}
