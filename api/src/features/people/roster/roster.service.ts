import { createHash } from 'node:crypto';
import type { RosterField } from '@bdhvs/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../../platform/access/actor.js';
import type { UnitScope } from '../../../platform/access/unit-scope.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock.js';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/config.token.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { NotFoundProblem } from '../../../platform/problems/problem.js';
import { UnitRecorder } from '../../organisations/unit-recorder.service.js';
import { Units } from '../../organisations/units.service.js';
import type { RowFix } from './draft.rules.js';
import { findHeader, readHeader } from './header.rules.js';
import { RosterClosedProblem, RosterFormProblem, UnreadableRosterProblem } from './roster.errors.js';
import { layoutFrom, RosterPreview } from './roster-preview.service.js';
import { RosterStore, type StoredImport } from './roster-store.js';
import { RosterUnits, type ImportUnits } from './roster-units.query.js';
import type { RowDecision } from './roster.rules.js';
import { readSheet } from './sheet/read-sheet.js';
import { UnreadableSheet, type Grid } from './sheet/grid.js';

export interface RosterUpload {
  file: Buffer;
  fileName: string;
  unit: string;
  scope: 'complete' | 'additions';
  effectiveOn: string;
}

export interface MappingChoice {
  headerRows?: number[] | undefined;
  columns?: { index: number; field: RosterField }[] | undefined;
  units: { text: string; unit: string }[];
}

export interface DecisionChoice {
  row: number;
  action: 'secondary' | 'fix' | 'same_person' | 'skip' | 'clear';
  values?: (Omit<RowFix, 'unitId'> & { unit?: string | undefined }) | undefined;
}

const DAY_MS = 86_400_000;

