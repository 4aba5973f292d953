import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/database/database.js';
import { firstRow, run } from '../../../platform/database/sql.js';
import { Vault } from '../../../platform/vault/vault.js';
import type { RosterDraft } from './draft.rules.js';
import { findHeader, headerSignature, readHeader, type Header } from './header.rules.js';
import { loadKnownState } from './known-state.query.js';
import { mainPost, planDigest, planRoster, type KnownState, type RosterPlanning } from './plan.rules.js';
import { compareWithin, readRoster, type RowDecision } from './roster.rules.js';
import type { Layout, StoredImport, Summary } from './roster-store.js';
import type { ImportUnits } from './roster-units.query.js';
import type { Grid } from './sheet/grid.js';

export interface Preview {
  drafts: RosterDraft[];
  planning: RosterPlanning;
  known: KnownState;
  summary: Summary;
  planHash: Buffer;
}

/** What was decided and done since the upload. */
export interface Progress {
  decisions: ReadonlyMap<number, RowDecision>;
  applied: ReadonlySet<number>;
  ended: number;
}

const NOTHING_YET: Progress = { decisions: new Map(), applied: new Set(), ended: 0 };

type Question = Pick<StoredImport, 'effectiveOn' | 'scope' | 'firstImport' | 'layout'>;

/** The dry run: what the list would change, computed afresh from the cells and from what is recorded now. */
@Injectable()
export class RosterPreview {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  async compute(
    tx: Tx,
    question: Question,
    grid: Grid,
    units: ImportUnits,
    progress = NOTHING_YET,
  ): Promise<Preview> {
    const { decisions, applied, ended } = progress;
    const { layout, effectiveOn, scope, firstImport } = question;
    const year = Math.max(Number(effectiveOn.slice(0, 4)), this.clock.now().getUTCFullYear());
    const { drafts, skipped } = readRoster(
      grid,
      { rows: layout.headerRows, paths: layout.labels },
      layout.fields,
      units.directory,
      year,
      decisions,
    );
    const numbers = [
      ...new Set(drafts.flatMap(({ personalNumber }) => (personalNumber ? [personalNumber] : []))),
    ];
    const known = await loadKnownState(tx, this.vault, units.units, effectiveOn, numbers);
    const context = { effectiveOn, scope, firstImport, units: units.directory };
    compareWithin(drafts, decisions, (number) => {
      const person = known.byNumber.get(number);
      const post = person && mainPost(known.posts.get(person.id) ?? [], context);
      return person && post ? { unitId: post.unitId, fullName: person.fullName } : undefined;
    });
    const whole = planRoster(drafts, known, context, decisions);
    const planning = { ...whole, rows: whole.rows.filter(({ row }) => !applied.has(row)) };
    const missing = planning.missing.map(({ personId, post, possibleRow }) => ({
      personId,
      possibleRow,
      unitId: post.unitId,
      category: post.category,
      title: post.title,
    }));
    return {
      drafts,
      planning,
      known,
      summary: { skipped: skipped.length, ended, missing },
      planHash: planHashOf(planning),
    };
  }

  /** The header as found, under the meaning that was chosen for the same header before. */
  async layoutOf(tx: Tx, grid: Grid, rootUnitId: number): Promise<Layout> {
    const header = findHeader(grid);
    if (header.rows.length === 0)
      return (await this.rememberedRows(tx, grid, rootUnitId)) ?? layoutFrom(grid, header, false);
    const remembered = await this.remembered(tx, rootUnitId, headerSignature(header));
    return remembered
      ? {
          ...layoutFrom(grid, header, true),
          fields: header.paths.map((_, at) => remembered.fields[at] ?? null),
        }
      : layoutFrom(grid, header, false);
  }

  async remember(tx: Tx, rootUnitId: number, layout: Layout, savedBy: string | null): Promise<void> {
    if (layout.signature === '') return;
    await run(
      tx,
      `INSERT INTO roster_mapping (root_unit_id, header_signature, mapping, saved_by) VALUES ($1, $2, $3, $4)
       ON CONFLICT (root_unit_id, header_signature) DO UPDATE SET mapping = excluded.mapping, saved_by = excluded.saved_by, saved_at = clock_timestamp()`,
      [
        rootUnitId,
        signatureKey(layout.signature),
        JSON.stringify({ headerRows: layout.headerRows, fields: layout.fields, signature: layout.signature }),
        savedBy,
      ],
    );
  }

  private async remembered(tx: Tx, rootUnitId: number, signature: string): Promise<Layout | undefined> {
    const row = await firstRow<{ mapping: Layout }>(
      tx,
      'SELECT mapping FROM roster_mapping WHERE root_unit_id = $1 AND header_signature = $2',
      [rootUnitId, signatureKey(signature)],
    );
    return row?.mapping;
  }

  /** A header in words that nobody would recognise, but that somebody once pointed out on the same rows. */
  private async rememberedRows(tx: Tx, grid: Grid, rootUnitId: number): Promise<Layout | undefined> {
    const row = await firstRow<{ mappings: Pick<Layout, 'headerRows' | 'fields' | 'signature'>[] | null }>(
      tx,
      'SELECT json_agg(mapping) AS mappings FROM roster_mapping WHERE root_unit_id = $1',
      [rootUnitId],
    );
    for (const mapping of row?.mappings ?? []) {
      const header = readHeader(grid, mapping.headerRows);
      if (headerSignature(header) === mapping.signature)
        return { ...layoutFrom(grid, header, true), fields: mapping.fields };
    }
    return undefined;
  }
}

export function planHashOf(planning: RosterPlanning): Buffer {
  return createHash('sha256').update(planDigest(planning)).digest();
}

export function layoutFrom(grid: Grid, header: Header, remembered: boolean): Layout {
  const width = Math.max(
    header.paths.length,
    ...(header.rows.length === 0 ? grid.rows.slice(0, 50).map((row) => row.cells.length) : [0]),
  );
  return {
    sheetName: grid.sheetName,
    headerRows: header.rows,
    labels: Array.from({ length: width }, (_, at) => [...(header.paths[at] ?? [])]),
    fields: Array.from({ length: width }, (_, at) => header.fields[at] ?? null),
    remembered,
    signature: header.rows.length === 0 ? '' : headerSignature(header),
  };
}

function signatureKey(signature: string): string {
  return createHash('sha256').update(signature).digest('hex');
}
