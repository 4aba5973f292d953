import fc from 'fast-check';
import type { RosterField } from '@bdhvs/contracts';
import { findHeader, headerSignature } from './header.rules.js';
import { isError } from './problems.rules.js';
import { compareWithin, readRoster } from './roster.rules.js';
import type { RosterDraft } from './draft.rules.js';
import type { Cell, Grid, Merge } from './sheet/grid.js';
import { decodeText, parseCsv } from './sheet/csv.rules.js';
import { UnitDirectory } from './units.rules.js';

const units = new UnitDirectory(
  1,
  [
    { id: 1, name: 'Xã Đại Sơn', parentId: null, validFrom: '2025-07-01' },
    { id: 2, name: 'Phòng Kinh tế', parentId: 1, validFrom: '2025-07-01' },
    { id: 3, name: 'Trạm Y tế xã', parentId: 1, validFrom: '2025-07-01' },
    { id: 4, name: 'Thôn 3', parentId: 1, validFrom: '2025-07-01' },
  ],
  [{ unitId: 4, alias: 'Thôn số 3' }],
);

const gridOf = (lines: (string | null)[][], merges: Merge[] = []): Grid => ({
  sheetName: 'x',
  merges,
  rows: lines.flatMap((line, at) => {
    const cells = line.map((text): Cell | undefined => (text ? { kind: 'text', text } : undefined));
    return cells.some(Boolean) ? [{ number: at + 1, cells }] : [];
  }),
});

function read(grid: Grid): { header: number[]; fields: (RosterField | null)[]; drafts: RosterDraft[] } {
  const header = findHeader(grid);
  const { drafts } = readRoster(grid, header, header.fields, units, 2026);
  compareWithin(drafts);
  return { header: header.rows, fields: header.fields, drafts };
}
const brief = (draft: RosterDraft) => [
  draft.fullName,
  draft.personalNumber,
  draft.birthDate ?? draft.birthYear,
  draft.sex,
  draft.unitId,
];
const codes = (draft: RosterDraft | undefined): string[] => draft?.problems.map(({ code }) => code) ?? [];

