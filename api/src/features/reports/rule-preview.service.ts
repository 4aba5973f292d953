import { Injectable } from '@nestjs/common';
import type { RulePreview } from '@bdhvs/contracts/reports';
import type { UnitScope } from '../../platform/access/unit-scope.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { ConflictProblem, NotFoundProblem } from '../../platform/problems/problem.js';
import { Units } from '../organisations/units.service.js';
import type { UnitTree } from '../organisations/unit-tree.rules.js';
import { ProgrammeRules } from '../programmes/programme-rules.service.js';
import { RuleBuilds, stateOf } from '../programmes/rule-builds.service.js';
import type { ProgrammeRule } from '../programmes/rule.rules.js';
import { sum } from '../shares/completion-share.query.js';
import { pictureUnits } from '../shares/picture.rules.js';
import { compareRules, type ComparedUnit } from './rule-preview.query.js';
import { countsOf } from './share.rules.js';

/** What a drafted rule would count if it were put in force, beside what counts now. */
@Injectable()
export class RulePreviews {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly units: Units,
    private readonly rules: ProgrammeRules,
    private readonly builds: RuleBuilds,
  ) {}

  preview(scope: UnitScope, buildId: string): Promise<RulePreview> {
    return this.db.snapshot((tx) => this.read(tx, scope, buildId));
  }

  private async read(tx: Tx, scope: UnitScope, buildId: string): Promise<RulePreview> {
    const build = await this.builds.find(tx, scope, buildId);
    if (stateOf(build) !== 'built') {
      throw new ConflictProblem('rule-not-built', 'Chưa có số liệu để xem trước cho bản này.');
    }
    const draft = await this.rules.version(tx, build.ruleId);
    if (!draft) throw new NotFoundProblem();
    const today = this.clock.today();
    const day = draft.opensOn > today ? draft.opensOn : today;
    const before = holding(await this.rules.forDay(tx, build.programmeId, day), day);
    const [treeToday, tree] = (await this.units.treesOn(tx, [today, day])) as [UnitTree, UnitTree];
    const reach = (rule: ProgrammeRule, on: UnitTree): number[] =>
      pictureUnits(on, treeToday, scope, build.ownerUnitId, rule.unitIds);
    const compared = await compareRules(
      tx,
      before && { rule: before, unitIds: reach(before, tree) },
      { rule: draft, unitIds: reach(draft, tree) },
      day,
    );
    const root = rootOf(build.ownerUnitId, draft, before);
    return {
      membershipAsOf: day,
      completionsUpTo: day,
      comparedWith: before ? { version: before.version, cycle: before.cycle } : null,
      unit: { id: String(root), name: tree.units.get(root)?.name ?? '' },
      rows: rowsBelow(tree, root, compared).map(([unitId, cells]) => ({
        unitId: String(unitId),
        name: tree.units.get(unitId)?.name ?? '',
        ...sidesOf(cells, before !== undefined),
      })),
      total: sidesOf(compared, before !== undefined),
      pausedUntilOpening: draft.opensOn > today ? await this.paused(tx, draft, today, treeToday, reach) : 0,
    };
  }

  /** Putting it in force ends at once what it replaces, also where its own first day lies ahead. */
  private async paused(
    tx: Tx,
    draft: ProgrammeRule,
    today: string,
    tree: UnitTree,
    reach: (rule: ProgrammeRule, on: UnitTree) => number[],
  ): Promise<number> {
    const replaced = await this.rules.replacedBy(tx, draft.id);
    const inForce = holding(await this.rules.forDay(tx, draft.programmeId, today), today);
    if (!inForce || !replaced.some(({ id }) => id === inForce.id)) return 0;
    const side = (rule: ProgrammeRule): { rule: ProgrammeRule; unitIds: number[] } => ({
      rule,
      unitIds: reach(rule, tree),
    });
    const compared = await compareRules(tx, side(inForce), side(draft), today);
    return compared.reduce((people, { leaving }) => people + leaving, 0);
  }
}

/** The rule of a day may be that of the cycle before or behind it, which asks nobody on the day itself. */
function holding(rule: ProgrammeRule | undefined, day: string): ProgrammeRule | undefined {
  return rule && rule.opensOn <= day && day < rule.endsOn ? rule : undefined;
}

/** A programme of one commune is told apart by what lies below the commune, not below the city. */
function rootOf(owner: number, draft: ProgrammeRule, before: ProgrammeRule | undefined): number {
  const roots = new Set([...draft.unitIds, ...(before?.unitIds ?? [])]);
  const [only] = roots;
  return roots.size === 1 && only !== undefined ? only : owner;
}

function rowsBelow(tree: UnitTree, root: number, compared: ComparedUnit[]): [number, ComparedUnit[]][] {
  const childOf = new Map<number, number>();
  for (const child of tree.childrenOf(root))
    for (const below of tree.subtree(child)) childOf.set(below, child);
  const byUnit = new Map<number, ComparedUnit[]>();
  for (const unit of compared) {
    const child = childOf.get(unit.unitId) ?? root;
    byUnit.set(child, [...(byUnit.get(child) ?? []), unit]);
  }
  const order = new Map([root, ...tree.childrenOf(root)].map((unit, index) => [unit, index]));
  return [...byUnit].sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

function sidesOf(cells: ComparedUnit[], comparing: boolean): RulePreview['total'] {
  const total = (pick: (unit: ComparedUnit) => number): number =>
    cells.reduce((people, unit) => people + pick(unit), 0);
  return {
    before: comparing ? countsOf(sum(cells.map(({ before }) => before))) : null,
    after: countsOf(sum(cells.map(({ after }) => after))),
    joining: total(({ joining }) => joining),
    leaving: total(({ leaving }) => leaving),
    unresolvedJoining: total(({ unresolvedJoining }) => unresolvedJoining),
  };
}
