import {
  A4,
  bytesOf,
  drawQr,
  fitted,
  INK,
  MUTED,
  newPaper,
  oneLine,
  type Paper,
} from '../../../platform/pdf/paper.js';
import { drawLampMark } from './lamp-mark.js';
import { dayInWords, shortDay } from './days.rules.js';

/** What stands on the paper; from the same facts come the same bytes. */
export interface CertificatePaper {
  fullName: string;
  courseName: string;
  versionNumber: number;
  lessonCount: number;
  minutes: number;
  completedOn: string;
  issuedOn: string;
  issuedAt: Date;
  validUntil: string | null;
  issuer: string;
  signedInBy: string | null;
  code: string;
  verifyUrl: string;
  revokedOn: string | null;
  sample: boolean;
}

const PAGE = { width: A4.long, height: A4.short };
const SON = '#9B1C1F';
const SON_DARK = '#7A1216';
const GOLD = '#C98A00';
const GOLD_SOFT = '#F2D48A';
const INSET = 120;
const TEXT = PAGE.width - 2 * INSET;
const QR = 84;
const FOOT = PAGE.height - 162;
const SIDE = 80;

const SEEN: Record<string, string> = {
  vneid: 'người học đăng nhập bằng VNeID',
  local: 'người học đăng nhập bằng tài khoản đơn vị cấp',
  ticket: 'người học đăng nhập bằng phiếu học',
  assisted: 'có người hướng dẫn đăng nhập',
};

export function certificatePdf(paper: CertificatePaper): Promise<Buffer> {
  const document = newPaper({
    title: `Giấy xác nhận hoàn thành khóa học ${paper.code}`,
    landscape: true,
    madeAt: paper.issuedAt,
  });
  const done = bytesOf(document);
  drawFrame(document);
  if (paper.revokedOn !== null) drawAcross(document, 'ĐÃ THU HỒI', SON, 0.16);
  else if (paper.sample) drawAcross(document, 'DỮ LIỆU MẪU', SON, 0.07);
  drawHead(document, paper);
  drawBody(document, paper);
  drawFoot(document, paper);
  document.end();
  return done;
}

function drawFrame(document: Paper): void {
  document.rect(0, 0, PAGE.width, PAGE.height).fill('#FFFDF8');
  const frame = (inset: number, width: number, color: string): void =>
    void document
      .lineWidth(width)
      .strokeColor(color)
      .rect(inset, inset, PAGE.width - 2 * inset, PAGE.height - 2 * inset)
      .stroke();
  frame(24, 2.2, SON_DARK);
  frame(31, 0.7, GOLD);
  // A lotus petal's curve in each corner, turned four times.
  for (const [x, y, sx, sy] of [
    [31, 31, 1, 1],
    [PAGE.width - 31, 31, -1, 1],
    [31, PAGE.height - 31, 1, -1],
    [PAGE.width - 31, PAGE.height - 31, -1, -1],
  ] as const) {
    document
      .save()
      .translate(x, y)
      .scale(sx, sy, { origin: [0, 0] });
    document.lineWidth(0.9).strokeColor(GOLD);
    document.path('M0 44 C 20 42 42 20 44 0').stroke();
    document.path('M0 33 C 15 32 32 15 33 0').stroke();
    document.path('M6 6 C 16 8 22 14 24 24 C 14 22 8 16 6 6 Z').fillAndStroke(GOLD_SOFT, GOLD);
    document.restore();
  }
}

/** Behind the text and light: the paper stays readable, and nobody takes it for another one. */
function drawAcross(document: Paper, words: string, color: string, opacity: number): void {
  const size = 92;
  document
    .save()
    .rotate(-24, { origin: [PAGE.width / 2, PAGE.height / 2] })
    .font('strong')
    .fontSize(size)
    .fillColor(color, opacity)
    .text(words, 0, PAGE.height / 2 - size * 0.6, { width: PAGE.width, align: 'center', lineBreak: false })
    .restore()
    .fillOpacity(1);
}

function drawHead(document: Paper, { issuer, sample, revokedOn }: CertificatePaper): void {
  const mark = 40;
  drawLampMark(document, (PAGE.width - mark) / 2, 50, mark);
  spaced(document, 'strong', 10.5, SON_DARK, issuer.toLocaleUpperCase('vi'), 97, 1.1);
  spaced(document, 'regular', 9.5, MUTED, 'Nền tảng học tập Bình dân học vụ số', 113, 0.2);
  const label =
    revokedOn !== null
      ? `ĐÃ THU HỒI NGÀY ${shortDay(revokedOn)}`
      : sample
        ? 'DỮ LIỆU MẪU – KHÔNG CÓ GIÁ TRỊ'
        : '';
  if (label) {
    document.font('strong').fontSize(9);
    const width = document.widthOfString(label) + 18;
    const left = PAGE.width - SIDE - 8 - width;
    document.lineWidth(1).strokeColor(SON).roundedRect(left, 52, width, 20, 4).stroke();
    document.fillColor(SON).text(label, left + 9, 56, { lineBreak: false });
  }
}

