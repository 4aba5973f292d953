import { Injectable } from '@nestjs/common';
import type { RuleBuild as RuleBuildView, RuleBuildState } from '@bdhvs/contracts/programmes';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../platform/access/actor.js';
import type { UnitScope } from '../../platform/access/unit-scope.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { firstRow, rows, run } from '../../platform/database/sql.js';
import { ConflictProblem, NotFoundProblem } from '../../platform/problems/problem.js';
import { ProgrammeCatalogue, ruleInWords } from './programme-catalogue.service.js';
import { ProgrammeRules } from './programme-rules.service.js';
import { FOREVER } from './rule.rules.js';

/** One draft and how far it is. */
export interface RuleBuildRow {
  id: string;
  ruleId: number;
  programmeId: number;
  slug: string;
  name: string;
  mandateNumber: string | null;
  mandateOn: string | null;
  ownerUnitId: number;
  baseVersion: number;
  inForceVersion: number;
  people: number | null;
  done: number;
  requestedAt: Date;
  builtAt: Date | null;
  activatedAt: Date | null;
  retiredAt: Date | null;
}

const IN_FORCE = `coalesce((SELECT max(v.version) FROM programme_rule v
   WHERE v.programme_id = r.programme_id AND v.activated_at IS NOT NULL), 0)`;

const BUILDS = `
  SELECT b.id, b.rule_id AS "ruleId", p.id AS "programmeId", p.slug, p.name, p.mandate_number AS "mandateNumber",
    p.mandate_on AS "mandateOn", p.owner_unit_id AS "ownerUnitId", b.base_version AS "baseVersion",
    ${IN_FORCE} AS "inForceVersion", b.people, b.people_done AS done, b.requested_at AS "requestedAt", b.built_at AS "builtAt",
    r.activated_at AS "activatedAt", r.retired_at AS "retiredAt"
  FROM rule_build b JOIN programme_rule r ON r.id = b.rule_id JOIN programme p ON p.id = r.programme_id
  WHERE p.owner_unit_id = ANY ($1::int[])`;

const REFUSED: Record<Exclude<RuleBuildState, 'built'>, [slug: string, title: string]> = {
  building: ['rule-building', 'Bản nháp này chưa tính xong. Hãy chờ thanh tiến độ đầy rồi áp dụng.'],
  activated: ['rule-activated', 'Bản này đã được áp dụng trước đó.'],
  discarded: ['rule-discarded', 'Bản nháp này đã bị bỏ.'],
};

