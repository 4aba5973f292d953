import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  name: string;
  content: string | Buffer;
  /** The size that the archive claims, where a test lets it lie. */
  claimed?: number;
  encrypted?: boolean;
}

/** A zip archive by hand, so that tests can build what no honest program writes. */
export function anArchive(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimed, encrypted } of parts) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw, { level: 9 });
    const path = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(encrypted ? 1 : 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(raw), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimed ?? raw.length, 18);
    fields.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, path, packed]);
    const trailer = Buffer.alloc(14);
    trailer.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), fields, trailer, path]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, central, Buffer.from('PK\x05\x06'), end]);
}

const RELATIONS =
  '<?xml version="1.0"?><Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';
const BOOK =
  '<?xml version="1.0"?><workbook xmlns:r="r"><sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>';

/** A workbook of one sheet, its XML given as it stands. */
export function aRawWorkbook(sheetXml: string | Buffer, more: readonly Part[] = []): Buffer {
  return anArchive([
    { name: 'xl/workbook.xml', content: BOOK },
    { name: 'xl/_rels/workbook.xml.rels', content: RELATIONS },
    { name: 'xl/worksheets/sheet1.xml', content: sheetXml },
    ...more,
  ]);
}

/** Sheet XML of text cells, a formula where the text begins with '='; `[formula, value]` for one with a saved result. */
export function sheetXml(lines: readonly (readonly (string | readonly [string, string])[])[]): string {
  const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const cell = (value: string | readonly [string, string]): string => {
    if (typeof value !== 'string')
      return `<c t="str"><f>${escape(value[0])}</f><v>${escape(value[1])}</v></c>`;
    return value.startsWith('=')
      ? `<c><f>${escape(value.slice(1))}</f></c>`
      : `<c t="inlineStr"><is><t>${escape(value)}</t></is></c>`;
  };
  const rows = lines.map((line, at) => `<row r="${at + 1}">${line.map(cell).join('')}</row>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet><sheetData>${rows}</sheetData></worksheet>`;
}