function drawBody(document: Paper, paper: CertificatePaper): void {
  spaced(document, 'strong', 33, SON, 'GIẤY XÁC NHẬN', 136, 2.6);
  spaced(document, 'strong', 13.5, INK, 'HOÀN THÀNH KHÓA HỌC', 181, 2.2);
  rule(document, 211);
  spaced(document, 'regular', 12, MUTED, 'Xác nhận người học', 224, 0);
  const name = paper.fullName.normalize('NFC');
  fitted(document, name, { x: INSET - 40, y: 241, width: TEXT + 80, height: 62 }, NAME);
  spaced(document, 'regular', 12, MUTED, 'đã hoàn thành khóa học', 305, 0);
  const title = paper.courseName.normalize('NFC');
  fitted(document, title, { x: INSET, y: 323, width: TEXT, height: 50 }, TITLE);
  spaced(document, 'regular', 12, INK, dayInWords(paper.completedOn), 379, 0);
  const learned = `${paper.lessonCount} bài học, khoảng ${paper.minutes} phút, đạt bài kiểm tra cuối khóa · phiên bản ${paper.versionNumber} của khóa học`;
  oneLine(document, 'regular', 9.5, MUTED, learned, INSET, 399, TEXT, 'center');
}

const NAME = {
  face: 'strong',
  color: INK,
  lineGap: -3,
  ways: [
    { lines: 1, largest: 32, smallest: 22 },
    { lines: 2, largest: 22, smallest: 13 },
  ],
} as const;
const TITLE = {
  face: 'strong',
  color: SON_DARK,
  lineGap: -1,
  ways: [
    { lines: 1, largest: 21, smallest: 15 },
    { lines: 2, largest: 16, smallest: 10 },
  ],
} as const;

function drawFoot(document: Paper, paper: CertificatePaper): void {
  const left = SIDE;
  // Readers need white around a code, whatever lies behind it.
  document.rect(left - 7, FOOT - 7, QR + 14, QR + 14).fill('#FFFFFF');
  drawQr(document, paper.verifyUrl, left, FOOT, QR);
  const x = left + QR + 16;
  const width = 300;
  oneLine(
    document,
    'regular',
    9,
    MUTED,
    'Quét mã, hoặc nhập mã tại địa chỉ dưới đây để kiểm tra:',
    x,
    FOOT + 6,
    width,
  );
  oneLine(document, 'strong', 17, INK, paper.code, x, FOOT + 22, width);
  const address = paper.verifyUrl.replace(/^https?:\/\//, '').replace(/\/[^/]*$/, '');
  oneLine(document, 'strong', 9.5, SON_DARK, address, x, FOOT + 47, width);
  oneLine(document, 'regular', 8.5, MUTED, 'Trang kiểm tra chỉ hiện một phần họ tên.', x, FOOT + 65, width);

  const right = PAGE.width - SIDE - 280;
  const lines: [face: 'regular' | 'strong', size: number, color: string, text: string][] = [
    ['regular', 10.5, INK, `Cấp ${dayInWords(paper.issuedOn)}`],
    ['strong', 13, INK, paper.issuer],
    [
      'regular',
      9,
      INK,
      paper.validUntil === null
        ? 'Không quy định thời hạn'
        : `Có hiệu lực đến hết ngày ${shortDay(paper.validUntil)}`,
    ],
    ['regular', 8.5, MUTED, `Hệ thống ghi nhận${seenBy(paper.signedInBy)}.`],
    ['regular', 8.5, MUTED, 'Giấy do hệ thống lập, không cần chữ ký và con dấu.'],
  ];
  let y = FOOT + 2;
  for (const [face, size, color, text] of lines) {
    oneLine(document, face, size, color, text, right, y, 280, 'right');
    y += size + 7;
  }
}

function seenBy(signedInBy: string | null): string {
  const words = signedInBy === null ? undefined : SEEN[signedInBy];
  return words === undefined ? '' : `; ${words}`;
}

function rule(document: Paper, y: number): void {
  const middle = PAGE.width / 2;
  document.lineWidth(0.8).strokeColor(GOLD);
  document
    .moveTo(middle - 90, y)
    .lineTo(middle - 9, y)
    .stroke();
  document
    .moveTo(middle + 9, y)
    .lineTo(middle + 90, y)
    .stroke();
  document
    .save()
    .rotate(45, { origin: [middle, y] })
    .rect(middle - 3.2, y - 3.2, 6.4, 6.4)
    .fill(GOLD)
    .restore();
}

/** In the middle, with air between the letters; smaller where it would not fit. */
function spaced(
  document: Paper,
  face: 'regular' | 'strong',
  size: number,
  color: string,
  text: string,
  y: number,
  spacing: number,
): void {
  const widthAt = (letters: number): number =>
    document.font(face).fontSize(letters).widthOfString(text, { characterSpacing: spacing });
  const fitting = Math.min(size, (size * TEXT) / Math.max(1, widthAt(size)));
  const left = (PAGE.width - widthAt(fitting) + spacing) / 2;
  document.fillColor(color).text(text, left, y, { characterSpacing: spacing, lineBreak: false });
}
