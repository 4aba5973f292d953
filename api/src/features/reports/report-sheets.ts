import { categoryInWords } from '../programmes/rule.rules.js';
import type { PeopleToTakeAway } from './people-report.service.js';
import { statusOf, type PersonRow } from './person-view.rules.js';
import type { Asked } from './report-question.service.js';
import type { Counts } from '../shares/tally.rules.js';
import type { CountedReport } from './completion-report.service.js';
import { dayInWords, momentInWords } from './share.rules.js';
import type { Cell, Sheet } from './sheet/sheet.js';

/** The installation's own marks on whatever leaves it. */
export interface Marks {
  isSample: boolean;
  timeZone: string;
}

const FIRST_COLUMN = { unit: 'Đơn vị', course: 'Khóa học', category: 'Đối tượng', month: 'Tháng' } as const;
const STATUS_WORDS = {
  completed: 'Hoàn thành',
  pending: 'Chờ xác nhận',
  left: 'Chưa hoàn thành',
  exempt: 'Được miễn, tạm hoãn',
  unresolved: 'Chưa đủ thông tin để xếp đối tượng',
} as const;
const BLOCKER_WORDS = {
  'never-signed-in': 'Chưa đăng nhập',
  learning: 'Đang học',
  'failed-twice': 'Chưa đạt 2 lần',
} as const;

export function reportSheet(
  { asked, rows, total }: CountedReport,
  by: keyof typeof FIRST_COLUMN,
  marks: Marks,
): Sheet {
  return {
    fileName: `ty-le-hoan-thanh-${asked.unit.slug}-${asked.moment.membershipAsOf}`,
    head: headOf('Tỷ lệ hoàn thành', asked, marks),
    columns: [
      { title: FIRST_COLUMN[by], width: 42 },
      { title: 'Phải học', width: 11 },
      { title: 'Hoàn thành', width: 12 },
      { title: 'Chờ xác nhận', width: 14 },
      { title: 'Còn', width: 8 },
      { title: 'Được miễn, tạm hoãn', width: 20 },
      { title: 'Chưa xếp được đối tượng', width: 24 },
      { title: 'Tỷ lệ (trừ người được miễn, tạm hoãn)', width: 36 },
      { title: 'Tỷ lệ tính trên tổng số', width: 24 },
    ],
    rows: [...rows, { label: 'Tổng (mỗi người tính một lần)', counts: total }].map(({ label, counts }) =>
      countCells(label, counts),
    ),
  };
}

function countCells(label: string, counts: Counts): Cell[] {
  return [
    label,
    counts.obliged,
    counts.done,
    counts.reached - counts.done,
    counts.obliged - counts.reached,
    counts.exempt,
    counts.unresolved,
    { share: [counts.done, counts.obliged] },
    { share: [counts.done + counts.doneExempt, counts.obliged + counts.exempt] },
  ];
}

export function peopleSheet(
  list: PeopleToTakeAway,
  status: string | undefined,
  marks: Marks,
  dayOf: (moment: Date) => string,
): Sheet {
  const { asked } = list;
  const showsBlocker = status === 'left';
  return {
    fileName: `danh-sach-${asked.unit.slug}-${asked.moment.membershipAsOf}`,
    head: headOf(`Danh sách: ${statusInWords(status)} (${list.total} người)`, asked, marks),
    columns: [
      { title: 'Họ và tên', width: 30 },
      { title: 'Đơn vị', width: 34 },
      { title: 'Đối tượng', width: 26 },
      { title: 'Tình trạng', width: 22 },
      ...asked.courses.map(({ name }) => ({ title: name, width: 18 })),
      { title: 'Hoàn thành cả kế hoạch', width: 22 },
      { title: 'Học gần nhất', width: 14 },
      ...(showsBlocker ? [{ title: 'Đang vướng', width: 18 }] : []),
    ],
    rows: peopleRows(list, showsBlocker, dayOf),
  };
}

async function* peopleRows(
  list: PeopleToTakeAway,
  showsBlocker: boolean,
  dayOf: (moment: Date) => string,
): AsyncGenerator<Cell[]> {
  const { asked } = list;
  const upTo = asked.moment.completionsUpTo;
  for await (const row of list.rows) {
    yield [
      row.fullName ?? '',
      list.unitName(row.unitId),
      categoryInWords(row.category),
      STATUS_WORDS[statusOf(row, asked.slot, upTo)],
      ...asked.courses.map(({ slot }) => courseCell(row, slot, upTo)),
      { day: row.allDone <= upTo ? row.allDone : null },
      { day: row.lastLearning === null ? null : dayOf(row.lastLearning) },
      ...(showsBlocker ? [row.blocker === null ? null : BLOCKER_WORDS[row.blocker]] : []),
    ];
  }
}

function courseCell(row: PersonRow, slot: number, upTo: string): Cell {
  const done = row.done[slot - 1];
  const reached = row.reached[slot - 1];
  if (done == null || reached == null) return 'Không phải học';
  if (done <= upTo) return { day: done };
  return reached <= upTo ? 'Chờ xác nhận' : null;
}

/** The passport of the table in its first rows, and the mark of sample data before everything. */
function headOf(title: string, asked: Asked, { isSample, timeZone }: Marks): [string, string][] {
  const { passport, programme, unit } = asked;
  const knownBy = momentInWords(new Date(passport.knownBy), timeZone);
  return [
    ...(isSample ? ([['DỮ LIỆU MẪU', 'Không phải số liệu thật']] as [string, string][]) : []),
    [title, programme.name],
    ['Đơn vị', unit.name],
    ['Đối tượng', passport.audience],
    ['Danh sách người của đơn vị ngày', dayInWords(passport.membershipAsOf)],
    ['Kết quả hoàn thành đến hết ngày', dayInWords(passport.completionsUpTo)],
    ['Theo dữ liệu nhận được lúc', knownBy],
    ['Quy tắc', passport.ruleVersion === null ? '—' : `Bản ${passport.ruleVersion}`],
  ];
}

function statusInWords(status: string | undefined): string {
  if (status === undefined) return 'tất cả';
  if (status === 'obliged') return 'người phải học';
  return (STATUS_WORDS[status as keyof typeof STATUS_WORDS] ?? status).toLowerCase();
}
