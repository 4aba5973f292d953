import { Injectable } from '@nestjs/common';
import type { ProgrammeDraft, RuleBuildStarted, RuleDraft } from '@bdhvs/contracts/programmes';
import type { Actor } from '../../platform/access/actor.js';
import type { UnitScope } from '../../platform/access/unit-scope.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { firstRow, rows } from '../../platform/database/sql.js';
import { BadInputProblem, ConflictProblem, NotFoundProblem } from '../../platform/problems/problem.js';
import { Units } from '../organisations/units.service.js';
import { ProgrammeCatalogue } from './programme-catalogue.service.js';
import { ProgrammeRules, type NewRule } from './programme-rules.service.js';
import { slugOfName } from './programme-slug.rules.js';
import { RuleBuilds } from './rule-builds.service.js';
import { FOREVER } from './rule.rules.js';

/** Orders learning: a new programme, and new versions of its rule. Both begin as a draft. */
@Injectable()
export class ProgrammeWriter {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly units: Units,
    private readonly catalogue: ProgrammeCatalogue,
    private readonly rules: ProgrammeRules,
    private readonly builds: RuleBuilds,
    private readonly audit: Audit,
  ) {}

  async create(actor: Actor, scope: UnitScope, draft: ProgrammeDraft): Promise<RuleBuildStarted> {
    return this.db.transaction(async (tx) => {
      const owner = await this.units.resolve(tx, scope, draft.ownerUnit);
      const rule = await this.resolveNames(tx, scope, owner.id, draft.rule, '/rule');
      if (draft.rule.replacesDraft !== null)
        await this.firstDraft(tx, actor, scope, draft.rule.replacesDraft);
      const slug = draft.slug ?? (await this.freeSlug(tx, draft.name));
      const programme = await firstRow<{ id: number }>(
        tx,
        `INSERT INTO programme (slug, name, mandate_number, mandate_on, owner_unit_id, created_by)
         VALUES ($1, normalize($2, NFC), normalize($3, NFC), $4, $5, $6) ON CONFLICT (slug) DO NOTHING RETURNING id`,
        [slug, draft.name, draft.mandateNumber, draft.mandateOn, owner.id, actor.personId],
      );
      if (!programme) throw new ConflictProblem('programme-exists', 'Đã có kế hoạch học tập mang mã này.');
      await this.audit.record(tx, {
        actor,
        action: 'programme.created',
        subjectType: 'programme',
        subjectId: programme.id,
        unitId: owner.id,
      });
      const buildId = await this.draftRule(tx, actor, programme.id, owner.id, rule);
      return { buildId, programme: slug };
    });
  }

  async changeRule(
    actor: Actor,
    scope: UnitScope,
    idOrSlug: string,
    draft: RuleDraft,
  ): Promise<RuleBuildStarted> {
    return this.db.transaction(async (tx) => {
      const { id, slug, ownerUnitId } = await this.catalogue.resolve(tx, scope, idOrSlug);
      // Who only sees a programme of the city may not rewrite it: the owner must be in scope.
      await this.units.resolve(tx, scope, String(ownerUnitId));
      const rule = await this.resolveNames(tx, scope, ownerUnitId, draft, '');
      await firstRow(tx, 'SELECT id FROM programme WHERE id = $1 FOR UPDATE', [id]);
      if (draft.replacesDraft !== null) {
        const replaced = await this.builds.discardIn(tx, actor, scope, draft.replacesDraft);
        if (replaced.programmeId !== id) throw new NotFoundProblem('Bản nháp này thuộc kế hoạch khác.');
      }
      // Each draft is kept in step with every change of a fact: one for a programme is enough.
      if ((await this.builds.openOf(tx, id)) !== undefined) {
        throw new ConflictProblem(
          'rule-drafted-already',
          'Kế hoạch này đang có một bản nháp.',
          'Hãy áp dụng, sửa hoặc bỏ bản nháp đó trước khi soạn bản khác.',
        );
      }
      return { buildId: await this.draftRule(tx, actor, id, ownerUnitId, rule), programme: slug };
    });
  }

  private async draftRule(
    tx: Tx,
    actor: Actor,
    programmeId: number,
    unitId: number,
    rule: NewRule,
  ): Promise<string> {
    const ruleId = await this.rules.draft(tx, programmeId, rule);
    const buildId = await this.builds.begin(tx, actor, ruleId);
    await this.audit.record(tx, {
      actor,
      action: 'programme.rule-drafted',
      subjectType: 'programme',
      subjectId: programmeId,
      unitId,
      detail: { ruleId },
    });
    return buildId;
  }

  /** A programme that never came into force is drafted anew as a whole, name and mandate included. */
  private async firstDraft(tx: Tx, actor: Actor, scope: UnitScope, buildId: string): Promise<void> {
    const replaced = await this.builds.discardIn(tx, actor, scope, buildId);
    if (replaced.inForceVersion > 0) {
      throw new ConflictProblem(
        'programme-in-force',
        'Kế hoạch này đang được áp dụng: hãy soạn phiên bản mới của nó.',
      );
    }
  }

  private async freeSlug(tx: Tx, name: string): Promise<string> {
    const taken = await rows<{ slug: string }>(tx, 'SELECT slug FROM programme');
    return slugOfName(name, new Set(taken.map(({ slug }) => slug)));
  }

  /** `at` is where the rule stands in what was sent. */
  private async resolveNames(
    tx: Tx,
    scope: UnitScope,
    ownerUnitId: number,
    draft: RuleDraft,
    at: string,
  ): Promise<NewRule> {
    const known = await this.catalogue.courseNames(tx);
    const courses = draft.courses.map((entry, index) => {
      const course = [...known.values()].find(
        ({ id, slug }) => String(id) === entry.course || slug === entry.course,
      );
      if (!course)
        throw new BadInputProblem([
          { pointer: `${at}/courses/${index}/course`, message: 'Không có khóa học này.' },
        ]);
      return {
        courseId: course.id,
        from: entry.requiredFrom ?? draft.opensOn,
        admitFrom: entry.admittedFrom ?? draft.opensOn,
      };
    });
    return {
      cycle: draft.cycle,
      opensOn: draft.opensOn,
      closesOn: draft.dueOn,
      endsOn: draft.endsOn ?? FOREVER,
      courses,
      audience: draft.audience,
      unclear: draft.unclear,
      unitIds: await this.resolveUnits(tx, scope, ownerUnitId, draft.units, at),
      quizAlone: draft.quizAlone,
    };
  }

  /** A rule reaches everything below its units, so all of that must be in the hands of whoever writes it. */
  private async resolveUnits(
    tx: Tx,
    scope: UnitScope,
    ownerUnitId: number,
    asked: string[],
    at: string,
  ): Promise<number[]> {
    const tree = await this.units.treeOn(tx, this.clock.today());
    const below = tree.subtreeSet(ownerUnitId);
    const units: number[] = [];
    for (const [index, slug] of asked.entries()) {
      const pointer = `${at}/units/${index}`;
      const { id } = await this.units.resolve(tx, scope, slug);
      if (!tree.subtree(id).every((unit) => scope.has(unit))) {
        throw new BadInputProblem([
          { pointer, message: 'Tài khoản không phụ trách hết các đơn vị trực thuộc đơn vị này.' },
        ]);
      }
      if (!below.has(id)) {
        throw new BadInputProblem([{ pointer, message: 'Đơn vị này không thuộc đơn vị lập kế hoạch.' }]);
      }
      units.push(id);
    }
    return [...new Set(units)];
  }
}
