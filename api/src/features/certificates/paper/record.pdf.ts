import { A4, bytesOf, INK, MUTED, newPaper, oneLine, type Paper } from '../../../platform/pdf/paper.js';
import { dayInWords, shortDay } from './days.rules.js';
import { drawLampMark } from './lamp-mark.js';

export interface RecordRow {
  courseName: string;
  /** Where it was learned, if not here. */
  platform: string | null;
  completedOn: string;
  trust: 'system' | 'document' | 'declared';
  confirmed: boolean;
  /** Of the certificate that is out, as printed. */
  code: string | null;
}

/** "Kết quả học tập của tôi" as of a day. */
export interface RecordPaper {
  fullName: string;
  issuer: string;
  asOf: string;
  madeAt: Date;
  rows: readonly RecordRow[];
  underWay: readonly { courseName: string; since: string }[];
  verifyPage: string;
  sample: boolean;
}

const PAGE = { width: A4.short, height: A4.long, margin: 48 };
const WIDTH = PAGE.width - 2 * PAGE.margin;
const BOTTOM = PAGE.height - 72;
const LINE = '#D3C8B8';
const SON_DARK = '#7A1216';
const COLUMNS = [
  { head: 'Khóa học', x: 0, width: 196 },
  { head: 'Hoàn thành', x: 206, width: 64 },
  { head: 'Cách ghi nhận', x: 280, width: 104 },
  { head: 'Mã giấy xác nhận', x: 394, width: WIDTH - 394 },
] as const;

const TRUST = {
  system: 'Hệ thống ghi nhận',
  document: 'Đã đối chiếu giấy chứng nhận',
  declared: 'Tự kê khai',
} as const;

export function recordPdf(record: RecordPaper): Promise<Buffer> {
  const document = newPaper({ title: 'Kết quả học tập', madeAt: record.madeAt, keepPages: true });
  const done = bytesOf(document);
  let y = drawHead(document, record);
  if (record.rows.length === 0) {
    document.font('regular').fontSize(11).fillColor(MUTED);
    document.text('Chưa có khóa học nào hoàn thành.', PAGE.margin, y, { width: WIDTH });
    y += 28;
  } else {
    y = drawTable(document, record.rows, y);
  }
  if (record.underWay.length > 0) y = drawUnderWay(document, record.underWay, y + 18);
  drawFeet(document, record);
  document.end();
  return done;
}

function drawHead(document: Paper, { fullName, issuer, asOf, rows, sample }: RecordPaper): number {
  const { margin } = PAGE;
  drawLampMark(document, margin, margin, 34);
  oneLine(document, 'strong', 11, SON_DARK, issuer, margin + 46, margin + 1, 300);
  oneLine(
    document,
    'regular',
    9.5,
    MUTED,
    'Nền tảng học tập Bình dân học vụ số',
    margin + 46,
    margin + 18,
    300,
  );
  if (sample) oneLine(document, 'strong', 9.5, '#9B1C1F', 'DỮ LIỆU MẪU', margin, margin + 10, WIDTH, 'right');
  document
    .font('strong')
    .fontSize(22)
    .fillColor(INK)
    .text('Kết quả học tập', margin, margin + 52);
  oneLine(document, 'strong', 15, INK, fullName.normalize('NFC'), margin, margin + 88, WIDTH);
  const waiting = rows.filter(({ confirmed }) => !confirmed).length;
  const courses = `${rows.length - waiting} khóa học đã hoàn thành${waiting > 0 ? `, ${waiting} chờ xác nhận` : ''}`;
  const summary = `${courses} · tính đến ${dayInWords(asOf)}`;
  oneLine(document, 'regular', 10.5, MUTED, summary, margin, margin + 111, WIDTH);
  return margin + 144;
}

function drawTable(document: Paper, rows: readonly RecordRow[], top: number): number {
  let y = drawTableHead(document, top);
  for (const row of rows) {
    const height = Math.max(heightOf(document, nameOf(row), 0), heightOf(document, knownBy(row), 2), 16) + 14;
    if (y + height > BOTTOM) {
      document.addPage();
      y = drawTableHead(document, PAGE.margin);
    }
    cell(document, 0, nameOf(row), y, 'strong');
    cell(document, 1, shortDay(row.completedOn), y);
    cell(document, 2, knownBy(row), y);
    const [, , , last] = COLUMNS;
    oneLine(document, 'regular', 10, INK, row.code ?? '—', PAGE.margin + last.x, y, last.width);
    y += height;
    hairline(document, y - 5);
  }
  return y;
}

function drawTableHead(document: Paper, y: number): number {
  COLUMNS.forEach(({ head, x, width }) =>
    oneLine(document, 'regular', 9, MUTED, head, PAGE.margin + x, y, width),
  );
  hairline(document, y + 17);
  return y + 24;
}

function drawUnderWay(document: Paper, underWay: RecordPaper['underWay'], top: number): number {
  let y = top;
  if (y + 60 > BOTTOM) {
    document.addPage();
    y = PAGE.margin;
  }
  document.font('strong').fontSize(12.5).fillColor(INK).text('Đang học', PAGE.margin, y);
  y += 26;
  for (const { courseName, since } of underWay) {
    if (y + 24 > BOTTOM) {
      document.addPage();
      y = PAGE.margin;
    }
    const text = `${courseName} · từ ${shortDay(since)}`;
    oneLine(document, 'regular', 10.5, INK, text, PAGE.margin, y, WIDTH);
    y += 20;
  }
  return y;
}

function drawFeet(document: Paper, { verifyPage }: RecordPaper): void {
  const { start, count } = document.bufferedPageRange();
  const address = verifyPage.replace(/^https?:\/\//, '');
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    hairline(document, PAGE.height - 56);
    const note = `Kiểm tra giấy xác nhận theo mã tại ${address}`;
    oneLine(document, 'regular', 8.5, MUTED, note, PAGE.margin, PAGE.height - 48, WIDTH - 60);
    const place = `${page - start + 1}/${count}`;
    oneLine(document, 'regular', 8.5, MUTED, place, PAGE.margin, PAGE.height - 48, WIDTH, 'right');
  }
}

function nameOf({ courseName, platform }: RecordRow): string {
  return (platform === null ? courseName : `${courseName} (${platform})`).normalize('NFC');
}

function knownBy({ trust, confirmed }: RecordRow): string {
  return confirmed ? TRUST[trust] : `${TRUST[trust]}, chờ xác nhận`;
}

function heightOf(document: Paper, text: string, column: 0 | 2): number {
  document.font(column === 0 ? 'strong' : 'regular').fontSize(10);
  return document.heightOfString(text, { width: COLUMNS[column].width });
}

function cell(
  document: Paper,
  column: 0 | 1 | 2,
  text: string,
  y: number,
  face: 'regular' | 'strong' = 'regular',
): void {
  const { x, width } = COLUMNS[column];
  document
    .font(face)
    .fontSize(10)
    .fillColor(INK)
    .text(text, PAGE.margin + x, y, { width });
}

function hairline(document: Paper, y: number): void {
  document.lineWidth(0.6).strokeColor(LINE);
  document
    .moveTo(PAGE.margin, y)
    .lineTo(PAGE.width - PAGE.margin, y)
    .stroke();
}
