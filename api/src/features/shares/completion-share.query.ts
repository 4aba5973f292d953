import { Injectable } from '@nestjs/common';
import type { UnitScope } from '../../platform/access/unit-scope.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { firstRow, rows } from '../../platform/database/sql.js';
import { Units } from '../organisations/units.service.js';
import type { UnitTree } from '../organisations/unit-tree.rules.js';
import type { ProgrammeRule } from '../programmes/rule.rules.js';
import { memberRows, Params, slotDay } from './member-rows.sql.js';
import { pictureUnits } from './picture.rules.js';
import { nothing, type Counts } from './tally.rules.js';

/** The dates that every share carries. `knownBy` undefined: as known now. */
export interface Moment {
  membershipAsOf: string;
  completionsUpTo: string;
  knownBy?: Date;
}

/** Counts of a slot; the unit is 0 and the category '' where the question does not tell them apart. */
export interface Cell extends Counts {
  unitId: number;
  category: string;
  slot: number;
}

/** The cells of one moment and the tree of its day. */
export interface Picture {
  moment: Moment;
  tree: UnitTree;
  unitIds: number[];
  cells: Cell[];
}

export interface ShareQuestion {
  rule: ProgrammeRule;
  unitId: number;
  /** 0 all required courses, i the i-th course of the rule. */
  slots: readonly number[];
  category?: string;
  /** What the cells are told apart by, besides the slot; left out: the unit. A coarser answer is a smaller one. */
  per?: 'unit' | 'category' | 'whole';
}

const SUMS = `sum(c.obliged)::int AS obliged, sum(c.exempt)::int AS exempt, sum(c.unresolved)::int AS unresolved,
  sum(c.done)::int AS done, sum(c.done_exempt)::int AS "doneExempt", sum(c.reached)::int AS reached`;

/** Reads shares: of now from the counters, of any other dates from standing, of what was known earlier from the facts. */
@Injectable()
export class CompletionShares {
  constructor(
    private readonly db: Database,
    private readonly units: Units,
    private readonly clock: Clock,
  ) {}

  /** One picture per moment. `tx` should be a snapshot, so that rule, tree and counters belong together. */
  async pictures(
    tx: Tx,
    scope: UnitScope,
    question: ShareQuestion,
    moments: readonly Moment[],
  ): Promise<Picture[]> {
    const [today, ...trees] = await this.units.treesOn(tx, [
      this.clock.today(),
      ...moments.map(({ membershipAsOf }) => membershipAsOf),
    ]);
    const pictures: Picture[] = [];
    for (const [index, moment] of moments.entries()) {
      const { membershipAsOf, knownBy } = moment;
      const tree = knownBy ? await this.units.treeKnownBy(tx, membershipAsOf, knownBy) : trees[index];
      if (!today || !tree) continue;
      const unitIds = pictureUnits(tree, today, scope, question.unitId, question.rule.unitIds);
      pictures.push({ moment, tree, unitIds, cells: [] });
    }
    for (const group of alike(pictures)) await this.fill(tx, question, group);
    return pictures;
  }

  /**
   * A moment of knowing that no running transaction can still change: facts are dated when they are written and seen
   * when they are committed, so the cut is before the oldest one that writes.
   */
  async settled(tx: Tx, knownBy: Date): Promise<Date> {
    const cut = await firstRow<{ at: Date }>(
      tx,
      `SELECT least($1::timestamptz, min(xact_start) - interval '1 millisecond') AS at FROM pg_stat_activity
        WHERE datname = current_database() AND backend_xid IS NOT NULL AND pid <> pg_backend_pid()`,
      [knownBy],
    );
    return cut?.at ?? knownBy;
  }

  private async fill(tx: Tx, question: ShareQuestion, pictures: Picture[]): Promise<void> {
    const [first] = pictures;
    if (first === undefined || first.unitIds.length === 0) return;
    if (pictures.length === 1 && this.isNow(first.moment))
      first.cells = await this.readNow(tx, question, first);
    else if (first.moment.knownBy)
      for (const picture of pictures) await this.readMembers(tx, question, [picture]);
    else await this.readMembers(tx, question, pictures);
  }

  private isNow({ membershipAsOf, completionsUpTo, knownBy }: Moment): boolean {
    return (
      knownBy === undefined && membershipAsOf === this.clock.today() && completionsUpTo === membershipAsOf
    );
  }

