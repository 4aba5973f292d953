import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { create as qrCode } from 'qrcode';

/** What every printed page is made of: letters that know Vietnamese, ink, QR codes, and text that fits. */

export type Paper = PDFKit.PDFDocument;
export type Face = 'regular' | 'strong';

const files = createRequire(import.meta.url);
const REGULAR = files.resolve('@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf');
const STRONG = files.resolve('@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf');

export const INK = '#231A15';
export const MUTED = '#5C534B';

/** A4 in points. */
export const A4 = { short: 595.28, long: 841.89 };

interface NewPaper {
  title: string;
  landscape?: boolean;
  /** Said in the file; given, the same facts give the same bytes. Left out: now. */
  madeAt?: Date;
  /** Pages are kept until the end, so that each can be told how many there are. */
  keepPages?: boolean;
}

export function newPaper({ title, landscape, madeAt, keepPages }: NewPaper): Paper {
  const document = new PDFDocument({
    size: 'A4',
    layout: landscape ? 'landscape' : 'portrait',
    margin: 0,
    bufferPages: keepPages ?? false,
    info: { Title: title, ...(madeAt ? { CreationDate: madeAt, ModDate: madeAt } : {}) },
    displayTitle: true,
    lang: 'vi',
  });
  return document.registerFont('regular', REGULAR).registerFont('strong', STRONG);
}

/** The whole file, once `end()` was called on the paper. */
export function bytesOf(document: Paper): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise<Buffer>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}

/** As lines of the page and not as a picture: sharp on any printer, and a hundred times faster to make. */
export function drawQr(document: Paper, text: string, x: number, y: number, size: number): void {
  const { modules } = qrCode(text, { errorCorrectionLevel: 'M' });
  const step = size / modules.size;
  for (let row = 0; row < modules.size; row += 1) {
    for (let from = 0; from < modules.size; from += 1) {
      if (!modules.get(row, from)) continue;
      let to = from + 1;
      while (to < modules.size && modules.get(row, to)) to += 1;
      document.rect(x + from * step, y + row * step, (to - from) * step, step);
      from = to;
    }
  }
  document.fill(INK);
}

/** Long names get smaller letters instead of a second line, which would run into what stands below. */
export function oneLine(
  document: Paper,
  face: Face,
  size: number,
  color: string,
  text: string,
  x: number,
  y: number,
  width: number,
  align: 'left' | 'center' | 'right' = 'left',
): void {
  const needed = document.font(face).fontSize(size).widthOfString(text);
  const fitting = Math.max(6, Math.min(size, (size * width) / Math.max(needed, 1)));
  document.fontSize(fitting).fillColor(color);
  const taken = Math.min(document.widthOfString(text), width);
  const left = align === 'left' ? x : align === 'center' ? x + (width - taken) / 2 : x + width - taken;
  document.text(text, left, y + (size - fitting), { width: width + 1, lineBreak: false, ellipsis: true });
}

/** So many lines, as large as fits between these sizes. */
interface Lines {
  lines: number;
  largest: number;
  smallest: number;
}

interface Fitted {
  face: Face;
  color: string;
  lineGap: number;
  /** Tried in this order; the last one is taken when none fits. */
  ways: readonly Lines[];
}

/** Text in the middle of a box, as large as its ways allow, its lines about equally long. */
export function fitted(
  document: Paper,
  text: string,
  box: { x: number; y: number; width: number; height: number },
  look: Fitted,
): void {
  document.font(look.face).fillColor(look.color);
  const size = sizeFor(document, text, box.width, look.ways);
  let width = box.width;
  const count = linesOf(document, text, size, width).length;
  // A last line of one word looks forgotten: the box is made narrower while the number of lines stays.
  while (count > 1 && width > box.width / 2 && linesOf(document, text, size, width - 6).length === count)
    width -= 6;
  const lines = linesOf(document, text, size, width);
  const step = document.fontSize(size).currentLineHeight(false) + look.lineGap;
  const top = box.y + (box.height - lines.length * step) / 2;
  lines.forEach((line, index) => {
    const left = box.x + (box.width - document.widthOfString(line)) / 2;
    document.text(line, left, top + index * step, { lineBreak: false });
  });
}

function sizeFor(document: Paper, text: string, width: number, ways: readonly Lines[]): number {
  for (const { lines, largest, smallest } of ways) {
    for (let size = largest; size >= smallest; size -= 0.5) {
      const broken = linesOf(document, text, size, width);
      if (broken.length <= lines && !isTooWide(document, broken, width)) return size;
    }
  }
  return ways.at(-1)?.smallest ?? 8;
}

function linesOf(document: Paper, text: string, size: number, width: number): string[] {
  document.fontSize(size);
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const line = lines.at(-1);
    if (line !== undefined && document.widthOfString(`${line} ${word}`) <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function isTooWide(document: Paper, lines: readonly string[], width: number): boolean {
  return lines.some((line) => document.widthOfString(line) > width);
}
