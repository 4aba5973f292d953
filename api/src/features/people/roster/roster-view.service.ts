import type { RosterImportView, RosterPlan, RosterRow } from '@bdhvs/contracts';
import { Injectable } from '@nestjs/common';
import type { UnitScope } from '../../../platform/access/unit-scope.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { rows } from '../../../platform/database/sql.js';
import { maskNumber, Vault } from '../../../platform/vault/vault.js';
import { columnLetter } from './draft.rules.js';
import { describe, hideNumbers } from './problems.rules.js';
import { RosterService } from './roster.service.js';
import { RosterStore, type Layout, type StoredImport, type StoredRow } from './roster-store.js';
import type { ImportUnits } from './roster-units.query.js';
import type { Grid } from './sheet/grid.js';
import type { UnitDirectory } from './units.rules.js';

/** Rows with problems that are shown with the import itself; the rest by page. */
const SHOWN_PROBLEMS = 200;
const SHOWN_MISSING = 1_000;

/** An import in the words of the contract: numbers masked, problems told in plain Vietnamese. */
@Injectable()
export class RosterViews {
  constructor(
    private readonly db: Database,
    private readonly store: RosterStore,
    private readonly roster: RosterService,
    private readonly vault: Vault,
  ) {}

  async one(scope: UnitScope, id: string): Promise<RosterImportView> {
    const tx = this.db.manager;
    const { stored, units } = await this.roster.find(tx, scope, id);
    const problems = await this.store.rows(tx, id, { only: 'problems', after: 0, limit: SHOWN_PROBLEMS });
    const kept = await this.store.gridAndDecisions(tx, id);
    return {
      ...heading(stored, units.root),
      ...(await this.counted(tx, stored)),
      sheetName: stored.layout.sheetName,
      firstImport: stored.firstImport,
      headerRows: stored.layout.headerRows,
      columns: columnsOf(stored.layout, kept?.grid),
      rememberedMapping: stored.layout.remembered,
      problems: problems.map((row) => rowView(row, units.directory)),
      unknownUnits: unknownUnits(problems, units.directory),
      missing: await this.missing(tx, stored, units.directory),
      expiresAt: stored.expiresAt.toISOString(),
    };
  }

  async rows(
    scope: UnitScope,
    id: string,
    query: {
      plan?: RosterPlan | undefined;
      only?: 'problems' | 'warnings' | undefined;
      after: number;
      limit: number;
    },
  ): Promise<{ items: RosterRow[]; next: number | null }> {
    const { units } = await this.roster.find(this.db.manager, scope, id);
    const found = await this.store.rows(this.db.manager, id, { ...query, limit: query.limit + 1 });
    const items = found.slice(0, query.limit).map((row) => rowView(row, units.directory));
    return { items, next: found.length > query.limit ? (items.at(-1)?.row ?? null) : null };
  }

