import type { RosterField } from '@bdhvs/contracts';
import { readDraft, type RosterDraft, type RowFix } from './draft.rules.js';
import type { Header } from './header.rules.js';
import { found, isError } from './problems.rules.js';
import { sortRows, type SortedRow } from './row-kinds.rules.js';
import type { Grid } from './sheet/grid.js';
import { foldKey } from './text.rules.js';
import type { UnitDirectory } from './units.rules.js';

/** What a person decided about a row, and what they put right in it. */
export interface RowDecision {
  action: 'secondary' | 'same_person' | 'skip' | 'fix';
  fix?: RowFix | undefined;
}

export type Decisions = ReadonlyMap<number, RowDecision>;

export interface RosterReading {
  drafts: RosterDraft[];
  /** Rows that are no person's: titles, sections, totals, signatures. */
  skipped: number[];
}

/** From rows and columns to people: the whole way that needs no knowledge of who is already recorded. */
export function readRoster(
  grid: Grid,
  header: Pick<Header, 'rows' | 'paths'>,
  fields: readonly (RosterField | null)[],
  units: UnitDirectory,
  year: number,
  decisions: Decisions = new Map(),
): RosterReading {
  const sorted = sortRows(grid, header, fields);
  const unitTexts = unitTextOf(sorted, grid, fields, units);
  const context = { fields, units, year };
  const drafts: RosterDraft[] = [];
  const skipped: number[] = [];
  for (const { row, kind } of sorted) {
    const decision = decisions.get(row.number);
    if (kind !== 'person' || decision?.action === 'skip') skipped.push(row.number);
    else drafts.push(readDraft(row, unitTexts.get(row.number) ?? null, context, decision?.fix ?? {}));
  }
  return { drafts, skipped };
}

/**
 * The unit's name may stand in every row, once per block (merged or blank below), or in a heading over the block.
 * A single blank among filled cells is somebody's omission and is not guessed.
 */
function unitTextOf(
  sorted: readonly SortedRow[],
  grid: Grid,
  fields: readonly (RosterField | null)[],
  units: UnitDirectory,
): Map<number, string> {
  const column = fields.indexOf('unit');
  const people = sorted.filter(({ kind }) => kind === 'person');
  const own = ({ row }: SortedRow): string => (column < 0 ? '' : (row.cells[column]?.text ?? ''));
  const blanks = people.filter((each) => own(each) === '').length;
  const inBlocks = blanks > 0 && (column < 0 || blanks * 5 >= people.length);
  const merges = grid.merges.filter((merge) => merge.left === column && merge.bottom > merge.top);
  const texts = new Map(sorted.map((each) => [each.row.number, own(each)]));
  const result = new Map<number, string>();
  let block = '';
  let heading = '';
  for (const each of sorted) {
    if (each.kind === 'section') {
      heading = headingUnit(each.section, units);
      block = '';
      continue;
    }
    const merge = merges.find(({ top, bottom }) => top <= each.row.number && each.row.number <= bottom);
    const text = own(each) || (merge ? (texts.get(merge.top) ?? '') : '');
    if (text !== '') block = text;
    if (each.kind !== 'person') continue;
    const guessed = text || (inBlocks ? block || heading : heading);
    if (guessed !== '') result.set(each.row.number, guessed);
    else if (column < 0) result.set(each.row.number, units.unit(units.rootId)?.name ?? '');
  }
  return result;
}

/** "1. Phòng Kinh tế (10 người)" over a block names its unit; "II. KHỐI ỦY BAN NHÂN DÂN" names none. */
function headingUnit(section: string, units: UnitDirectory): string {
  const bare = section
    .replace(/^\s*([IVXLC]+|\d+|[A-Za-z])\s*[.):\-–]\s*/, '')
    .replace(/[:(].*$/, '')
    .trim();
  return units.find(bare).kind === 'found' ? bare : '';
}

/** Who is recorded under a number in these units, if anybody. */
export type RecordedOf = (personalNumber: string) => { unitId: number; fullName: string } | undefined;

/** What rows of one list say about each other: the same number twice. Adds to the drafts' problems. */
export function compareWithin(
  drafts: readonly RosterDraft[],
  decisions: Decisions = new Map(),
  recordedOf: RecordedOf = () => undefined,
): void {
  const byNumber = new Map<string, RosterDraft[]>();
  for (const draft of drafts) {
    if (!draft.personalNumber) continue;
    const same = byNumber.get(draft.personalNumber);
    if (same) same.push(draft);
    else byNumber.set(draft.personalNumber, [draft]);
  }
  for (const [number, same] of byNumber) {
    if (same.length === 1) continue;
    const recorded = recordedOf(number);
    const claims = same.map((draft) => ({ draft, claim: claimOf(draft, recorded) }));
    const main = claims.reduce((best, each) => (each.claim > best.claim ? each : best)).draft;
    for (const draft of same) if (draft !== main) judgeAgainst(draft, main, decisions.get(draft.row));
  }
}

/** Which of the rows with one number is the person's own: what is recorded decides, then what the row says, then the order. */
function claimOf(draft: RosterDraft, recorded: ReturnType<RecordedOf>): number {
  return (
    (draft.problems.some(isError) ? 0 : 8) +
    (recorded && foldKey(recorded.fullName) === foldKey(draft.fullName) ? 4 : 0) +
    (recorded?.unitId === draft.unitId ? 2 : 0) +
    (draft.secondary ? 0 : 1)
  );
}

function judgeAgainst(draft: RosterDraft, main: RosterDraft, decision: RowDecision | undefined): void {
  if (draft.fullName !== '' && foldKey(draft.fullName) !== foldKey(main.fullName)) {
    draft.problems.push(found('citizen_id_of_another_person', 'personalNumber', '', main.row));
  } else if (draft.unitId !== null && draft.unitId === main.unitId) {
    draft.problems.push(found('duplicate_row', null, '', main.row));
  } else if (decision?.action !== 'secondary') {
    draft.problems.push(found('secondary_membership', 'unit', '', main.row));
  } else {
    draft.secondary = true;
  }
}