describe('layouts of lists', () => {
  it('reads family and given name from two columns, whether labelled or under one merged label', () => {
    const labelled = read(
      gridOf([
        ['Họ và tên đệm', 'Tên', 'Số CCCD', 'Đơn vị'],
        ['Trần Thị', 'An', '099190000001', 'Phòng Kinh tế'],
      ]),
    );
    expect(labelled.drafts.map(brief)).toEqual([['Trần Thị An', '099190000001', 1990, 'female', 2]]);
    const merged = read(
      gridOf(
        [
          ['Họ và tên', null, 'Số CCCD', 'Đơn vị'],
          ['Trần Thị', 'An', '099190000001', 'Phòng Kinh tế'],
        ],
        [{ top: 1, bottom: 1, left: 0, right: 1 }],
      ),
    );
    expect(merged.drafts[0]?.fullName).toBe('Trần Thị An');
    const levels = read(
      gridOf(
        [
          ['Họ và tên', null, 'Số CCCD', 'Đơn vị'],
          ['Họ đệm', 'Tên', null, null],
          ['Trần Thị', 'An', '099190000001', 'Phòng Kinh tế'],
        ],
        [{ top: 1, bottom: 1, left: 0, right: 1 }],
      ),
    );
    expect(levels).toMatchObject({ header: [1, 2] });
    expect(levels.drafts[0]?.fullName).toBe('Trần Thị An');
  });

  it('takes a year of birth alone, and day, month and year in three columns', () => {
    const year = read(
      gridOf([
        ['Họ tên', 'Năm sinh', 'CCCD', 'Đơn vị'],
        ['Trần Thị An', '1990', '099190000001', 'Thôn 3'],
      ]),
    );
    expect(year.drafts.map(brief)).toEqual([['Trần Thị An', '099190000001', 1990, 'female', 4]]);
    expect(codes(year.drafts[0])).toContain('missing_birth_date');
    const three = read(
      gridOf(
        [
          ['Họ tên', 'Ngày sinh', null, null, 'CCCD', 'Đơn vị'],
          [null, 'Ngày', 'Tháng', 'Năm', null, null],
          ['Trần Thị An', '1', '2', '1990', '099190000001', 'Thôn 3'],
        ],
        [{ top: 1, bottom: 1, left: 1, right: 3 }],
      ),
    );
    expect(three.drafts.map(brief)).toEqual([['Trần Thị An', '099190000001', '1990-02-01', 'female', 4]]);
  });

  it('reads the sex from which of the columns “Nam” and “Nữ” is filled, with a year or with a tick', () => {
    const lines = [
      ['Họ tên', 'Năm sinh', null, 'CCCD', 'Đơn vị'],
      [null, 'Nam', 'Nữ', null, null],
      ['Lê Bình', '1985', null, '099185000001', 'Thôn 3'],
      ['Trần An', null, '1990', '099190000001', 'Thôn 3'],
    ];
    const { drafts } = read(gridOf(lines, [{ top: 1, bottom: 1, left: 1, right: 2 }]));
    expect(drafts.map(({ sex }) => sex)).toEqual(['male', 'female']);
    expect(codes(drafts[0])).toContain('number_sex_mismatch');
    expect(drafts[0]?.problems.some(isError)).toBe(false);
    const ticks = read(
      gridOf([
        ['Họ tên', 'Nam', 'Nữ', 'Ngày sinh', 'CCCD', 'Đơn vị'],
        ['Trần An', null, 'x', '01/02/1990', '099190000001', 'Thôn 3'],
      ]),
    );
    expect(ticks.drafts.map(brief)).toEqual([['Trần An', '099190000001', '1990-02-01', 'female', 4]]);
  });

  it('fills the unit down where it is written once per block, merged, blank or as a heading', () => {
    const head = ['STT', 'Họ tên', 'CCCD', 'Đơn vị công tác'];
    const people = [
      ['1', 'Trần An', '099190000001'],
      ['2', 'Lê Bình', '099185000002'],
      ['3', 'Vũ Chi', '099180000003'],
      ['4', 'Đỗ Dũng', '099075000004'],
    ];
    const blank = read(
      gridOf([
        head,
        [...(people[0] ?? []), 'Phòng Kinh tế'],
        people[1] ?? [],
        [...(people[2] ?? []), 'Thôn 3'],
        people[3] ?? [],
      ]),
    );
    expect(blank.drafts.map(({ unitId }) => unitId)).toEqual([2, 2, 4, 4]);
    const merged = read(
      gridOf(
        [
          head,
          [...(people[0] ?? []), 'Phòng Kinh tế'],
          people[1] ?? [],
          [...(people[2] ?? []), 'Thôn 3'],
          people[3] ?? [],
        ],
        [
          { top: 2, bottom: 3, left: 3, right: 3 },
          { top: 4, bottom: 5, left: 3, right: 3 },
        ],
      ),
    );
    expect(merged.drafts.map(({ unitId }) => unitId)).toEqual([2, 2, 4, 4]);
    const heading = read(
      gridOf([
        head.slice(0, 3),
        ['I. Phòng Kinh tế'],
        people[0] ?? [],
        people[1] ?? [],
        ['II. Thôn số 3 (2 người)'],
        people[2] ?? [],
        people[3] ?? [],
      ]),
    );
    expect(heading.drafts.map(({ unitId }) => unitId)).toEqual([2, 2, 4, 4]);
  });

  it('does not guess the one unit that somebody left out of a full list', () => {
    const full = Array.from({ length: 12 }, (_, at) => [
      'Trần An',
      `0991900000${String(at).padStart(2, '0')}`,
      at === 7 ? null : 'Thôn 3',
    ]);
    const { drafts } = read(gridOf([['Họ tên', 'CCCD', 'Đơn vị'], ...full]));
    expect(drafts.map(codes).filter((found) => found.includes('missing_unit'))).toHaveLength(1);
  });

  it('takes a list without any unit for the unit whose list it is', () => {
    expect(
      read(
        gridOf([
          ['Họ tên', 'CCCD', 'Chức vụ'],
          ['Trần An', '099190000001', 'Giáo viên'],
        ]),
      ).drafts[0]?.unitId,
    ).toBe(1);
  });

  it('skips titles, numbering, repeated headers, subtotals, totals and signatures, and loses no person', () => {
    const header = ['STT', 'Họ và tên', 'CCCD', 'Đơn vị', 'Chức vụ'];
    const { drafts } = read(
      gridOf([
        ['ỦY BAN NHÂN DÂN XÃ ĐẠI SƠN'],
        ['DANH SÁCH CÁN BỘ'],
        [],
        header,
        ['(1)', '(2)', '(3)', '(4)', '(5)'],
        ['1', 'Trần Văn Công', '099090000001', 'Thôn 3', 'Chủ tịch'],
        [null, 'Cộng: 1 người'],
        header,
        ['2', 'Cộng Thị Tổng', null, 'Thôn 3', 'Chủ tịch'],
        ['3', 'Lê Bình', '099185000002', 'Thôn 3', 'Thủ quỹ'],
        [null, 'Tổng cộng: 3 người'],
        [null, null, null, 'Đại Sơn, ngày 22 tháng 11 năm 2026'],
        [null, 'NGƯỜI LẬP BIỂU', null, 'TM. ỦY BAN NHÂN DÂN'],
        [null, 'Nguyễn Văn Ký', null, 'Phạm Văn Duyệt'],
      ]),
    );
    expect(drafts.map(({ row, fullName }) => [row, fullName])).toEqual([
      [6, 'Trần Văn Công'],
      [9, 'Cộng Thị Tổng'],
      [10, 'Lê Bình'],
    ]);
    expect(codes(drafts[1])).toContain('missing_citizen_id');
  });

  it('knows units by alias, by another spelling, and with the name of the commune behind', () => {
    const names = [
      'phòng  KINH TẾ',
      'Phòng Kinh tế xã Đại Sơn',
      'Trạm Y tế xã Đại Sơn',
      'Thôn số 3',
      'thon 3',
      'Phòng Nông nghiệp',
    ];
    expect(
      names
        .map((name) => units.find(name))
        .map((found) => (found.kind === 'found' ? found.unitId : found.kind)),
    ).toEqual([2, 2, 3, 4, 4, 'unknown']);
  });

  it('calls a second post by its mark, whichever row comes first', () => {
    const main = ['Trần An', '099190000001', 'Thôn 3', ''];
    const second = ['TRẦN AN', '099190000001', 'Phòng Kinh tế', 'kiêm nhiệm'];
    for (const lines of [
      [main, second],
      [second, main],
    ]) {
      const { drafts } = read(gridOf([['Họ tên', 'CCCD', 'Đơn vị', 'Ghi chú'], ...lines]));
      expect(
        drafts
          .find(({ unitId }) => unitId === 2)
          ?.problems.filter(isError)
          .map(({ code }) => code),
      ).toEqual(['secondary_membership']);
      expect(drafts.find(({ unitId }) => unitId === 4)?.problems.some(isError)).toBe(false);
    }
  });

  it('gives the same signature to the same form, and another to another', () => {
    const signature = (lines: string[][]): string => headerSignature(findHeader(gridOf(lines)));
    expect(signature([['HỌ TÊN', 'CCCD', 'Đơn vị']])).toBe(
      signature([['Danh sách'], ['Họ  tên', 'cccd', 'ĐƠN VỊ']]),
    );
    expect(signature([['Họ tên', 'CCCD', 'Đơn vị']])).not.toBe(signature([['CCCD', 'Họ tên', 'Đơn vị']]));
  });
});

