import { gunzipSync, gzipSync } from 'node:zlib';
import type { RosterField, RosterPlan, StaffCategory } from '@bdhvs/contracts';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/database.js';
import { firstRow, rows, run } from '../../../platform/database/sql.js';
import { Vault } from '../../../platform/vault/vault.js';
import type { RosterDraft } from './draft.rules.js';
import type { MissingPerson, RowPlan } from './plan.rules.js';
import { isError, type FoundProblem } from './problems.rules.js';
import type { RowDecision } from './roster.rules.js';
import type { Cell, Grid, Merge } from './sheet/grid.js';

export interface Layout {
  sheetName: string;
  headerRows: number[];
  /** Index by index: the header's words, level by level. */
  labels: string[][];
  fields: (RosterField | null)[];
  remembered: boolean;
  signature: string;
}

export interface StoredImport {
  id: string;
  rootUnitId: number;
  scope: 'complete' | 'additions';
  effectiveOn: string;
  fileName: string;
  status: 'previewed' | 'applied' | 'undone' | 'expired';
  firstImport: boolean;
  layout: Layout;
  summary: Summary;
  planHash: Buffer;
  uploadedBy: string | null;
  uploadedByName: string | null;
  createdAt: Date;
  appliedAt: Date | null;
  undoneAt: Date | null;
  expiresAt: Date;
}

export interface Summary {
  skipped: number;
  ended: number;
  missing: (Pick<MissingPerson, 'personId' | 'possibleRow'> & {
    unitId: number;
    category: StaffCategory | null;
    title: string | null;
  })[];
}

/** One row as the pages show it. Encrypted as a whole: it holds the number. */
export interface RowPayload {
  draft: Omit<RosterDraft, 'problems'>;
  problems: FoundProblem[];
  changes: string[];
  validFrom: string | null;
  decided: RowDecision['action'] | null;
}

export interface StoredRow extends RowPayload {
  row: number;
  plan: RosterPlan;
  personId: string | null;
  applied: boolean;
}

const COLUMNS = `i.id, i.root_unit_id AS "rootUnitId", i.scope, i.effective_on AS "effectiveOn", i.file_name AS "fileName",
  i.status, i.first_import AS "firstImport", i.layout, i.summary, i.plan_hash AS "planHash", i.uploaded_by AS "uploadedBy",
  u.full_name AS "uploadedByName", i.created_at AS "createdAt", i.applied_at AS "appliedAt", i.undone_at AS "undoneAt", i.expires_at AS "expiresAt"`;

/** Reads and writes imports. What holds personal numbers goes through the vault on the way in and out. */
@Injectable()
export class RosterStore {
  constructor(private readonly vault: Vault) {}