/** Drafted rules: begun, put in force when what stands behind them is built, or discarded. */
@Injectable()
export class RuleBuilds {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly catalogue: ProgrammeCatalogue,
    private readonly rules: ProgrammeRules,
    private readonly audit: Audit,
  ) {}

  /** In the transaction that drafted the rule. From its commit on the job builds. */
  async begin(tx: Tx, actor: Actor, ruleId: number): Promise<string> {
    const id = uuidv7();
    await run(
      tx,
      `INSERT INTO rule_build (id, rule_id, base_version, requested_by, requested_at)
       SELECT $1, r.id, ${IN_FORCE}, $3, $4 FROM programme_rule r WHERE r.id = $2`,
      [id, ruleId, actor.personId, this.clock.now()],
    );
    return id;
  }

  /** The drafts that wait for somebody who may write. */
  open(scope: UnitScope): Promise<RuleBuildView[]> {
    return this.db.snapshot(async (tx) => {
      const found = await rows<RuleBuildRow>(
        tx,
        `${BUILDS} AND r.activated_at IS NULL AND r.retired_at IS NULL ORDER BY b.requested_at DESC`,
        [scope.unitIds],
      );
      return this.views(tx, found);
    });
  }

  detail(scope: UnitScope, id: string): Promise<RuleBuildView> {
    return this.db.snapshot(async (tx) => {
      const [view] = await this.views(tx, [await this.find(tx, scope, id)]);
      return view as RuleBuildView;
    });
  }

  /** @throws NotFoundProblem for what does not exist and for what is out of scope alike */
  async find(tx: Tx, scope: UnitScope, id: string): Promise<RuleBuildRow> {
    const found = await firstRow<RuleBuildRow>(tx, `${BUILDS} AND b.id = $2`, [scope.unitIds, id]);
    if (!found) throw new NotFoundProblem('Không có bản nháp này trong phạm vi của tài khoản.');
    return found;
  }

  /** The open draft of a programme, if there is one. */
  async openOf(tx: Tx, programmeId: number): Promise<string | undefined> {
    const found = await firstRow<{ id: string }>(
      tx,
      `SELECT b.id FROM rule_build b JOIN programme_rule r ON r.id = b.rule_id
        WHERE r.programme_id = $1 AND r.activated_at IS NULL AND r.retired_at IS NULL`,
      [programmeId],
    );
    return found?.id;
  }

  /** The switch, in one step: the versions it replaces retire and this one counts. */
  async activate(actor: Actor, scope: UnitScope, id: string): Promise<string> {
    return this.db.transaction(async (tx) => {
      const build = await this.locked(tx, scope, id);
      const state = stateOf(build);
      if (state !== 'built') throw new ConflictProblem(...REFUSED[state]);
      if (build.baseVersion !== build.inForceVersion) {
        throw new ConflictProblem(
          'rule-outdated',
          'Từ khi soạn bản nháp này, kế hoạch đã có bản khác được áp dụng. Hãy soạn lại từ bản đang áp dụng.',
        );
      }
      const replaced = await this.rules.replacedBy(tx, build.ruleId);
      await this.rules.activate(tx, build.ruleId);
      await this.tell(tx, actor, 'programme.rule-activated', build, {
        replacedRuleIds: replaced.map((rule) => rule.id),
        people: build.done,
      });
      return build.slug;
    });
  }

  async discard(actor: Actor, scope: UnitScope, id: string): Promise<void> {
    await this.db.transaction((tx) => this.discardIn(tx, actor, scope, id));
  }

  /** In the transaction of the draft that stands in for it. */
  async discardIn(tx: Tx, actor: Actor, scope: UnitScope, id: string): Promise<RuleBuildRow> {
    const build = await this.locked(tx, scope, id);
    const state = stateOf(build);
    if (state === 'activated' || state === 'discarded') throw new ConflictProblem(...REFUSED[state]);
    await this.rules.discard(tx, build.ruleId);
    await this.tell(tx, actor, 'programme.rule-discarded', build, {});
    return build;
  }

  /** First the programme, then the build: whoever drafts, activates or discards waits in the same order. */
  private async locked(tx: Tx, scope: UnitScope, id: string): Promise<RuleBuildRow> {
    const { programmeId } = await this.find(tx, scope, id);
    await run(tx, 'SELECT id FROM programme WHERE id = $1 FOR UPDATE', [programmeId]);
    await run(tx, 'SELECT id FROM rule_build WHERE id = $1 FOR UPDATE', [id]);
    return this.find(tx, scope, id);
  }

  private async tell(
    tx: Tx,
    actor: Actor,
    action: string,
    build: RuleBuildRow,
    detail: Record<string, unknown>,
  ): Promise<void> {
    await this.audit.record(tx, {
      actor,
      action,
      subjectType: 'programme',
      subjectId: build.programmeId,
      unitId: build.ownerUnitId,
      detail: { ruleId: build.ruleId, ...detail },
    });
  }

  private async views(tx: Tx, found: RuleBuildRow[]): Promise<RuleBuildView[]> {
    if (found.length === 0) return [];
    const courses = await this.catalogue.courseNames(tx);
    const units = await this.catalogue.unitNames(tx);
    const views: RuleBuildView[] = [];
    for (const build of found) {
      const state = stateOf(build);
      const rule = await this.rules.version(tx, build.ruleId);
      if (!rule) continue;
      const replaced =
        state === 'building' || state === 'built' ? await this.rules.replacedBy(tx, build.ruleId) : [];
      const { slug, name, mandateNumber, mandateOn } = build;
      views.push({
        id: build.id,
        state,
        programme: {
          slug,
          name,
          mandateNumber,
          mandateOn,
          ownerUnit: units(build.ownerUnitId),
          inForce: build.inForceVersion > 0,
        },
        rule: ruleInWords(rule, courses, units),
        // People who join while it is being built are gone through too.
        progress: { done: build.done, all: Math.max(build.people ?? 0, build.done) },
        requestedAt: build.requestedAt.toISOString(),
        builtAt: build.builtAt?.toISOString() ?? null,
        replaces: replaced.map(({ version, cycle, opensOn, endsOn }) => ({
          version,
          cycle,
          opensOn,
          endsOn: endsOn === FOREVER ? null : endsOn,
        })),
        outdated: state !== 'activated' && build.baseVersion !== build.inForceVersion,
      });
    }
    return views;
  }
}

export function stateOf(build: Pick<RuleBuildRow, 'activatedAt' | 'retiredAt' | 'builtAt'>): RuleBuildState {
  if (build.activatedAt !== null) return 'activated';
  if (build.retiredAt !== null) return 'discarded';
  return build.builtAt === null ? 'building' : 'built';
}
