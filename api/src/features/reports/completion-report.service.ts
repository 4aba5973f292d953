import { Injectable } from '@nestjs/common';
import { staffCategories } from '@bdhvs/contracts';
import type { CompletionQuery, CompletionReport } from '@bdhvs/contracts/reports';
import type { UnitScope } from '../../platform/access/unit-scope.js';
import type { Tx } from '../../platform/database/database.js';
import type { TreeUnit } from '../organisations/unit-tree.rules.js';
import { categoryInWords } from '../programmes/rule.rules.js';
import {
  CompletionShares,
  sum,
  type Cell,
  type Moment,
  type Picture,
} from '../shares/completion-share.query.js';
import { nothing, type Counts } from '../shares/tally.rules.js';
import { ReportQuestions, type Asked } from './report-question.service.js';
import { countsOf, monthEnds } from './share.rules.js';

/** A row as counted; the report shows it with its shares. */
export interface CountedRow {
  key: string;
  label: string;
  counts: Counts;
}

export interface CountedReport {
  asked: Asked;
  rows: CountedRow[];
  total: Counts;
}

/** The share of those obliged who have completed, in rows by unit, course, category or month. */
@Injectable()
export class CompletionReports {
  constructor(
    private readonly questions: ReportQuestions,
    private readonly shares: CompletionShares,
  ) {}

  async report(tx: Tx, scope: UnitScope, query: CompletionQuery): Promise<CountedReport> {
    const asked = await this.questions.ask(tx, scope, query);
    if (!asked.rule) return { asked, rows: [], total: nothing() };
    const months = query.by === 'month' ? momentsOf(asked.rule.opensOn, asked.moment) : [];
    const slots =
      query.by === 'course' && asked.slot === 0
        ? [0, ...asked.courses.map(({ slot }) => slot)]
        : [asked.slot];
    const pictures = await this.shares.pictures(
      tx,
      scope,
      { rule: asked.rule, unitId: asked.unit.id, slots, category: asked.category, per: PER[query.by] },
      months.length > 0 ? months.map(({ moment }) => moment) : [asked.moment],
    );
    // The last month ends on the day asked, so its picture is that of the total.
    const picture = pictures.at(-1) as Picture;
    const total = sum(picture.cells.filter(({ slot }) => slot === asked.slot));
    return { asked, rows: rowsOf(query.by, asked, picture, pictures, months), total };
  }
}

export function reportOf({ asked, rows, total }: CountedReport): CompletionReport {
  return {
    passport: asked.passport,
    rows: rows.map(({ key, label, counts }) => ({ key, label, ...countsOf(counts) })),
    total: countsOf(total),
  };
}

/** How finely the counters must be read for each kind of rows. */
const PER = { unit: 'unit', course: 'whole', category: 'category', month: 'whole' } as const;

function rowsOf(
  by: CompletionQuery['by'],
  asked: Asked,
  picture: Picture,
  pictures: Picture[],
  months: Month[],
): CountedRow[] {
  switch (by) {
    case 'unit':
      return unitRows(picture, asked.unit).map(({ unit, cells }) => row(String(unit.id), unit.name, cells));
    case 'course':
      return asked.courses
        .filter(({ slot }) => asked.slot === 0 || slot === asked.slot)
        .map((course) =>
          row(
            course.slug,
            course.name,
            picture.cells.filter(({ slot }) => slot === course.slot),
          ),
        );
    case 'category':
      return categoriesOf(asked, picture).map((category) =>
        row(
          category === '' ? 'unknown' : category,
          capital(categoryInWords(category)),
          picture.cells.filter((cell) => cell.category === category),
        ),
      );
    case 'month':
      return months.map(({ key }, index) => {
        const [year, month] = key.split('-');
        return row(key, `Tháng ${Number(month)}/${year}`, pictures[index]?.cells ?? []);
      });
  }
}

interface Month {
  key: string;
  moment: Moment;
}

function momentsOf(opensOn: string, moment: Moment): Month[] {
  return monthEnds(opensOn, moment.membershipAsOf).map(({ key, day }, index, all) => ({
    key,
    moment: {
      ...moment,
      membershipAsOf: day,
      completionsUpTo:
        index === all.length - 1 || day > moment.completionsUpTo ? moment.completionsUpTo : day,
    },
  }));
}

/** The children of a unit, each with its subtree, and the unit's own direct members where it has some. */
export function unitRows(picture: Picture, unit: TreeUnit): { unit: TreeUnit; cells: Cell[] }[] {
  const { tree } = picture;
  const childOf = new Map<number, number>();
  for (const child of tree.childrenOf(unit.id))
    for (const below of tree.subtree(child)) childOf.set(below, child);
  const byChild = new Map<number, Cell[]>();
  // A child that the rule or the reader does not reach is no row; one that is reached and empty is.
  for (const reached of picture.unitIds)
    if (reached !== unit.id) byChild.set(childOf.get(reached) ?? reached, []);
  const own: Cell[] = [];
  for (const cell of picture.cells) {
    if (cell.unitId === unit.id) own.push(cell);
    else byChild.get(childOf.get(cell.unitId) ?? cell.unitId)?.push(cell);
  }
  const children = [...byChild].flatMap(([id, cells]) => {
    const child = tree.units.get(id);
    return child ? [{ unit: child, cells }] : [];
  });
  children.sort((a, b) => a.unit.sortOrder - b.unit.sortOrder || a.unit.id - b.unit.id);
  return own.some(hasPeople) || children.length === 0 ? [{ unit, cells: own }, ...children] : children;
}

/** A counter that has come back to nothing is still a row of the table, but nobody's unit. */
function hasPeople(cell: Cell): boolean {
  return cell.obliged + cell.exempt + cell.unresolved > 0;
}

function categoriesOf(asked: Asked, picture: Picture): string[] {
  const present = new Set(picture.cells.map(({ category }) => category));
  const ruled = [...(asked.rule?.audience ?? []), ...(asked.rule?.unclear ?? [])];
  return [...staffCategories, ''].filter(
    (category) =>
      present.has(category) ||
      (ruled.includes(category) && (asked.category === undefined || asked.category === category)),
  );
}

function row(key: string, label: string, cells: Cell[]): CountedRow {
  return { key, label, counts: sum(cells) };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