  async create(
    tx: Tx,
    entry: Omit<StoredImport, 'status' | 'createdAt' | 'appliedAt' | 'undoneAt' | 'uploadedByName'> & {
      fileHash: Buffer;
    },
    grid: Grid,
  ): Promise<void> {
    await run(
      tx,
      `INSERT INTO roster_import (id, root_unit_id, scope, effective_on, file_name, file_hash, first_import, layout, summary, plan_hash, grid_cipher, uploaded_by, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        entry.id,
        entry.rootUnitId,
        entry.scope,
        entry.effectiveOn,
        entry.fileName,
        entry.fileHash,
        entry.firstImport,
        JSON.stringify(entry.layout),
        JSON.stringify(entry.summary),
        entry.planHash,
        this.sealGrid(grid),
        entry.uploadedBy,
        entry.expiresAt,
      ],
    );
  }

  async find(tx: Tx, id: string): Promise<StoredImport | undefined> {
    return firstRow<StoredImport>(
      tx,
      `SELECT ${COLUMNS} FROM roster_import i LEFT JOIN person u ON u.id = i.uploaded_by WHERE i.id = $1`,
      [id],
    );
  }

  async lock(tx: Tx, id: string): Promise<void> {
    await rows(tx, 'SELECT id FROM roster_import WHERE id = $1 FOR UPDATE', [id]);
  }

  /** Newest first; `before` is the id to go on after (ids carry their time). */
  async list(
    tx: Tx,
    rootUnitIds: readonly number[],
    before: string | null,
    limit: number,
  ): Promise<StoredImport[]> {
    return rows<StoredImport>(
      tx,
      `SELECT ${COLUMNS} FROM roster_import i LEFT JOIN person u ON u.id = i.uploaded_by
        WHERE i.root_unit_id = ANY($1::int[]) AND ($2::uuid IS NULL OR i.id < $2::uuid) ORDER BY i.id DESC LIMIT $3`,
      [rootUnitIds, before, limit],
    );
  }

  async gridAndDecisions(
    tx: Tx,
    id: string,
  ): Promise<{ grid: Grid; decisions: Map<number, RowDecision> } | undefined> {
    const row = await firstRow<{ grid: Buffer | null; decisions: Buffer | null }>(
      tx,
      'SELECT grid_cipher AS grid, decisions_cipher AS decisions FROM roster_import WHERE id = $1',
      [id],
    );
    if (!row?.grid) return undefined;
    const decisions = row.decisions
      ? (JSON.parse(this.vault.open(row.decisions)) as [number, RowDecision][])
      : [];
    return { grid: this.openGrid(row.grid), decisions: new Map(decisions) };
  }

  async saveDecisions(tx: Tx, id: string, decisions: ReadonlyMap<number, RowDecision>): Promise<void> {
    await run(tx, 'UPDATE roster_import SET decisions_cipher = $2 WHERE id = $1', [
      id,
      this.vault.seal(JSON.stringify([...decisions])),
    ]);
  }

  async savePlan(
    tx: Tx,
    id: string,
    plan: Pick<StoredImport, 'layout' | 'summary' | 'planHash' | 'firstImport'>,
  ): Promise<void> {
    await run(
      tx,
      'UPDATE roster_import SET layout = $2, summary = $3, plan_hash = $4, first_import = $5 WHERE id = $1',
      [id, JSON.stringify(plan.layout), JSON.stringify(plan.summary), plan.planHash, plan.firstImport],
    );
  }

  /** Puts the rows in place of those that were not applied yet. */
  async replaceRows(
    tx: Tx,
    id: string,
    drafts: readonly RosterDraft[],
    plans: readonly RowPlan[],
    decisions: ReadonlyMap<number, RowDecision>,
  ): Promise<void> {
    await run(tx, 'DELETE FROM roster_import_row WHERE import_id = $1 AND NOT applied', [id]);
    const draftOf = new Map(drafts.map((draft) => [draft.row, draft]));
    const payloads = plans.map((plan) =>
      this.sealRow(draftOf.get(plan.row) as RosterDraft, plan, decisions.get(plan.row)),
    );
    await run(
      tx,
      `INSERT INTO roster_import_row (import_id, row_number, payload_cipher, plan, person_id, problems, warnings)
       SELECT $1, r.row, r.payload, r.plan, r.person, array(SELECT jsonb_array_elements_text(r.problems)), array(SELECT jsonb_array_elements_text(r.warnings))
         FROM unnest($2::int[], $3::bytea[], $4::text[], $5::uuid[], $6::jsonb[], $7::jsonb[]) AS r (row, payload, plan, person, problems, warnings)
       ON CONFLICT DO NOTHING`,
      [
        id,
        plans.map(({ row }) => row),
        payloads,
        plans.map(({ plan }) => plan),
        plans.map(({ personId }) => personId),
        plans.map(({ problems }) => JSON.stringify(problems.filter(isError).map(({ code }) => code))),
        plans.map(({ problems }) =>
          JSON.stringify(problems.filter((problem) => !isError(problem)).map(({ code }) => code)),
        ),
      ],
    );
  }

  async appliedRows(tx: Tx, id: string): Promise<Set<number>> {
    const found = await rows<{ row: number }>(
      tx,
      'SELECT row_number AS row FROM roster_import_row WHERE import_id = $1 AND applied',
      [id],
    );
    return new Set(found.map(({ row }) => row));
  }

  async markApplied(tx: Tx, id: string, personOfRow: ReadonlyMap<number, string>): Promise<void> {
    await run(
      tx,
      `UPDATE roster_import_row r SET applied = true, person_id = a.person
         FROM unnest($2::int[], $3::uuid[]) AS a (row, person) WHERE r.import_id = $1 AND r.row_number = a.row`,
      [id, [...personOfRow.keys()], [...personOfRow.values()]],
    );
  }

  async rows(
    tx: Tx,
    id: string,
    filter: {
      plan?: RosterPlan | undefined;
      only?: 'problems' | 'warnings' | undefined;
      after: number;
      limit: number;
    },
  ): Promise<StoredRow[]> {
    const found = await rows<{
      row: number;
      plan: RosterPlan;
      personId: string | null;
      applied: boolean;
      payload: Buffer;
    }>(
      tx,
      `SELECT row_number AS row, plan, person_id AS "personId", applied, payload_cipher AS payload FROM roster_import_row
        WHERE import_id = $1 AND row_number > $2 AND ($3::text IS NULL OR plan = $3)
          AND ($4::text IS NULL OR CASE $4 WHEN 'problems' THEN plan = 'problem' ELSE warnings <> '{}' END)
        ORDER BY row_number LIMIT $5`,
      [id, filter.after, filter.plan ?? null, filter.only ?? null, filter.limit],
    );
    return found.map(({ payload, ...row }) => ({
      ...row,
      ...(JSON.parse(this.vault.open(payload)) as RowPayload),
    }));
  }

  async counts(
    tx: Tx,
    id: string,
  ): Promise<{ plan: RosterPlan; rows: number; warned: number; waiting: number }[]> {
    return rows(
      tx,
      `SELECT plan, count(*)::int AS rows, count(*) FILTER (WHERE warnings <> '{}')::int AS warned,
              count(*) FILTER (WHERE NOT applied AND plan IN ('add', 'change', 'move', 'secondary'))::int AS waiting
         FROM roster_import_row WHERE import_id = $1 GROUP BY plan`,
      [id],
    );
  }

  private sealRow(
    { problems: _problems, ...draft }: RosterDraft,
    plan: RowPlan,
    decision: RowDecision | undefined,
  ): Buffer {
    const payload: RowPayload = {
      draft,
      problems: plan.problems,
      changes: plan.changes,
      validFrom: plan.add.at(-1)?.validFrom ?? null,
      decided: decision?.action ?? null,
    };
    return this.vault.seal(JSON.stringify(payload));
  }

  private sealGrid(grid: Grid): Buffer {
    const cells = grid.rows.map((row) => [
      row.number,
      row.cells.flatMap((cell, at) => (cell ? [[at, cell.kind, cell.text, cell.formula ? 1 : 0]] : [])),
    ]);
    return this.vault.seal(
      gzipSync(JSON.stringify([grid.sheetName, cells, grid.merges]), { level: 1 }).toString('base64'),
    );
  }

  private openGrid(sealed: Buffer): Grid {
    type Packed = [string, [number, [number, Cell['kind'], string, 0 | 1][]][], Merge[]];
    const [sheetName, packed, merges] = JSON.parse(
      gunzipSync(Buffer.from(this.vault.open(sealed), 'base64')).toString('utf8'),
    ) as Packed;
    const gridRows = packed.map(([number, cells]) => {
      const row: (Cell | undefined)[] = [];
      for (const [at, kind, text, formula] of cells)
        row[at] = formula ? { kind, text, formula: true } : { kind, text };
      return { number, cells: row };
    });
    return { sheetName, rows: gridRows, merges };
  }
}
