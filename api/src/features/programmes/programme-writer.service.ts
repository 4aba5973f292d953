import { Injectable } from '@nestjs/common';
import type { ProgrammeDraft, RuleDraft } from '@bdhvs/contracts/programmes';
import type { Actor } from '../../platform/access/actor.js';
import type { UnitScope } from '../../platform/access/unit-scope.js';
import { Audit } from '../../platform/audit/audit.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { firstRow } from '../../platform/database/sql.js';
import { BadInputProblem, ConflictProblem } from '../../platform/problems/problem.js';
import { Units } from '../organisations/units.service.js';
import { ProgrammeCatalogue } from './programme-catalogue.service.js';
import { ProgrammeRules, type NewRule } from './programme-rules.service.js';
import { FOREVER } from './rule.rules.js';

/** Orders learning: a new programme, and new versions of its rule. */
@Injectable()
export class ProgrammeWriter {
  constructor(
    private readonly db: Database,
    private readonly units: Units,
    private readonly catalogue: ProgrammeCatalogue,
    private readonly rules: ProgrammeRules,
    private readonly audit: Audit,
  ) {}

  async create(actor: Actor, scope: UnitScope, draft: ProgrammeDraft): Promise<number> {
    const created = await this.db.transaction(async (tx) => {
      const owner = await this.units.resolve(tx, scope, draft.ownerUnit);
      const programme = await firstRow<{ id: number }>(
        tx,
        `INSERT INTO programme (slug, name, mandate_number, mandate_on, owner_unit_id, created_by)
         VALUES ($1, normalize($2, NFC), $3, $4, $5, $6) ON CONFLICT (slug) DO NOTHING RETURNING id`,
        [draft.slug, draft.name, draft.mandateNumber, draft.mandateOn, owner.id, actor.personId],
      );
      if (!programme) throw new ConflictProblem('programme-exists', 'Đã có kế hoạch học tập mang mã này.');
      await this.audit.record(tx, {
        actor,
        action: 'programme.created',
        subjectType: 'programme',
        subjectId: programme.id,
        unitId: owner.id,
      });
      const ruleId = await this.draftRule(tx, actor, scope, programme.id, owner.id, draft.rule);
      return { programmeId: programme.id, ruleId };
    });
    await this.buildAndActivate(created.ruleId);
    return created.programmeId;
  }

  async changeRule(actor: Actor, scope: UnitScope, idOrSlug: string, rule: RuleDraft): Promise<void> {
    const ruleId = await this.db.transaction(async (tx) => {
      const programme = await this.catalogue.resolve(tx, scope, idOrSlug);
      // Who only sees a programme of the city may not rewrite it: the owner must be in scope.
      await this.units.resolve(tx, scope, String(programme.ownerUnitId));
      return this.draftRule(tx, actor, scope, programme.id, programme.ownerUnitId, rule);
    });
    await this.buildAndActivate(ruleId);
  }

  private async draftRule(
    tx: Tx,
    actor: Actor,
    scope: UnitScope,
    programmeId: number,
    unitId: number,
    draft: RuleDraft,
  ): Promise<number> {
    const ruleId = await this.rules.draft(tx, programmeId, await this.resolveNames(tx, scope, draft));
    await this.audit.record(tx, {
      actor,
      action: 'programme.rule-drafted',
      subjectType: 'programme',
      subjectId: programmeId,
      unitId,
      detail: { ruleId },
    });
    return ruleId;
  }

  /** Nothing counts by the new version before everybody's standing under it is there. */
  private async buildAndActivate(ruleId: number): Promise<void> {
    await this.rules.build(ruleId);
    await this.db.transaction((tx) => this.rules.activate(tx, ruleId));
  }

  private async resolveNames(tx: Tx, scope: UnitScope, draft: RuleDraft): Promise<NewRule> {
    const known = await this.catalogue.courseNames(tx);
    const courses = draft.courses.map((entry, index) => {
      const course = [...known.values()].find(
        ({ id, slug }) => String(id) === entry.course || slug === entry.course,
      );
      if (!course)
        throw new BadInputProblem([
          { pointer: `/courses/${index}/course`, message: 'Không có khóa học này.' },
        ]);
      return {
        courseId: course.id,
        from: entry.requiredFrom ?? draft.opensOn,
        admitFrom: entry.admittedFrom ?? draft.opensOn,
      };
    });
    const units = [];
    for (const unit of draft.units) units.push((await this.units.resolve(tx, scope, unit)).id);
    return {
      cycle: draft.cycle,
      opensOn: draft.opensOn,
      closesOn: draft.dueOn,
      endsOn: draft.endsOn ?? FOREVER,
      courses,
      audience: draft.audience,
      unclear: draft.unclear,
      unitIds: units,
      quizAlone: draft.quizAlone,
    };
  }
}
