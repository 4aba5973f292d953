import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findHeader } from './header.rules.js';
import { isError } from './problems.rules.js';
import { compareWithin, readRoster } from './roster.rules.js';
import type { RosterDraft } from './draft.rules.js';
import type { Grid } from './sheet/grid.js';
import { readSheet } from './sheet/read-sheet.js';
import { sampleDirectory, SAMPLE_DIR } from '../../../../test/builders/sample-directory.js';

interface ExpectedPerson {
  citizen_id: string;
  full_name: string;
  gender: string;
  birth_date: string;
  unit: string;
  category: string;
  title?: string;
  phone: string | null;
  email?: string | null;
  joined_on?: string;
}
interface Expected {
  valid_people: number;
  by_unit: Record<string, number>;
  by_category: Record<string, number>;
  problem_rows: { row: number; kind: string; of?: string; unit?: string }[];
  people: ExpectedPerson[];
}

const FIXTURES = join(__dirname, '../../../../test/fixtures');
const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(join(FIXTURES, name), 'utf8')) as Expected;
const load = (name: string): Promise<Grid> =>
  readSheet(readFileSync(join(SAMPLE_DIR, name)), name, (grid) => findHeader(grid).rows.length > 0);

function countBy(
  drafts: readonly RosterDraft[],
  key: (draft: RosterDraft) => string,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const draft of drafts) counts[key(draft)] = (counts[key(draft)] ?? 0) + 1;
  return counts;
}

describe('the roster of xã Đại Sơn', () => {
  const expected = expectedOf('danh-sach-cbccvc.expected.json');
  const directory = sampleDirectory('dai-son');
  const unitName = (draft: RosterDraft): string => directory.unit(draft.unitId ?? 0)?.name ?? '?';
  let good: RosterDraft[];
  let bad: RosterDraft[];

  beforeAll(async () => {
    const grid = await load('danh-sach-cbccvc.xlsx');
    const header = findHeader(grid);
    expect(header.rows).toEqual([7, 8]);
    const { drafts } = readRoster(grid, header, header.fields, directory, 2026);
    compareWithin(drafts);
    good = drafts.filter((draft) => !draft.problems.some(isError));
    bad = drafts.filter((draft) => draft.problems.some(isError));
  });

  it('reaches the expected 329 people, by unit and by category', () => {
    expect(good).toHaveLength(expected.valid_people);
    expect(countBy(good, unitName)).toEqual(expected.by_unit);
    expect(countBy(good, (draft) => draft.category ?? '?')).toEqual(expected.by_category);
  });

  it('reads every field of every person', () => {
    const read = good.map((draft) => ({
      citizen_id: draft.personalNumber,
      full_name: draft.fullName,
      gender: draft.sex,
      birth_date: draft.birthDate,
      unit: unitName(draft),
      category: draft.category,
      title: draft.title,
      phone: draft.phone,
      email: draft.email,
      joined_on: draft.joinedOn,
    }));
    expect(read).toEqual(expected.people.map((person) => ({ ...person, valid_from: undefined })));
  });

  it('recognises each of the six problem rows for what it is', () => {
    const read = bad.map((draft) => ({
      row: draft.row,
      kinds: draft.problems.filter(isError).map(({ code }) => code),
    }));
    expect(read).toEqual(expected.problem_rows.map(({ row, kind }) => ({ row, kinds: [kind] })));
  });

  it('says whose number and which unit the problem rows mean', () => {
    const byRow = new Map(bad.map((draft) => [draft.row, draft]));
    for (const { row, of, unit } of expected.problem_rows) {
      const draft = byRow.get(row);
      if (of) {
        expect(draft?.personalNumber).toBe(of);
        expect(
          good.find((person) => person.row === draft?.problems.find(isError)?.otherRow)?.personalNumber,
        ).toBe(of);
      }
      if (unit && draft?.unitId) expect(unitName(draft)).toBe(unit);
      if (unit && !draft?.unitId) expect(draft?.unitText).toBe(unit);
    }
  });

  it('warns of nothing in a row that is right', () => {
    expect(good.flatMap((draft) => draft.problems)).toEqual([]);
  });
});

describe('the roster of xã Mẫu', () => {
  it('reaches its 32 people though its columns are others and in another order', async () => {
    const expected = expectedOf('xa-mau.expected.json');
    const directory = sampleDirectory('xa-mau');
    const grid = await load('xa-mau.xlsx');
    const header = findHeader(grid);
    const { drafts } = readRoster(grid, header, header.fields, directory, 2026);
    compareWithin(drafts);
    expect(drafts.flatMap((draft) => draft.problems)).toEqual([]);
    expect(drafts).toHaveLength(32);
    expect(
      drafts.map((draft) => ({
        citizen_id: draft.personalNumber,
        full_name: draft.fullName,
        gender: draft.sex,
        birth_date: draft.birthDate,
        unit: directory.unit(draft.unitId ?? 0)?.name,
        category: draft.category,
        phone: draft.phone,
      })),
    ).toEqual(expected.people);
  });
});
