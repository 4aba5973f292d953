import { decodeText, parseCsv } from './csv.rules.js';
import { LIMITS, UnreadableSheet, type Grid } from './grid.js';
import { XlsxArchive } from './xlsx-archive.js';
import { readDateStyles, readSharedStrings, readWorkbook } from './xlsx-parts.js';
import { readXlsxSheet } from './xlsx-sheet.js';

/**
 * What a file is follows from its bytes, never from its name. Of a workbook the first visible sheet that
 * `isList` recognises is taken, else the first with anything on it.
 */
export async function readSheet(
  file: Buffer,
  fileName: string,
  isList: (grid: Grid) => boolean,
): Promise<Grid> {
  if (file.length > LIMITS.fileBytes) throw new UnreadableSheet('too-large');
  if (file.length === 0) throw new UnreadableSheet('empty');
  if (startsWith(file, 0x50, 0x4b)) return readXlsx(file, isList);
  if (startsWith(file, 0xd0, 0xcf, 0x11, 0xe0)) {
    // A workbook under a password is an OLE container whose directory names its stream "EncryptedPackage".
    throw new UnreadableSheet(
      file.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'password' : 'old-excel',
    );
  }
  return readText(file, fileName);
}

async function readXlsx(file: Buffer, isList: (grid: Grid) => boolean): Promise<Grid> {
  const archive = await XlsxArchive.open(file);
  if (!archive.has('xl/workbook.xml'))
    throw new UnreadableSheet(archive.has('xl/workbook.bin') ? 'old-excel' : 'wrong-type');
  const { sheets, from1904 } = await readWorkbook(archive);
  const context = {
    from1904,
    strings: await readSharedStrings(archive),
    dateStyles: await readDateStyles(archive),
  };
  let first: Grid | null = null;
  for (const sheet of sheets) {
    const grid = await readXlsxSheet(archive, sheet, context);
    if (grid.rows.length === 0) continue;
    if (isList(grid)) return grid;
    first ??= grid;
  }
  if (!first) throw new UnreadableSheet('empty');
  return first;
}

function readText(file: Buffer, fileName: string): Grid {
  const marked = startsWith(file, 0xff, 0xfe) || startsWith(file, 0xfe, 0xff);
  const head = file.subarray(0, 4096);
  if (!marked && head.includes(0)) throw new UnreadableSheet('wrong-type');
  if (
    startsWith(file, 0x25, 0x50, 0x44, 0x46) ||
    /^\s*(<!doctype|<html|<\?xml|\{\\rtf|<table)/i.test(head.toString('latin1'))
  ) {
    throw new UnreadableSheet('wrong-type');
  }
  const text = decodeText(file);
  if (text.trim() === '') throw new UnreadableSheet('empty');
  return parseCsv(text, fileName.replace(/\.[^.]*$/, ''));
}

function startsWith(file: Buffer, ...bytes: number[]): boolean {
  return bytes.every((byte, at) => file[at] === byte);
}
