import { Injectable } from '@nestjs/common';
import type { ProgrammeDetail, ProgrammeList } from '@bdhvs/contracts/programmes';
import { staffCategory } from '@bdhvs/contracts';
import type { UnitScope } from '../../platform/access/unit-scope.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { rows } from '../../platform/database/sql.js';
import { NotFoundProblem } from '../../platform/problems/problem.js';
import { Units } from '../organisations/units.service.js';
import type { UnitTree } from '../organisations/unit-tree.rules.js';
import { ProgrammeRules, type RuleVersion } from './programme-rules.service.js';
import { audienceInWords, FOREVER } from './rule.rules.js';

export interface Programme {
  id: number;
  slug: string;
  name: string;
  mandateNumber: string | null;
  mandateOn: string | null;
  ownerUnitId: number;
}

export interface RuleCourseName {
  id: number;
  slug: string;
  name: string;
  external: boolean;
}

export type UnitNames = (id: number) => { id: string; slug: string; name: string };

type Summary = ProgrammeList['items'][number];
type RuleView = ProgrammeDetail['rules'][number];

/**
 * Programmes as they are read: those in force whose rule reaches a unit in scope, and those of one's own units. What
 * is only drafted is seen by those who may write it (rule-builds.service.ts).
 */
@Injectable()
export class ProgrammeCatalogue {
  constructor(
    private readonly db: Database,
    private readonly units: Units,
    private readonly rules: ProgrammeRules,
    private readonly clock: Clock,
  ) {}

  async list(tx: Tx, scope: UnitScope): Promise<Programme[]> {
    const all = await rows<Programme & { roots: number[] }>(
      tx,
      `SELECT p.id, p.slug, p.name, p.mandate_number AS "mandateNumber", p.mandate_on AS "mandateOn", p.owner_unit_id AS "ownerUnitId",
         ARRAY(SELECT DISTINCT unnest(r.unit_ids) FROM programme_rule r
                WHERE r.programme_id = p.id AND r.activated_at IS NOT NULL AND r.retired_at IS NULL) AS roots
         FROM programme p ORDER BY p.id`,
    );
    const tree = await this.units.treeOn(tx, this.clock.today());
    return all
      .filter(
        ({ ownerUnitId, roots }) =>
          roots.length > 0 && (scope.has(ownerUnitId) || reaches(roots, scope, tree)),
      )
      .map(({ roots: _reached, ...programme }) => programme);
  }

  /** @throws NotFoundProblem for what does not exist and for what reaches nobody in scope alike */
  async resolve(tx: Tx, scope: UnitScope, idOrSlug: string): Promise<Programme> {
    const found = (await this.list(tx, scope)).find(
      ({ id, slug }) => String(id) === idOrSlug || slug === idOrSlug,
    );
    if (!found) throw new NotFoundProblem('Không có kế hoạch học tập này trong phạm vi của tài khoản.');
    return found;
  }

  async summaries(scope: UnitScope): Promise<Summary[]> {
    return this.db.snapshot(async (tx) => {
      const courses = await this.courseNames(tx);
      const summaries: Summary[] = [];
      for (const programme of await this.list(tx, scope))
        summaries.push(await this.summaryOf(tx, programme, courses));
      return summaries;
    });
  }

  detail(scope: UnitScope, idOrSlug: string): Promise<ProgrammeDetail> {
    return this.db.snapshot((tx) => this.detailOf(tx, scope, idOrSlug));
  }

  private async detailOf(tx: Tx, scope: UnitScope, idOrSlug: string): Promise<ProgrammeDetail> {
    const programme = await this.resolve(tx, scope, idOrSlug);
    const courses = await this.courseNames(tx);
    const names = await this.unitNames(tx);
    const versions = await this.rules.versions(tx, programme.id);
    return {
      ...(await this.summaryOf(tx, programme, courses)),
      mandateOn: programme.mandateOn,
      ownerUnit: names(programme.ownerUnitId),
      rules: versions
        .filter(({ activatedAt }) => activatedAt !== null)
        .map((rule) => ruleInWords(rule, courses, names)),
    };
  }

  /** The names of units, for showing a rule that names them by id. */
  async unitNames(tx: Tx): Promise<UnitNames> {
    const { units } = await this.units.treeOn(tx, this.clock.today());
    return (id) => ({ id: String(id), slug: units.get(id)?.slug ?? '', name: units.get(id)?.name ?? '' });
  }

  async courseNames(tx: Tx): Promise<Map<number, RuleCourseName>> {
    const found = await rows<RuleCourseName>(
      tx,
      `SELECT id, slug, title AS name, origin = 'external' AS external FROM course`,
    );
    return new Map(found.map((course) => [course.id, course]));
  }

  private async summaryOf(
    tx: Tx,
    programme: Programme,
    courses: Map<number, RuleCourseName>,
  ): Promise<Summary> {
    const rule = await this.rules.forDay(tx, programme.id, this.clock.today());
    return {
      id: String(programme.id),
      slug: programme.slug,
      name: programme.name,
      mandateNumber: programme.mandateNumber,
      cycle: rule?.cycle ?? null,
      opensOn: rule?.opensOn ?? null,
      dueOn: rule?.closesOn ?? null,
      audience: rule ? audienceInWords(rule.audience) : null,
      courses: (rule?.courses ?? []).map(({ courseId }) => ({
        id: String(courseId),
        ...nameOf(courses, courseId),
      })),
    };
  }
}

function reaches(roots: readonly number[], scope: UnitScope, tree: UnitTree): boolean {
  return roots.some((root) => tree.subtree(root).some((unit) => scope.has(unit)));
}

export function ruleInWords(
  rule: RuleVersion,
  courses: Map<number, RuleCourseName>,
  units: UnitNames,
): RuleView {
  return {
    id: String(rule.id),
    version: rule.version,
    cycle: rule.cycle,
    opensOn: rule.opensOn,
    dueOn: rule.closesOn,
    endsOn: rule.endsOn === FOREVER ? null : rule.endsOn,
    audience: audienceInWords(rule.audience),
    audienceCategories: staffCategory.array().parse(rule.audience),
    unclearCategories: staffCategory.array().parse(rule.unclear),
    courses: rule.courses.map(({ courseId, from, admitFrom }) => ({
      ...nameOf(courses, courseId),
      requiredFrom: from,
      admittedFrom: admitFrom,
    })),
    units: rule.unitIds.map(units),
    quizAlone: rule.quizAlone,
    activatedAt: rule.activatedAt?.toISOString() ?? null,
    retiredAt: rule.retiredAt?.toISOString() ?? null,
  };
}

function nameOf(
  courses: Map<number, RuleCourseName>,
  id: number,
): { slug: string; name: string; external: boolean } {
  const course = courses.get(id);
  return { slug: course?.slug ?? '', name: course?.name ?? '', external: course?.external ?? false };
}