  /** Folded counters and the deltas due, in one statement: whatever the fold is doing, each change is met once. */
  private async readNow(tx: Tx, question: ShareQuestion, picture: Picture): Promise<Cell[]> {
    const params = new Params();
    const rule = params.add(question.rule.id, 'int');
    const slots = params.add(question.slots, 'int[]');
    const isWhole = picture.unitIds.length >= picture.tree.units.size;
    const conditions = [
      `rule_id = ${rule} AND slot = ANY (${slots})`,
      isWhole ? '' : `AND unit_id = ANY (${params.add(picture.unitIds, 'int[]')})`,
      question.category === undefined ? '' : `AND category = ${params.add(question.category, 'text')}`,
    ].join(' ');
    // The clock of the counters never goes back, even where the machine's does: they stand for the later of the two days.
    const due = `on_date <= greatest(${params.add(picture.moment.membershipAsOf, 'date')}, (SELECT day FROM share_clock))`;
    const columns = 'unit_id, category, slot, obliged, exempt, unresolved, done, done_exempt, reached';
    // Prepared under a name that tells its few forms apart: planning this statement costs more than running it.
    const run = await this.db.hotIn(tx);
    return run<Cell & Record<string, unknown>>(
      `share-now-${question.per ?? 'unit'}${isWhole ? '' : '-units'}${question.category === undefined ? '' : '-category'}`,
      `SELECT ${cellKey(question.per, 'c')}, c.slot, ${SUMS}
         FROM (SELECT ${columns} FROM share_now WHERE ${conditions}
               UNION ALL SELECT ${columns} FROM share_delta WHERE ${conditions} AND ${due}) c
        GROUP BY 1, 2, c.slot`,
      params.values,
    );
  }

  /** All pictures here have the same units. Those known now are read in one pass over their dates. */
  private async readMembers(tx: Tx, question: ShareQuestion, pictures: Picture[]): Promise<void> {
    const { unitIds, tree, moment } = pictures[0]!;
    const params = new Params();
    const days = params.add(
      pictures.map((picture) => picture.moment.membershipAsOf),
      'date[]',
    );
    const upTo = params.add(
      pictures.map((picture) => picture.moment.completionsUpTo),
      'date[]',
    );
    const slots = params.add(question.slots, 'int[]');
    const category =
      question.category === undefined ? '' : `AND s.category = ${params.add(question.category, 'text')}`;
    const members = memberRows(params, {
      rule: question.rule,
      unitIds: unitIds.length >= tree.units.size ? null : unitIds,
      day: moment.knownBy ? params.add(moment.membershipAsOf, 'date') : 'd.day',
      knownBy: moment.knownBy,
    });
    const found = await rows<Cell & { picture: number }>(
      tx,
      `SELECT ${cellKey(question.per, 'member')}, picture::int, slot,
         count(*) FILTER (WHERE state = 'o')::int AS obliged,
         count(*) FILTER (WHERE state = 'e')::int AS exempt,
         count(*) FILTER (WHERE state = 'u')::int AS unresolved,
         count(*) FILTER (WHERE state = 'o' AND done_on <= up_to)::int AS done,
         count(*) FILTER (WHERE state = 'e' AND done_on <= up_to)::int AS "doneExempt",
         count(*) FILTER (WHERE state = 'o' AND reached_on <= up_to)::int AS reached
         FROM (SELECT d.picture, d.up_to, s.unit_id, s.category, s.state, k.slot,
                 ${slotDay('k.slot', 'done')} AS done_on, ${slotDay('k.slot', 'reached')} AS reached_on
                 FROM unnest(${days}, ${upTo}) WITH ORDINALITY AS d (day, up_to, picture)
                 CROSS JOIN LATERAL (${members}) s CROSS JOIN unnest(${slots}) AS k (slot)
                WHERE true ${category}) member
        WHERE done_on IS NOT NULL
        GROUP BY 1, 2, picture, slot`,
      params.values,
    );
    for (const { picture, ...cell } of found) pictures[picture - 1]!.cells.push(cell);
  }
}

function cellKey(per: ShareQuestion['per'], of: string): string {
  const unit = per === undefined || per === 'unit' ? `${of}.unit_id` : '0';
  return `${unit} AS "unitId", ${per === 'category' ? `${of}.category` : `''`} AS category`;
}

/** Groups of pictures that can share a statement: known now, or known at one moment, over the same units. */
function alike(pictures: Picture[]): Picture[][] {
  const groups = new Map<string, Picture[]>();
  for (const picture of pictures) {
    const key = `${picture.moment.knownBy?.getTime() ?? 'now'}|${picture.unitIds.join(',')}`;
    const group = groups.get(key);
    if (group) group.push(picture);
    else groups.set(key, [picture]);
  }
  return [...groups.values()];
}

export function sum(cells: Iterable<Counts>): Counts {
  const total = nothing();
  for (const cell of cells) {
    total.obliged += cell.obliged;
    total.exempt += cell.exempt;
    total.unresolved += cell.unresolved;
    total.done += cell.done;
    total.doneExempt += cell.doneExempt;
    total.reached += cell.reached;
  }
  return total;
}
