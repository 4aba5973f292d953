import { Inject, Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../../platform/access/actor.js';
import type { UnitScope } from '../../../platform/access/unit-scope.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { run } from '../../../platform/database/sql.js';
import { MEMBERSHIP_HOOKS, type MembershipHook } from '../membership.hooks.js';
import { insertPosts, lockPeople, supersedePosts, type PostToWrite } from '../membership-writer.js';
import type { MissingPerson, RowPlan } from './plan.rules.js';
import { RosterChanges } from './roster-changes.query.js';
import { RosterBaseChangedProblem, RosterNotMissingProblem } from './roster.errors.js';
import { planHashOf, RosterPreview, type Preview } from './roster-preview.service.js';
import { RosterService } from './roster.service.js';
import { RosterStore, type StoredImport } from './roster-store.js';
import { RosterUnits, type ImportUnits } from './roster-units.query.js';

/** Two writers met in the same person's posts: PostgreSQL's exclusion constraint stopped the later one. */
const OVERLAP = '23P01';

/** Writes what the preview showed, all of it or nothing. Done again, it finds nothing left to do. */
@Injectable()
export class RosterApply {
  constructor(
    private readonly db: Database,
    private readonly roster: RosterService,
    private readonly store: RosterStore,
    private readonly previews: RosterPreview,
    private readonly rosterUnits: RosterUnits,
    private readonly changes: RosterChanges,
    private readonly audit: Audit,
    @Inject(MEMBERSHIP_HOOKS) private readonly hooks: MembershipHook[],
  ) {}

  async apply(
    actor: Actor | null,
    scope: UnitScope,
    id: string,
    endMissing: readonly string[],
  ): Promise<void> {
    try {
      await this.db.transaction((tx) => this.write(tx, actor, scope, id, endMissing));
    } catch (error) {
      if (!(error instanceof RosterBaseChangedProblem) && (error as { code?: string }).code !== OVERLAP)
        throw error;
      // Nothing was written. The preview is computed anew, so that the next look shows what would happen now.
      await this.db.transaction(async (tx) => {
        const { stored, units } = await this.roster.open(tx, scope, id);
        await this.rosterUnits.lock(tx, units);
        if (stored.status === 'previewed') stored.firstImport = await this.rosterUnits.isFirst(tx, units, id);
        await this.roster.refresh(tx, stored, units);
      });
      throw new RosterBaseChangedProblem();
    }
  }

  private async write(
    tx: Tx,
    actor: Actor | null,
    scope: UnitScope,
    id: string,
    endMissing: readonly string[],
  ): Promise<void> {
    const { stored, units } = await this.roster.open(tx, scope, id);
    await this.rosterUnits.lock(tx, units);
    const { grid, decisions } = await this.roster.cells(tx, stored);
    const applied = await this.store.appliedRows(tx, id);
    const firstImport =
      stored.status === 'applied' ? stored.firstImport : await this.rosterUnits.isFirst(tx, units, id);
    const preview = await this.previews.compute(tx, { ...stored, firstImport }, grid, units, {
      decisions,
      applied,
      ended: stored.summary.ended,
    });
    if (!preview.planHash.equals(stored.planHash)) throw new RosterBaseChangedProblem();
    const ending = chosenMissing(preview, endMissing);
    const plans = preview.planning.rows.filter(({ plan }) => plan !== 'problem' && plan !== 'unchanged');
    if (plans.length === 0 && ending.length === 0 && stored.status === 'applied') return;

    const at = await lockPeople(tx, [
      ...plans.flatMap(({ personId }) => personId ?? []),
      ...ending.map(({ personId }) => personId),
    ]);
    const personOfRow = await this.writePeople(tx, id, plans, preview);
    await this.writePosts(tx, id, at, plans, personOfRow, ending, preview, stored, units);
    await this.store.markApplied(tx, id, personOfRow);
    await this.close(tx, actor, stored, at, preview, ending, plans.length);
    const changed = [...new Set([...personOfRow.values(), ...ending.map(({ personId }) => personId)])];
    for (const hook of this.hooks) await hook.onMembershipChanged(tx, changed);
  }

  private async writePeople(
    tx: Tx,
    id: string,
    plans: readonly RowPlan[],
    preview: Preview,
  ): Promise<Map<number, string>> {
    const numberOfRow = new Map(preview.drafts.map((draft) => [draft.row, draft.personalNumber]));
    const personOfRow = new Map(plans.map((plan) => [plan.row, plan.personId ?? uuidv7()]));
    const added = plans.flatMap(({ row, personId, values }) =>
      personId === null && values
        ? [{ id: personOfRow.get(row) as string, values, personalNumber: numberOfRow.get(row) as string }]
        : [],
    );
    const changed = plans.flatMap(({ personId, values }) =>
      personId !== null && values ? [{ id: personId, values }] : [],
    );
    await this.changes.addPeople(tx, id, added);
    await this.changes.changePeople(tx, id, changed, preview.known);
    return personOfRow;
  }

  private async writePosts(
    tx: Tx,
    id: string,
    at: string,
    plans: readonly RowPlan[],
    personOfRow: ReadonlyMap<number, string>,
    ending: readonly MissingPerson[],
    preview: Preview,
    { effectiveOn }: StoredImport,
    { directory }: ImportUnits,
  ): Promise<void> {
    const closing = plans.flatMap(({ supersede }) => supersede);
    const opening: PostToWrite[] = plans.flatMap(({ row, add }) =>
      add.map((post) => ({ ...post, personId: personOfRow.get(row) as string })),
    );
    for (const { personId } of ending) {
      const posts = (preview.known.posts.get(personId) ?? []).filter(
        (post) => post.validTo > effectiveOn && directory.unit(post.unitId),
      );
      closing.push(...posts.map((post) => post.id));
      // A post that would only begin later never was; the others end on the day.
      opening.push(
        ...posts
          .filter((post) => post.validFrom < effectiveOn)
          .map((post) => ({ ...post, validTo: effectiveOn })),
      );
    }
    const closed = await supersedePosts(tx, closing, at);
    if (closed.length < closing.length) throw new RosterBaseChangedProblem();
    const opened = await insertPosts(tx, opening, at, id);
    await this.changes.recordPosts(
      tx,
      id,
      closed,
      opened.map((post) => Number(post.id)),
    );
  }

  private async close(
    tx: Tx,
    actor: Actor | null,
    stored: StoredImport,
    at: string,
    preview: Preview,
    ending: readonly MissingPerson[],
    rows: number,
  ): Promise<void> {
    const gone = new Set(ending.map(({ personId }) => personId));
    const left = preview.planning.missing.filter(({ personId }) => !gone.has(personId));
    const summary = {
      ...preview.summary,
      ended: stored.summary.ended + ending.length,
      missing: preview.summary.missing.filter(({ personId }) => !gone.has(personId)),
    };
    await run(
      tx,
      `UPDATE roster_import SET status = 'applied', summary = $2, plan_hash = $3, applied_at = coalesce(applied_at, $4), last_applied_at = $4, applied_by = coalesce(applied_by, $5) WHERE id = $1`,
      [
        stored.id,
        JSON.stringify(summary),
        planHashOf({ rows: [], missing: left }),
        at,
        actor?.personId ?? null,
      ],
    );
    await this.audit.record(tx, {
      actor,
      action: 'roster.applied',
      subjectType: 'roster-import',
      subjectId: stored.id,
      unitId: stored.rootUnitId,
      detail: { rows, ended: ending.length },
    });
  }
}

function chosenMissing(preview: Preview, endMissing: readonly string[]): MissingPerson[] {
  const missing = new Map(preview.planning.missing.map((person) => [person.personId, person]));
  return [...new Set(endMissing)].map((personId) => {
    const person = missing.get(personId);
    if (!person) throw new RosterNotMissingProblem();
    return person;
  });
}
