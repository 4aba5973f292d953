import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import { csvOf } from './csv.js';
import { safeText, type Cell, type Sheet } from './sheet.js';
import { xlsxOf } from './xlsx.js';

const sheet = (rows: Sheet['rows']): Sheet => ({
  fileName: 'so-lieu',
  head: [['Đơn vị', 'Xã Đại Sơn']],
  columns: [
    { title: 'Tên', width: 20 },
    { title: 'Số', width: 8 },
    { title: 'Ngày', width: 12 },
    { title: 'Tỷ lệ', width: 10 },
  ],
  rows,
});
const rows: Cell[][] = [
  ['Nguyễn Văn "A", tổ 3', 214, { day: '2026-11-22' }, { share: [214, 296] }],
  ['=HYPERLINK("http://x")', 0, { day: null }, { share: [0, 0] }],
];

async function bytes(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks);
}

describe('what is taken away', () => {
  it.each(['=1+1', '+84', '-2', '@SUM(A1)', '\tx', '\rx', '＝1'])('never runs as a formula: %j', (text) => {
    expect(safeText(text)).toBe(`'${text}`);
  });

  it('as .csv: byte order mark, passport first, quotes doubled, days and shares as written here', async () => {
    expect((await bytes(csvOf(sheet(rows)))).toString()).toBe(
      '\uFEFFĐơn vị,Xã Đại Sơn\r\n\r\nTên,Số,Ngày,Tỷ lệ\r\n' +
        '"Nguyễn Văn ""A"", tổ 3",214,22/11/2026,"72,3%"\r\n' +
        '"\'=HYPERLINK(""http://x"")",0,,—\r\n',
    );
  });

  it('as .xlsx: opens, with numbers as numbers, days as days and text as text', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await bytes(xlsxOf(sheet(rows)))) as unknown as ExcelJS.Buffer);
    const read = workbook.worksheets[0]!;
    expect(read.getCell('B1').value).toBe('Xã Đại Sơn');
    expect(read.getRow(4).values).toEqual([
      undefined,
      'Nguyễn Văn "A", tổ 3',
      214,
      new Date('2026-11-22T00:00:00Z'),
      214 / 296,
    ]);
    expect(read.getCell('D4').numFmt).toBe('0.0%');
    expect(read.getCell('A5').value).toBe('\'=HYPERLINK("http://x")');
    expect(read.getCell('A5').type).toBe(ExcelJS.ValueType.String);
    expect(read.getCell('D5').value).toBe('—');
  });

  it('ends with the error when its source fails, instead of looking complete', async () => {
    async function* failing(): AsyncGenerator<Cell[]> {
      yield ['một', 1, null, null];
      throw new Error('the database went away');
    }
    await expect(bytes(csvOf(sheet(failing())))).rejects.toThrow('went away');
    await expect(bytes(xlsxOf(sheet(failing())))).rejects.toThrow('went away');
  });
});