  async list(
    units: ReadonlyMap<number, ImportUnits['root']>,
    roots: readonly number[],
    cursor: string | null,
    limit: number,
  ) {
    const found = await this.store.list(this.db.manager, roots, cursor, limit + 1);
    const items = [];
    for (const stored of found.slice(0, limit)) {
      const root = units.get(stored.rootUnitId);
      if (root) items.push({ ...heading(stored, root), ...(await this.counted(this.db.manager, stored)) });
    }
    return { items, nextCursor: found.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  private async counted(tx: Tx, stored: StoredImport): Promise<Pick<RosterImportView, 'counts'>> {
    const counted = await this.store.counts(tx, stored.id);
    const of = (plan: RosterPlan): number => counted.find((each) => each.plan === plan)?.rows ?? 0;
    return {
      counts: {
        rows: counted.reduce((sum, each) => sum + each.rows, 0),
        added: of('add'),
        changed: of('change'),
        moved: of('move'),
        unchanged: of('unchanged'),
        secondary: of('secondary'),
        problems: of('problem'),
        warnings: counted.reduce((sum, each) => sum + each.warned, 0),
        skipped: stored.summary.skipped,
        missing: stored.summary.missing.length,
        ended: stored.summary.ended,
        waiting: counted.reduce((sum, each) => sum + each.waiting, 0),
      },
    };
  }

  private async missing(
    tx: Tx,
    stored: StoredImport,
    directory: UnitDirectory,
  ): Promise<RosterImportView['missing']> {
    const shown = stored.summary.missing.slice(0, SHOWN_MISSING);
    const people = await rows<{ id: string; fullName: string | null; sealed: Buffer | null }>(
      tx,
      'SELECT id, full_name AS "fullName", number_cipher AS sealed FROM person WHERE id = ANY($1::uuid[])',
      [shown.map(({ personId }) => personId)],
    );
    const byId = new Map(people.map((person) => [person.id, person]));
    return shown.map(({ personId, unitId, possibleRow, category, title }) => {
      const person = byId.get(personId);
      return {
        personId,
        fullName: person?.fullName ?? '',
        personalNumberMasked: person?.sealed ? maskNumber(this.vault.open(person.sealed)) : null,
        unitId: String(unitId),
        unitName: directory.unit(unitId)?.name ?? '',
        category,
        title,
        possibleRow,
      };
    });
  }
}

function heading(stored: StoredImport, root: ImportUnits['root']) {
  return {
    id: stored.id,
    status: stored.status,
    fileName: stored.fileName,
    unit: { id: String(root.id), slug: root.slug, name: root.name },
    scope: stored.scope,
    effectiveOn: stored.effectiveOn,
    uploadedAt: stored.createdAt.toISOString(),
    uploadedBy: stored.uploadedByName,
    appliedAt: stored.appliedAt?.toISOString() ?? null,
    undoneAt: stored.undoneAt?.toISOString() ?? null,
  };
}

export function rowView(row: StoredRow, directory: UnitDirectory): RosterRow {
  const { draft } = row;
  return {
    row: row.row,
    plan: row.plan,
    // Until it is applied, a new row says nothing about whether the person is known anywhere else.
    personId: row.plan === 'add' && !row.applied ? null : row.personId,
    fullName: hideNumbers(draft.fullName),
    personalNumberMasked: draft.personalNumber ? maskNumber(draft.personalNumber) : null,
    birth: draft.birthDate ?? (draft.birthYear === null ? null : String(draft.birthYear)),
    sex: draft.sex,
    unitText: draft.unitText === null ? null : hideNumbers(draft.unitText),
    unitId: draft.unitId === null ? null : String(draft.unitId),
    unitName: draft.unitId === null ? null : (directory.unit(draft.unitId)?.name ?? null),
    category: draft.category,
    title: draft.title === null ? null : hideNumbers(draft.title),
    phone: draft.phone,
    email: draft.email,
    joinedOn: draft.joinedOn,
    validFrom: row.validFrom,
    changes: row.changes,
    problems: row.problems.map(describe),
    decided: row.decided,
  };
}

function columnsOf(layout: Layout, grid: Grid | undefined): RosterImportView['columns'] {
  const last = Math.max(0, ...layout.headerRows);
  const below = grid?.rows.filter((row) => row.number > last).slice(0, 30) ?? [];
  return layout.labels.map((labels, index) => ({
    index,
    letter: columnLetter(index),
    label: labels.join(' – '),
    field: layout.fields[index] ?? null,
    samples: [...new Set(below.flatMap((row) => row.cells[index]?.text ?? []))]
      .slice(0, 3)
      .map((text) => (layout.fields[index] === 'personalNumber' ? '•••' : hideNumbers(text)).slice(0, 60)),
  }));
}

function unknownUnits(
  problems: readonly StoredRow[],
  directory: UnitDirectory,
): RosterImportView['unknownUnits'] {
  const counted = new Map<string, number>();
  for (const { draft, problems: found } of problems) {
    if (draft.unitText && found.some(({ code }) => code === 'unknown_unit' || code === 'ambiguous_unit'))
      counted.set(draft.unitText, (counted.get(draft.unitText) ?? 0) + 1);
  }
  return [...counted].map(([text, count]) => ({
    text: hideNumbers(text),
    rows: count,
    suggestions: directory.suggest(text).map(({ id, name }) => ({ id: String(id), name })),
  }));
}
