import { SaxesParser } from 'saxes';
import { LIMITS, UnreadableSheet } from './grid.js';
import type { XlsxArchive } from './xlsx-archive.js';

export interface TagHandlers {
  open?(tag: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(tag: string): void;
}

/** Streams one part through the parser. Entities of a document type are never expanded: saxes knows only the five of XML. */
export async function parsePart(archive: XlsxArchive, name: string, handlers: TagHandlers): Promise<void> {
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new UnreadableSheet('damaged');
  });
  parser.on('opentag', (tag) => handlers.open?.(localName(tag.name), tag.attributes));
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('closetag', (tag) => handlers.close?.(localName(tag.name)));
  await archive.read(name, (text) => parser.write(text));
  parser.close();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

export interface SheetEntry {
  name: string;
  part: string;
}

export interface Workbook {
  sheets: SheetEntry[];
  from1904: boolean;
}

/** Visible sheets in their order; hidden ones are not what the person meant to send. */
export async function readWorkbook(archive: XlsxArchive): Promise<Workbook> {
  const targets = new Map<string, string>();
  await parsePart(archive, 'xl/_rels/workbook.xml.rels', {
    open(tag, { Id, Target }) {
      if (tag === 'Relationship' && Id && Target)
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  await parsePart(archive, 'xl/workbook.xml', {
    open(tag, attributes) {
      if (tag === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (tag !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const id = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1];
      const part = targets.get(id ?? '');
      if (part && archive.has(part)) sheets.push({ name: (attributes['name'] ?? '').slice(0, 100), part });
    },
  });
  return { sheets: sheets.slice(0, LIMITS.sheets), from1904 };
}

/** Which cell styles show a number as a date. */
export async function readDateStyles(archive: XlsxArchive): Promise<boolean[]> {
  if (!archive.has('xl/styles.xml')) return [];
  const custom = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCellXfs = false;
  await parsePart(archive, 'xl/styles.xml', {
    open(tag, attributes) {
      if (tag === 'numFmt')
        custom.set(Number(attributes['numFmtId']), isDateFormat(attributes['formatCode'] ?? ''));
      if (tag === 'cellXfs') inCellXfs = true;
      if (tag === 'xf' && inCellXfs) {
        const id = Number(attributes['numFmtId'] ?? 0);
        styles.push(
          custom.get(id) ??
            ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)),
        );
      }
    },
    close(tag) {
      if (tag === 'cellXfs') inCellXfs = false;
    },
  });
  return styles;
}

export function isDateFormat(code: string): boolean {
  const letters = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  return !letters.includes('general') && /[dy]/.test(letters);
}

export async function readSharedStrings(archive: XlsxArchive): Promise<string[]> {
  if (!archive.has('xl/sharedStrings.xml')) return [];
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inPhonetic = false;
  await parsePart(archive, 'xl/sharedStrings.xml', {
    open(tag) {
      if (tag === 'si') text = '';
      if (tag === 'rPh') inPhonetic = true;
      if (tag === 't') inText = true;
    },
    text(piece) {
      if (inText && !inPhonetic && text.length < LIMITS.cellText) text += piece.slice(0, LIMITS.cellText);
    },
    close(tag) {
      if (tag === 't') inText = false;
      if (tag === 'rPh') inPhonetic = false;
      if (tag !== 'si') return;
      if (strings.length === LIMITS.strings) throw new UnreadableSheet('bomb');
      strings.push(text);
    },
  });
  return strings;
}