describe('any shape of the same list', () => {
  const columns: [label: string[], values: string[]][] = [
    [
      ['Họ và tên', 'Họ tên', 'HỌ VÀ TÊN KHAI SINH'],
      ['Trần Thị An', 'Lê Văn Bình', 'Vũ Chi'],
    ],
    [
      ['Số định danh cá nhân', 'Số CCCD', 'CCCD'],
      ['099190000001', '99085000002', '099 180 000003'],
    ],
    [
      ['Ngày sinh', 'Ngày, tháng, năm sinh', 'Sinh ngày'],
      ['01/02/1990', '3-4-85', '1980-06-05'],
    ],
    [
      ['Đơn vị', 'Đơn vị công tác', 'Phòng, ban, đơn vị'],
      ['Phòng Kinh tế', 'Trạm Y tế xã', 'thôn 3'],
    ],
    [
      ['Loại', 'Nhóm', 'Đối tượng'],
      ['CC', 'Viên chức', 'NHĐKCT'],
    ],
    [
      ['Điện thoại', 'Di động', 'SĐT'],
      ['0912345678', '912345679', '+84 912345680'],
    ],
  ];
  const want = [
    ['Trần Thị An', '099190000001', '1990-02-01', 'female', 2, 'civil_servant', '0912345678'],
    ['Lê Văn Bình', '099085000002', '1985-04-03', 'male', 3, 'public_employee', '0912345679'],
    ['Vũ Chi', '099180000003', '1980-06-05', 'female', 4, 'part_time_grassroots', '0912345680'],
  ];
  const noise = fc.constantFrom('Dân tộc', 'Trình độ chuyên môn', 'Nơi sinh', 'Mã ngạch', 'Ngày cấp CCCD');
  const shape = fc.record({
    order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
    words: fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }),
    extra: fc.array(fc.tuple(fc.nat(6), noise), { maxLength: 3 }),
    titles: fc.nat(4),
    separator: fc.constantFrom(',', ';', '\t'),
    bom: fc.boolean(),
    nfd: fc.boolean(),
    newline: fc.constantFrom('\n', '\r\n'),
    rows: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
  });

  it('gives the same people for any order of columns and rows, any words, any noise, as .csv of any dialect', () => {
    fc.assert(
      fc.property(shape, ({ order, words, extra, titles, separator, bom, nfd, newline, rows }) => {
        const lines = [-1, ...rows].map((at) => {
          const line = order.map(
            (column) => (at < 0 ? columns[column]?.[0][words[column] ?? 0] : columns[column]?.[1][at]) ?? '',
          );
          for (const [place, label] of extra) line.splice(place, 0, at < 0 ? label : 'Kinh');
          return line;
        });
        const quoted = [
          ...Array.from({ length: titles }, (_, at) => [at % 2 ? '' : 'DANH SÁCH CÁN BỘ, CÔNG CHỨC']),
          ...lines,
        ]
          .map((line) => line.map((cell) => `"${cell}"`).join(separator))
          .join(newline);
        const bytes = new TextEncoder().encode(
          (bom ? '\uFEFF' : '') + (nfd ? quoted.normalize('NFD') : quoted),
        );
        const { drafts } = read(parseCsv(decodeText(bytes), 'x'));
        const got = drafts.map((draft) => [...brief(draft), draft.category, draft.phone]);
        expect(got).toEqual(rows.map((at) => want[at]));
        expect(drafts.flatMap(({ problems }) => problems)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
