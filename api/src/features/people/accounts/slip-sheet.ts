import { setImmediate } from 'node:timers/promises';
import { A4, bytesOf, drawQr, INK, MUTED, newPaper, oneLine } from '../../../platform/pdf/paper.js';

export interface PrintedSlip {
  fullName: string;
  unitName: string;
  code: string;
  expiresAt: Date;
}

export interface SheetSettings {
  publicUrl: string;
  timeZone: string;
  sample: boolean;
}

/** A4 in points, with slips in two columns of four. */
const PAGE = { width: A4.short, height: A4.long, margin: 28, head: 34 };
const COLUMNS = 2;
const ROWS = 4;
const SLIP = {
  width: (PAGE.width - 2 * PAGE.margin) / COLUMNS,
  height: (PAGE.height - 2 * PAGE.margin - PAGE.head) / ROWS,
};
const PAD = 12;
const QR_SIZE = 62;
const LINE = '#9A8E82';

/** The slips of an order as a PDF to cut up; each unit begins on a new sheet, so that it can be handed on whole. */
export async function slipSheets(slips: PrintedSlip[], settings: SheetSettings): Promise<Buffer> {
  const document = newPaper({ title: 'Phiếu kích hoạt tài khoản' });
  const done = bytesOf(document);
  let place = 0;
  let unit: string | undefined;
  let isFirst = true;
  for (const slip of slips) {
    if (slip.unitName !== unit || place === COLUMNS * ROWS) {
      // A sheet takes tens of milliseconds; between two, others get their turn.
      await setImmediate();
      if (!isFirst) document.addPage();
      drawHead(document, slip.unitName, settings);
      place = 0;
      unit = slip.unitName;
      isFirst = false;
    }
    drawSlip(document, slip, place, settings);
    place += 1;
  }
  document.end();
  return done;
}

function drawHead(document: PDFKit.PDFDocument, unitName: string, { sample }: SheetSettings): void {
  const width = PAGE.width - 2 * PAGE.margin;
  document
    .font('strong')
    .fontSize(12)
    .fillColor(INK)
    .text(unitName || 'Phiếu kích hoạt tài khoản', PAGE.margin, PAGE.margin, { width });
  document
    .font('regular')
    .fontSize(8.5)
    .fillColor(MUTED)
    .text(
      `${sample ? 'DỮ LIỆU MẪU · ' : ''}Cắt theo đường kẻ, trao tận tay từng người. Mã chỉ in một lần.`,
      PAGE.margin,
      PAGE.margin + 17,
      { width },
    );
}

function drawSlip(
  document: PDFKit.PDFDocument,
  slip: PrintedSlip,
  place: number,
  settings: SheetSettings,
): void {
  const left = PAGE.margin + (place % COLUMNS) * SLIP.width;
  const top = PAGE.margin + PAGE.head + Math.floor(place / COLUMNS) * SLIP.height;
  const width = SLIP.width - 2 * PAD;
  const x = left + PAD;
  document
    .lineWidth(0.6)
    .dash(3, { space: 3 })
    .strokeColor(LINE)
    .rect(left, top, SLIP.width, SLIP.height)
    .stroke()
    .undash();

  document
    .font('regular')
    .fontSize(8.5)
    .fillColor(MUTED)
    .text('Bình dân học vụ số · Phiếu kích hoạt tài khoản', x, top + PAD, { width });
  oneLine(document, 'strong', 13, INK, slip.fullName, x, top + PAD + 13, width);
  oneLine(document, 'regular', 9.5, MUTED, slip.unitName, x, top + PAD + 31, width);

  const boxTop = top + 62;
  document.lineWidth(1).strokeColor(INK).roundedRect(x, boxTop, width, 28, 5).stroke();
  document
    .font('strong')
    .fontSize(17)
    .fillColor(INK)
    .text(slip.code, x, boxTop + 4, { width, align: 'center', characterSpacing: 1.5 });

  const address = `${settings.publicUrl}/kich-hoat`;
  const stepsTop = boxTop + 35;
  // The code stands behind "#", which browsers keep to themselves: it reaches no log on the way.
  drawQr(document, `${address}#${slip.code}`, left + SLIP.width - PAD - QR_SIZE, stepsTop, QR_SIZE);
  const stepsWidth = width - QR_SIZE - 10;
  document.font('regular').fontSize(9).fillColor(INK);
  document.text('1. Quét mã, hoặc mở:', x, stepsTop - 1, { width: stepsWidth });
  document.font('strong').text(address.replace(/^https?:\/\//, ''), { width: stepsWidth });
  document.font('regular').text('2. Nhập mã ở trên.', { width: stepsWidth });
  document.text('3. Tự đặt mật khẩu, giữ riêng.', { width: stepsWidth });
  const until = new Intl.DateTimeFormat('vi-VN', {
    timeZone: settings.timeZone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });
  const note = `Dùng một lần, đến hết ${until.format(slip.expiresAt)}. Không đưa mã cho ai khác.`;
  oneLine(document, 'regular', 8.5, MUTED, note, x, top + SLIP.height - PAD - 9, width);
}
