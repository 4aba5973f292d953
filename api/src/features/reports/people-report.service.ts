import { Injectable } from '@nestjs/common';
import type { BlockersReport, PeopleQuery, PeopleReport } from '@bdhvs/contracts/reports';
import type { Actor } from '../../platform/access/actor.js';
import type { UnitScope } from '../../platform/access/unit-scope.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock, dayOf } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { Units } from '../organisations/units.service.js';
import { CompletionShares, sum, type Picture } from '../shares/completion-share.query.js';
import { cursorOf, placeOf } from './cursor.rules.js';
import { PeopleReportQuery } from './people-report.query.js';
import type { PeopleFilter } from './people-rows.sql.js';
import { folded, peopleIn, viewOf, type PersonRow } from './person-view.rules.js';
import { ReportQuestions, type Asked, type ShareQuery } from './report-question.service.js';

/** Above this many people left, how they divide by blocker is not counted: it would be read for each of them. */
const BLOCKERS_COUNTED = 5_000;

export interface PeopleToTakeAway {
  asked: Asked;
  total: number;
  unitName(unitId: number): string;
  rows: AsyncIterable<PersonRow>;
}

/** The people behind a number. Each look leaves a row in the audit trail. */
@Injectable()
export class PeopleReports {
  constructor(
    private readonly db: Database,
    private readonly units: Units,
    private readonly questions: ReportQuestions,
    private readonly shares: CompletionShares,
    private readonly query: PeopleReportQuery,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, scope: UnitScope, query: PeopleQuery): Promise<PeopleReport> {
    const after = placeOf(query.cursor);
    return this.db.snapshot(async (tx) => {
      const asked = await this.questions.ask(tx, scope, query);
      const { passport } = asked;
      const found = await this.filterOf(tx, scope, asked, query);
      if (!found) return { passport, items: [], nextCursor: null, total: 0 };
      const { filter, picture, total } = found;
      const rows = total === 0 ? [] : await this.query.page(tx, { ...filter, after }, total, query.limit + 1);
      const shown = rows.slice(0, query.limit);
      await this.recordRead(tx, actor, 'report.names-read', asked, query, shown.length);
      const last = shown.at(-1);
      return {
        passport,
        items: shown.map((row) =>
          viewOf(row, asked, nameIn(picture, row.unitId), (moment) => dayOf(moment, this.clock.timeZone)),
        ),
        nextCursor:
          rows.length > query.limit && last ? cursorOf({ sortKey: last.sortKey, id: last.personId }) : null,
        total,
      };
    });
  }

  /** How those who are left divide by what holds them up. Apart from the list, which need not wait for it. */
  blockers(scope: UnitScope, query: ShareQuery): Promise<BlockersReport> {
    return this.db.snapshot(async (tx) => {
      const asked = await this.questions.ask(tx, scope, query);
      const found = await this.filterOf(tx, scope, asked, { ...query, status: 'left' });
      return { blockers: found && found.total <= BLOCKERS_COUNTED ? await this.blockersOf(tx, found) : null };
    });
  }

  /** The whole list as a stream, written to the audit trail before its first row leaves. */
  async takeAway(actor: Actor, scope: UnitScope, query: PeopleQuery): Promise<PeopleToTakeAway> {
    return this.db.snapshot(async (tx) => {
      const asked = await this.questions.ask(tx, scope, query);
      const found = await this.filterOf(tx, scope, asked, query);
      await this.recordRead(tx, actor, 'report.names-exported', asked, query, found?.total ?? 0);
      return {
        asked,
        total: found?.total ?? 0,
        unitName: (unitId) => (found ? nameIn(found.picture, unitId) : ''),
        rows: found ? this.query.all(found.filter) : noRows(),
      };
    });
  }

  private async filterOf(
    tx: Tx,
    scope: UnitScope,
    asked: Asked,
    query: Pick<PeopleQuery, 'status' | 'within' | 'search' | 'blocker'>,
  ): Promise<Found | undefined> {
    if (!asked.rule) return undefined;
    const [picture] = await this.shares.pictures(
      tx,
      scope,
      {
        rule: asked.rule,
        unitId: asked.unit.id,
        slots: [asked.slot],
        category: asked.category,
        per: 'whole',
      },
      [asked.moment],
    );
    if (!picture) return undefined;
    const narrowed =
      query.within === undefined ? undefined : await this.units.resolve(tx, scope, query.within);
    const below = narrowed && new Set(picture.tree.subtree(narrowed.id));
    const unitIds = below ? picture.unitIds.filter((id) => below.has(id)) : picture.unitIds;
    const whole = {
      asked,
      status: query.status,
      unitIds: unitIds.length >= picture.tree.units.size ? null : unitIds,
    };
    const search = query.search ? searchOf(query.search, picture, unitIds) : undefined;
    return {
      picture,
      total: peopleIn(query.status, sum(picture.cells)),
      whole: { ...whole, unitIds: picture.unitIds },
      filter: { ...whole, search, blocker: query.status === 'left' ? query.blocker : undefined },
    };
  }

  private async blockersOf(tx: Tx, { whole }: Found): Promise<BlockersReport['blockers']> {
    const counted = { 'never-signed-in': 0, learning: 0, 'failed-twice': 0 };
    for (const { blocker, people } of await this.query.blockers(tx, whole)) counted[blocker] = people;
    return counted;
  }

  private async recordRead(
    tx: Tx,
    actor: Actor,
    action: string,
    asked: Asked,
    query: PeopleQuery,
    people: number,
  ): Promise<void> {
    await this.audit.record(tx, {
      actor,
      action,
      subjectType: 'programme',
      subjectId: asked.programme.id,
      unitId: asked.unit.id,
      detail: { status: query.status ?? 'all', asOf: asked.moment.membershipAsOf, people },
    });
  }
}

interface Found {
  picture: Picture;
  total: number;
  /** Everybody of the status, before search and filters. */
  whole: PeopleFilter;
  filter: PeopleFilter;
}

function searchOf(
  search: string,
  picture: Picture,
  unitIds: readonly number[],
): NonNullable<PeopleFilter['search']> {
  const words = folded(search);
  return {
    words,
    unitIds: unitIds.filter((id) => folded(nameIn(picture, id)).includes(words)),
  };
}

function nameIn(picture: Picture, unitId: number): string {
  return picture.tree.units.get(unitId)?.name ?? '';
}

async function* noRows(): AsyncGenerator<PersonRow> {}