/** Takes a list in and shows what it would change. Nothing but the import itself is written here. */
@Injectable()
export class RosterService {
  constructor(
    private readonly db: Database,
    private readonly store: RosterStore,
    private readonly previews: RosterPreview,
    private readonly rosterUnits: RosterUnits,
    private readonly units: Units,
    private readonly recorder: UnitRecorder,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns the id of the import, previewed */
  async upload(actor: Actor | null, scope: UnitScope, upload: RosterUpload): Promise<string> {
    const { effectiveOn } = upload;
    // Whose list it is comes first: a stranger's file is not even read.
    const units = await this.rosterUnits.of(this.db.manager, scope, upload.unit, effectiveOn);
    if (effectiveOn < units.root.validFrom) {
      throw new RosterFormProblem([
        {
          pointer: '/effectiveOn',
          message: `Đơn vị chỉ có từ ngày ${units.root.validFrom.split('-').reverse().join('/')}.`,
        },
      ]);
    }
    const grid = await this.read(upload);
    return this.db.transaction(async (tx) => {
      const layout = await this.previews.layoutOf(tx, grid, units.root.id);
      const firstImport = await this.rosterUnits.isFirst(tx, units, null);
      const question = { effectiveOn, scope: upload.scope, firstImport, layout };
      const preview = await this.previews.compute(tx, question, grid, units);
      const id = uuidv7();
      const expiresAt = new Date(this.clock.now().getTime() + this.config.ROSTER_ROW_DAYS * DAY_MS);
      const fileHash = createHash('sha256').update(upload.file).digest();
      const entry = {
        ...question,
        id,
        rootUnitId: units.root.id,
        fileName: upload.fileName,
        fileHash,
        expiresAt,
        uploadedBy: actor?.personId ?? null,
      };
      await this.store.create(tx, { ...entry, summary: preview.summary, planHash: preview.planHash }, grid);
      await this.store.replaceRows(tx, id, preview.drafts, preview.planning.rows, new Map());
      await this.audit.record(tx, {
        actor,
        action: 'roster.uploaded',
        subjectType: 'roster-import',
        subjectId: id,
        unitId: units.root.id,
        detail: { rows: preview.drafts.length },
      });
      return id;
    });
  }

  /** @throws NotFoundProblem unless the units of the import, all of them, are in scope */
  async find(tx: Tx, scope: UnitScope, id: string): Promise<{ stored: StoredImport; units: ImportUnits }> {
    const stored = await this.store.find(tx, id);
    if (!stored) throw new NotFoundProblem();
    return {
      stored,
      units: await this.rosterUnits.of(tx, scope, String(stored.rootUnitId), stored.effectiveOn),
    };
  }

  async setMapping(actor: Actor, scope: UnitScope, id: string, choice: MappingChoice): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { stored, units } = await this.open(tx, scope, id);
      for (const { text, unit } of choice.units) {
        const meant = await this.units.resolve(tx, units.units, unit);
        await this.recorder.addAlias(tx, units.root.id, meant.id, text);
      }
      const { grid } = await this.cells(tx, stored);
      stored.layout = chosenLayout(grid, stored, choice);
      if (choice.columns || choice.headerRows)
        await this.previews.remember(tx, units.root.id, stored.layout, actor.personId);
      await this.audit.record(tx, {
        actor,
        action: 'roster.mapped',
        subjectType: 'roster-import',
        subjectId: id,
        unitId: units.root.id,
        detail: { aliases: choice.units.length },
      });
      await this.refresh(
        tx,
        stored,
        await this.rosterUnits.of(tx, scope, String(units.root.id), stored.effectiveOn),
      );
    });
  }

  async decide(actor: Actor, scope: UnitScope, id: string, choices: DecisionChoice[]): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { stored, units } = await this.open(tx, scope, id);
      const { decisions } = await this.cells(tx, stored);
      const applied = await this.store.appliedRows(tx, id);
      for (const choice of choices) {
        if (applied.has(choice.row)) continue;
        if (choice.action === 'clear') decisions.delete(choice.row);
        else
          decisions.set(choice.row, {
            action: choice.action,
            fix: { ...decisions.get(choice.row)?.fix, ...(await this.fix(tx, units, choice)) },
          });
      }
      await this.store.saveDecisions(tx, id, decisions);
      const detail = { rows: choices.map(({ row }) => row), actions: choices.map(({ action }) => action) };
      await this.audit.record(tx, {
        actor,
        action: 'roster.decided',
        subjectType: 'roster-import',
        subjectId: id,
        unitId: units.root.id,
        detail,
      });
      await this.refresh(tx, stored, units);
    });
  }

  /** Computes the preview again and keeps it. Rows that were applied stay as they are. */
  async refresh(tx: Tx, stored: StoredImport, units: ImportUnits): Promise<void> {
    const { grid, decisions } = await this.cells(tx, stored);
    const applied = await this.store.appliedRows(tx, stored.id);
    const preview = await this.previews.compute(tx, stored, grid, units, {
      decisions,
      applied,
      ended: stored.summary.ended,
    });
    await this.store.savePlan(tx, stored.id, {
      layout: stored.layout,
      summary: preview.summary,
      planHash: preview.planHash,
      firstImport: stored.firstImport,
    });
    await this.store.replaceRows(tx, stored.id, preview.drafts, preview.planning.rows, decisions);
  }

  /** The import, locked against being changed or applied twice at once, if anything may still be done with it. */
  async open(tx: Tx, scope: UnitScope, id: string): Promise<{ stored: StoredImport; units: ImportUnits }> {
    await this.store.lock(tx, id);
    const found = await this.find(tx, scope, id);
    if (found.stored.status === 'undone' || found.stored.status === 'expired')
      throw new RosterClosedProblem(found.stored.status);
    return found;
  }

  async cells(tx: Tx, stored: StoredImport): Promise<{ grid: Grid; decisions: Map<number, RowDecision> }> {
    const kept = await this.store.gridAndDecisions(tx, stored.id);
    if (!kept) throw new RosterClosedProblem('expired');
    return kept;
  }

  private async read(upload: RosterUpload): Promise<Grid> {
    try {
      return await readSheet(upload.file, upload.fileName, (grid) => findHeader(grid).rows.length > 0);
    } catch (error) {
      throw error instanceof UnreadableSheet ? new UnreadableRosterProblem(error.reason) : error;
    }
  }

  private async fix(tx: Tx, units: ImportUnits, choice: DecisionChoice): Promise<RowFix> {
    const { unit, ...fix } = choice.values ?? {};
    return unit === undefined
      ? fix
      : { ...fix, unitId: (await this.units.resolve(tx, units.units, unit)).id };
  }
}

function chosenLayout(grid: Grid, stored: StoredImport, choice: MappingChoice): StoredImport['layout'] {
  const layout = choice.headerRows
    ? layoutFrom(grid, readHeader(grid, choice.headerRows), true)
    : { ...stored.layout, remembered: true };
  if (!choice.columns) return layout;
  const fields = layout.fields.map((): RosterField | null => null);
  for (const { index, field } of choice.columns) {
    if (fields.includes(field))
      throw new RosterFormProblem([{ pointer: '/columns', message: 'Mỗi nội dung chỉ chọn cho một cột.' }]);
    while (fields.length <= index) fields.push(null);
    fields[index] = field;
  }
  return { ...layout, fields };
}
